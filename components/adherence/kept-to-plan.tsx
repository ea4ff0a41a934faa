import Link from "next/link";
import { Dotted } from "@/components/session/dotted";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { AdherenceDto } from "@/lib/contracts/adherence";
import { disciplines } from "@/lib/engine/adherence/tally";
import { dayMonth, daySpan } from "@/lib/format/day";
import { unbroken } from "@/lib/format/unbroken";
import { requestLanguage, words } from "@/lib/words/request";
import { keptSentences, weekNotes } from "./kept-words";

/** How far the plan in force was kept: in words, then week by week. Ink alone: no day is red here. */
export async function KeptToPlan({ adherence }: { adherence: AdherenceDto }) {
  const [t, language] = await Promise.all([words("adherence"), requestLanguage()]);
  const countText = (counts: Counts | null | undefined) =>
    counts && counts.asked > 0 ? t("of", counts) : "–";
  const { weeks, from, to } = adherence;
  const shown = disciplines.filter((name) => weeks.some((week) => week.disciplines[name]?.asked));
  const withMornings = weeks.some((week) => week.checkIns !== null);
  const newest = weeks.toReversed();
  return (
    <section className="flex flex-col gap-3">
      <div>
        <h2 className="text-lg font-bold">{t("title")}</h2>
        <p className="figures text-xs text-ink-2">{daySpan(from, to, language)}</p>
      </div>
      <figure className="flex flex-col gap-3">
        <figcaption className="voice measure text-md">
          {keptSentences(adherence, t).join(" ")}
        </figcaption>
        {adherence.whole.asked > 0 && (
          <>
            <ul className="figures divide-y divide-line border-y border-line sm:hidden">
              {newest.map((week) => (
                <li key={week.monday} className="py-2 text-xs text-ink-2">
                  <p className="flex justify-between gap-3 text-sm text-ink">
                    <span className="font-semibold">{dayMonth(week.monday, language)}</span>
                    {countText(week.whole)}
                  </p>
                  <p>
                    <Dotted
                      parts={[
                        ...shown.map(
                          (name) => [t(`names.${name}`), week.disciplines[name]] as const,
                        ),
                        [t("mornings"), week.checkIns] as const,
                      ].flatMap(([name, counts]) =>
                        counts && counts.asked > 0
                          ? [unbroken(`${name} ${countText(counts)}`)]
                          : [],
                      )}
                    />
                  </p>
                  <p>{weekNotes(week.outcomes, t)}</p>
                </li>
              ))}
            </ul>
            <ScrollRegion label={t("label")} className="overflow-x-auto max-sm:hidden">
              <table className="figures w-full border-collapse text-right text-xs">
                <thead>
                  <tr className="align-bottom text-ink-2">
                    <Head text={t("weekFrom")} first />
                    {shown.map((name) => (
                      <Head key={name} text={t(`names.${name}`)} />
                    ))}
                    {withMornings && <Head text={t("mornings")} />}
                    <Head text={t("together")} />
                    <th scope="col" className="py-2 pl-6 text-left font-normal">
                      {t("ofThese")}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {newest.map((week) => (
                    <tr key={week.monday} className="border-t border-line align-baseline">
                      <th
                        scope="row"
                        className="py-2 pr-2 text-left font-semibold whitespace-nowrap"
                      >
                        {dayMonth(week.monday, language)}
                      </th>
                      {shown.map((name) => (
                        <Cell key={name} text={countText(week.disciplines[name])} />
                      ))}
                      {withMornings && <Cell text={countText(week.checkIns)} />}
                      <Cell text={countText(week.whole)} strong />
                      <td className="min-w-48 py-2 pl-6 text-left text-ink-2">
                        {weekNotes(week.outcomes, t)}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
          </>
        )}
        <p className="measure text-xs text-ink-2">
          {t("foot")}{" "}
          <Link
            href="/method#adherence"
            prefetch={false}
            className="underline decoration-line-strong underline-offset-4"
          >
            {t("how")}
          </Link>
        </p>
      </figure>
    </section>
  );
}

type Counts = { readonly asked: number; readonly kept: number };

function Head({ text, first = false }: { text: string; first?: boolean }) {
  return (
    <th scope="col" className={`py-2 font-normal ${first ? "pr-2 text-left" : "pl-4"}`}>
      {text}
    </th>
  );
}

function Cell({ text, strong = false }: { text: string; strong?: boolean }) {
  return <td className={`py-2 pl-4 whitespace-nowrap ${strong ? "font-semibold" : ""}`}>{text}</td>;
}
