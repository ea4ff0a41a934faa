import { restrictionWords } from "@/components/care/limit-words";
import { differenceWords, resultWords } from "@/components/care/load-test-rows";
import type { ReportDto } from "@/lib/contracts/report";
import { placeName } from "@/lib/format/body-place";
import { dayMonth, dayMonthYear } from "@/lib/format/day";
import type { Units } from "@/lib/format/units";
import { requestLanguage, words } from "@/lib/words/request";
import { said } from "@/lib/words/said/said";
import { lastTests } from "./last-tests";
import { FACTOR_MAX, LETTER_MAX, shortened, textsShown, treatmentLines } from "./report-rows";

const PLACES_MAX = 5;
const PLACES_BESIDE_TESTS = 3;
const TESTS_MAX = 2;
const LIMITS_MAX = 5;

/** Places, treatments, limits and what was written, each cut to what two sheets hold. */
export async function ReportCare({ report, units: given }: { report: ReportDto; units: Units }) {
  const [t, kinds, limitWords, testWords, textKinds, language] = await Promise.all([
    words("report"),
    words("treatments.kind"),
    words("limits"),
    words("loadTests"),
    words("injury.text"),
    requestLanguage(),
  ]);
  const units = { ...given, language };
  const { treatments, restrictions, texts, places, placed, to } = report;
  const lines = treatmentLines(treatments, to, { t, kinds, language });
  const { letters, factors } = textsShown(texts);
  const tests = lastTests(report.loadTests).slice(0, TESTS_MAX);
  const most = places
    .toSorted((a, b) => b.mornings - a.mornings)
    .slice(0, tests.length > 0 ? PLACES_BESIDE_TESTS : PLACES_MAX);
  const limits = restrictions.toReversed().slice(0, LIMITS_MAX);
  const limitLine = (what: string, { from, to: until }: (typeof limits)[number]) =>
    until === null
      ? t("care.limitOpen", { what, from: dayMonth(from, language) })
      : t("care.limit", { what, from: dayMonth(from, language), to: dayMonth(until, language) });
  const testLine = (one: (typeof tests)[number]) => {
    const result = {
      day: dayMonth(one.date, language),
      left: resultWords(one.left, units, testWords),
      right: resultWords(one.right, units, testWords),
    };
    const difference = differenceWords(one, testWords);
    return difference === ""
      ? t("care.test", result)
      : t("care.testDiffers", { ...result, difference });
  };
  return (
    <>
      <div className="report-columns grid grid-cols-1 gap-8 lg:grid-cols-3">
        <Part title={t("care.treatments")} empty={t("care.noTreatments")}>
          {lines.map(({ name, words }) => (
            <li key={name}>
              <span className="font-semibold">{name}</span>: {words}
            </li>
          ))}
        </Part>
        <Part title={t("care.limits")} empty={t("care.noLimits")}>
          {limits.map((one) => (
            <li key={one.id}>{limitLine(restrictionWords(one, units, limitWords), one)}</li>
          ))}
          {restrictions.length > LIMITS_MAX && (
            <li>{t("care.earlier", { count: restrictions.length - LIMITS_MAX })}</li>
          )}
        </Part>
        <div className="flex flex-col gap-4">
          <Part title={t("care.felt")} empty={t("care.noPlaces")}>
            {most.map(({ place, mornings }) => (
              <li key={place}>
                {t("care.place", { place: placeName(place, language), mornings, placed })}
              </li>
            ))}
          </Part>
          {tests.length > 0 && (
            <Part title={t("care.tests")} empty="">
              {tests.map((day) => (
                <li key={day.kind}>
                  <span className="font-semibold">{said(language, day.name)}</span>, {testLine(day)}
                </li>
              ))}
            </Part>
          )}
        </div>
      </div>
      {letters.length + factors.length > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="text-lg font-bold">{t("care.written")}</h2>
          <ul className="report-columns grid grid-cols-1 gap-6 lg:grid-cols-2">
            {letters.map((text) => (
              <li key={text.id} className="text-sm">
                <p className="text-xs text-ink-2">
                  {textKinds(text.kind)}, {text.author}, {dayMonthYear(text.date, language)}
                </p>
                <p className="voice mt-0.5">{shortened(text.text, LETTER_MAX, t)}</p>
              </li>
            ))}
            {factors.length > 0 && (
              <li className="text-sm">
                <p className="text-xs text-ink-2">{t("care.factors")}</p>
                {factors.map((text) => (
                  <p key={text.id} className="voice mt-0.5">
                    {shortened(text.text, FACTOR_MAX, t)}{" "}
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
