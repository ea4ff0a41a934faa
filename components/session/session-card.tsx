import type { ReactNode } from "react";
import type { SessionDto } from "@/lib/contracts/sessions";
import { unbroken } from "@/lib/format/unbroken";
import { sentenceIn, type Units } from "@/lib/format/units";
import { words } from "@/lib/words/request";
import { plannedText } from "./amount";
import { disciplineOf, edgeClass, groundClass, outlineClass, wordClass } from "./discipline";
import { LookMark } from "./look-mark";
import {
  type Done,
  doneShare,
  type Look,
  lookOf,
  lookWords,
  type SessionWords,
} from "./session-look";
import { SportLine } from "./sport-line";

type Props = {
  session: SessionDto;
  units: Units;
  /** What was logged against it; null when nothing was, or it is not known here. */
  done?: Done | null;
  /** Drawn dashed, with the words, where a person moved it: "moved from Thu". */
  movedFrom?: string | null;
  /** `cell` is the week grid: title, amount, status. `full` adds the intent and children. */
  size?: "cell" | "full";
  /** Level of the title; the page knows its own outline. */
  heading?: "h2" | "h3" | "h4";
  /** Steps, notes, buttons. */
  children?: ReactNode;
};

/** One session: edge and glyph say the discipline, outline or fill says planned or done. */
export async function SessionCard({
  session,
  units,
  done = null,
  movedFrom = null,
  size = "full",
  heading: Heading = "h3",
  children,
}: Props) {
  const t = await words("session");
  const discipline = disciplineOf(session.sport);
  const look = lookOf(session, done, movedFrom !== null);
  const quiet = look === "cancelled" || look === "missed" || look === "swapped";
  const amount = plannedText(session, units);
  const full = size === "full";

  return (
    <article
      className={`relative isolate overflow-hidden rounded-cell border border-l-4 ${edgeClass[discipline]} ${
        quiet ? "border-y-line border-r-line" : outlineClass[discipline]
      } ${borderStyle[look]} ${look === "done" ? groundClass[discipline] : "bg-surface"} ${
        full ? "p-4" : "px-2 py-1.5"
      }`}
    >
      {look === "part" ? <PartFill share={doneShare(session, done)} sport={session.sport} /> : null}
      <Heading
        className={`font-semibold ${full ? "text-lg" : "text-sm"} ${
          look === "cancelled" ? "text-ink-3 line-through" : "text-ink"
        }`}
      >
        {session.title}
      </Heading>
      <p
        className={`figures font-semibold ${
          full ? "mt-0.5 text-sm" : "text-xs"
        } ${quiet ? "text-ink-3" : wordClass[discipline]}`}
      >
        <SportLine
          sport={session.sport}
          name={t(`sports.${session.sport}`)}
          amount={amount}
          size={full ? 20 : 16}
        />
      </p>
      <p className={`flex items-center gap-1.5 text-ink-2 ${full ? "mt-1 text-sm" : "text-xs"}`}>
        <LookMark look={look} />
        <span>{movedFrom ?? lookWords(session, { done, look }, units, t)}</span>
        {session.locked ? <span> {t("locked")}</span> : null}
      </p>
      {session.base === null || session.added ? null : (
        <Was session={session} full={full} units={units} t={t} />
      )}
      {full && session.intent !== "" ? (
        <p className="voice measure mt-3 text-md text-ink-2">{sentenceIn(session.intent, units)}</p>
      ) : null}
      {children}
    </article>
  );
}

type WasProps = { session: SessionDto; full: boolean; units: Units; t: SessionWords };

/** What was planned before it was adapted: the title only where it was another. */
function Was({ session, full, units, t }: WasProps) {
  const { base } = session;
  if (base === null) return null;
  const amount = plannedText(base, units);
  const alike = base.title === session.title;
  if (alike && amount === plannedText(session, units)) return null;
  const whole = unbroken(amount);
  return (
    <p className={`figures text-ink-3 ${full ? "mt-1 text-sm" : "text-xs"}`}>
      {t("was")} <s>{alike && whole !== "" ? whole : `${base.title} · ${whole}`}</s>
    </p>
  );
}

function PartFill({ share, sport }: { share: number; sport: SessionDto["sport"] }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 1"
      preserveAspectRatio="none"
      className={`keep-colour absolute inset-0 -z-10 h-full w-full ${partClass[disciplineOf(sport)]}`}
    >
      <rect width={Math.round(share * 100)} height="1" />
    </svg>
  );
}

const borderStyle: Readonly<Record<Look, string>> = {
  planned: "border-solid",
  done: "keep-colour border-solid border-y-transparent border-r-transparent",
  part: "border-solid",
  moved: "border-dashed",
  swapped: "border-solid",
  missed: "border-solid",
  cancelled: "border-dashed",
  held: "border-dashed",
};

const partClass = {
  run: "fill-run-tint",
  bike: "fill-bike-tint",
  swim: "fill-swim-tint",
  strength: "fill-strength-tint",
  hike: "fill-hike-tint",
} as const;
