import { type Care, urgencyHeadings } from "./care-words";

type Props = {
  care: Care;
  /** Why it is shown: "You ticked this" or "A rule of your plan counted this". */
  because: string;
  /** Where the advice comes from. */
  source?: string | null;
  heading?: "h2" | "h3";
};

/** Fixed calm words: who, how soon, what to say. It never names a condition. */
export function CareCard({ care, because, source = null, heading: Heading = "h3" }: Props) {
  const { urgency, what, who, soon, say } = care;
  const strong = urgency === "now" || urgency === "today";
  return (
    <article className="overflow-hidden rounded-control border-2 border-refer bg-surface">
      <Heading
        className={`keep-colour px-4 py-2.5 text-md font-bold ${
          strong ? "bg-refer text-refer-on" : "bg-refer-tint text-refer-text"
        }`}
      >
        {urgencyHeadings[urgency]}
      </Heading>
      <dl className="grid gap-3 p-4 text-sm">
        <div>
          <dt className="text-ink-2">{because}</dt>
          <dd className="font-semibold">{what}</dd>
        </div>
        <div>
          <dt className="text-ink-2">Who</dt>
          <dd>{who}</dd>
        </div>
        <div>
          <dt className="text-ink-2">How soon</dt>
          <dd>{soon}</dd>
        </div>
        <div>
          <dt className="text-ink-2">What to say</dt>
          <dd className="voice text-md">“{say}”</dd>
        </div>
      </dl>
      {source === null ? null : (
        <p className="-mt-1 px-4 pb-3 text-xs text-ink-3">Source: {source}</p>
      )}
      {strong ? <PhoneLines urgency={urgency} /> : null}
    </article>
  );
}

function PhoneLines({ urgency }: { urgency: Care["urgency"] }) {
  return (
    <p className="flex flex-wrap gap-2 border-t border-line p-3 print:hidden">
      {urgency === "now" ? <PhoneLink number="999" /> : null}
      <PhoneLink number="111" />
    </p>
  );
}

function PhoneLink({ number }: { number: string }) {
  return (
    <a
      href={`tel:${number}`}
      className="tap press inline-flex flex-1 items-center justify-center rounded-control border border-ink px-4 text-sm font-semibold"
    >
      Call {number}
    </a>
  );
}
