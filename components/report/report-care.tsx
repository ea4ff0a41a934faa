import { differenceWords, resultWords } from "@/components/care/load-test-rows";
import { dayMonth, dayMonthYear } from "@/components/week/day-words";
import type { ReportDto } from "@/lib/contracts/report";
import { placeName } from "@/lib/format/body-place";
import { textKindNames } from "@/lib/format/injury";
import { restrictionWords } from "@/lib/format/restriction";
import type { Units } from "@/lib/format/units";
import { lastTests } from "./last-tests";
import { FACTOR_MAX, LETTER_MAX, shortened, textsShown, treatmentLines } from "./report-rows";

const PLACES_MAX = 5;
const PLACES_BESIDE_TESTS = 3;
const TESTS_MAX = 2;
const LIMITS_MAX = 5;

/** Places, treatments, limits and what was written, each cut to what two sheets hold. */
export function ReportCare({ report, units }: { report: ReportDto; units: Units }) {
  const { treatments, restrictions, texts, places, placed, to } = report;
  const lines = treatmentLines(treatments, to);
  const { letters, factors } = textsShown(texts);
  const tests = lastTests(report.loadTests).slice(0, TESTS_MAX);
  const most = places
    .toSorted((a, b) => b.mornings - a.mornings)
    .slice(0, tests.length > 0 ? PLACES_BESIDE_TESTS : PLACES_MAX);
  const limits = restrictions.toReversed().slice(0, LIMITS_MAX);
  return (
    <>
      <div className="report-columns grid gap-8 lg:grid-cols-3">
        <Part title="Treatments" empty="None entered in these weeks.">
          {lines.map(({ name, words }) => (
            <li key={name}>
              <span className="font-semibold">{name}</span>: {words}
            </li>
          ))}
        </Part>
        <Part title="Limits on the plan" empty="None in these weeks.">
          {limits.map((one) => (
            <li key={one.id}>
              {restrictionWords(one, units)}, {dayMonth(one.from)} to{" "}
              {one.to === null ? "open" : dayMonth(one.to)}
            </li>
          ))}
          {restrictions.length > LIMITS_MAX && <li>{restrictions.length - LIMITS_MAX} earlier</li>}
        </Part>
        <div className="flex flex-col gap-4">
          <Part title="Where it was felt" empty="No place was marked in these weeks.">
            {most.map(({ place, mornings }) => (
              <li key={place}>
                {placeName(place)}: {mornings} of {placed} mornings with a place
              </li>
            ))}
          </Part>
          {tests.length > 0 && (
            <Part title="Load tests by side" empty="">
              {tests.map((day) => (
                <li key={day.kind}>
                  <span className="font-semibold">{day.name}</span>, {dayMonth(day.date)}: left{" "}
                  {resultWords(day.left)}; right {resultWords(day.right)}
                  {differenceWords(day) === "" ? "" : ` (${differenceWords(day)})`}
                </li>
              ))}
            </Part>
          )}
        </div>
      </div>
      {letters.length + factors.length > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="text-lg font-bold">As it was written</h2>
          <ul className="report-columns grid gap-6 lg:grid-cols-2">
            {letters.map((text) => (
              <li key={text.id} className="text-sm">
                <p className="text-xs text-ink-2">
                  {textKindNames[text.kind]}, {text.author}, {dayMonthYear(text.date)}
                </p>
                <p className="voice mt-0.5">{shortened(text.text, LETTER_MAX)}</p>
              </li>
            ))}
            {factors.length > 0 && (
              <li className="text-sm">
                <p className="text-xs text-ink-2">May have contributed, as entered</p>
                {factors.map((text) => (
                  <p key={text.id} className="voice mt-0.5">
                    {shortened(text.text, FACTOR_MAX)}{" "}
                    <span className="font-sans text-xs text-ink-2">({text.author})</span>
                  </p>
                ))}
              </li>
            )}
          </ul>
        </section>
      )}
    </>
  );
}

function Part({
  title,
  empty,
  children,
}: {
  title: string;
  empty: string;
  children: React.ReactNode;
}) {
  const some = Array.isArray(children) ? children.flat().some(Boolean) : Boolean(children);
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-lg font-bold">{title}</h2>
      {some ? (
        <ul className="figures flex flex-col gap-1 text-sm">{children}</ul>
      ) : (
        <p className="text-sm text-ink-2">{empty}</p>
      )}
    </section>
  );
}
