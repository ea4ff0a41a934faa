import { ScrollRegion } from "@/components/ui/scroll-region";
import type { TypeResponse } from "@/lib/contracts/symptoms";
import { typeNames } from "@/lib/format/session-type";

type Props = { types: readonly TypeResponse[]; finding: string };

/** What each kind of session left behind. The table is the figure. */
export function TypesTable({ types, finding }: Props) {
  return (
    <figure className="flex flex-col gap-3">
      <figcaption className="voice measure text-md">{finding}</figcaption>
      <ul className="figures divide-y divide-line border-y border-line sm:hidden">
        {types.map((one) => (
          <InWords key={one.type} response={one} />
        ))}
      </ul>
      <ScrollRegion
        label="What each kind of session left behind"
        className="overflow-x-auto max-sm:hidden"
      >
        <table className="figures w-full border-collapse text-right text-xs">
          <thead>
            <tr className="align-bottom text-ink-2">
              <Head text="Kind" first />
              <Head text="Answered" />
              <Head text="Accepted" />
              <Head text="Tolerated" />
              <Head text="Not accepted" />
              <Head text="During" />
              <Head text="After" />
              <Head text="Next morning" />
            </tr>
          </thead>
          <tbody>
            {types.map((one) => (
              <tr key={one.type} className="border-t border-line">
                <th scope="row" className="py-2 pr-2 text-left font-semibold whitespace-nowrap">
                  {typeNames[one.type].one}
                </th>
                <Cell text={`${one.answered} of ${one.sessions}`} />
                <Cell text={countText(one, one.accepted)} />
                <Cell text={countText(one, one.tolerated)} />
                <Cell text={countText(one, one.rejected)} />
                <Cell text={painText(one.during)} />
                <Cell text={painText(one.after)} />
                <Cell text={painText(one.nextMorning)} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="measure text-xs text-ink-2">
        Pain is the mean of the answers given, with the highest in brackets. A session nobody
        answered for counts in no column.
      </p>
    </figure>
  );
}

/** A row of the table where eight columns have no room. */
function InWords({ response: one }: { response: TypeResponse }) {
  const pains = [
    ["during", one.during],
    ["after", one.after],
    ["next morning", one.nextMorning],
  ] as const;
  const answered = pains.filter(([, pain]) => pain !== null);
  return (
    <li className="py-2 text-xs text-ink-2">
      <p className="flex justify-between gap-3 text-sm text-ink">
        <span className="font-semibold">{typeNames[one.type].one}</span>
        {one.answered} of {one.sessions} answered
      </p>
      {one.answered > 0 && (
        <p>
          {one.accepted} accepted, {one.tolerated} tolerated, {one.rejected} not accepted
        </p>
      )}
      {answered.length > 0 && (
        <p>Pain {answered.map(([when, pain]) => `${when} ${painText(pain)}`).join(", ")}</p>
      )}
    </li>
  );
}

function Head({ text, first = false }: { text: string; first?: boolean }) {
  return (
    <th scope="col" className={`py-2 font-semibold ${first ? "pr-2 text-left" : "px-2"}`}>
      {text}
    </th>
  );
}

function Cell({ text }: { text: string }) {
  return <td className="px-2 py-2 whitespace-nowrap">{text}</td>;
}

/** "1.4 (3)": mean and highest. */
function painText(pains: TypeResponse["during"]): string {
  return pains === null ? "–" : `${pains.mean.toFixed(1)} (${pains.highest})`;
}

/** A dash where nothing was answered: none is not zero. */
function countText({ answered }: TypeResponse, count: number): string {
  return answered === 0 ? "–" : String(count);
}
