import Link from "next/link";
import { amountText } from "@/components/session/amount";
import { disciplineOf, wordClass } from "@/components/session/discipline";
import { DisciplineGlyph } from "@/components/session/discipline-glyph";
import type { ActivityDto } from "@/lib/contracts/activities";
import { weekdayShort } from "@/lib/format/day";
import type { Units } from "@/lib/format/units";
import { requestLanguage, words } from "@/lib/words/request";

type Props = {
  activities: readonly ActivityDto[];
  units: Units;
  mayLog: boolean;
  /** No plan was ever made: what is done counts for the first one. */
  first: boolean;
};

/** A week nobody has planned: what was done in it, and what that is good for. No day of it is a rest day. */
export async function UnplannedWeek({ activities, units, mayLog, first }: Props) {
  const [t, sports, language] = await Promise.all([
    words("week.unplanned"),
    words("session.sports"),
    requestLanguage(),
  ]);
  const done = activities.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return (
    <section aria-labelledby="unplanned-done" className="max-w-xl">
      <h2 id="unplanned-done" className="text-lg font-bold">
        {t("done")}
      </h2>
      {done.length > 0 && (
        <ul className="mt-2 border-b border-line">
          {done.map((one) => (
            <li key={one.id} className="flex min-h-11 items-center gap-4 border-t border-line py-2">
              <span className="figures w-14 shrink-0 text-xs font-semibold text-ink-2">
                {weekdayShort(one.date, language)} {Number(one.date.slice(8))}
              </span>
              <span
                className={`figures flex items-center gap-1.5 text-sm font-semibold ${wordClass[disciplineOf(one.sport)]}`}
              >
                <DisciplineGlyph sport={one.sport} size={16} />
                {sports(one.sport)} · {amountText(one, units)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {(first || done.length === 0) && (
        <p className="measure mt-3 text-sm text-ink-2">
          {t(!first ? "nothingElsewhere" : done.length > 0 ? "counts" : "nothing")}
        </p>
      )}
      {mayLog && (
        <Link
          href="/log"
          prefetch={false}
          className="tap mt-1 inline-flex items-center text-sm font-semibold underline underline-offset-4"
        >
          {t("log")}
        </Link>
      )}
    </section>
  );
}
