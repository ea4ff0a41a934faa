import { ScrollRegion } from "@/components/ui/scroll-region";
import type { TypeResponse } from "@/lib/contracts/symptoms";
import type { Language } from "@/lib/engine/model";
import { unbroken } from "@/lib/format/unbroken";
import { decimal, metric } from "@/lib/format/units";
import { wordsIn } from "@/lib/words/catalogue";
import type { SymptomWords } from "./table-words";

type Props = {
  types: readonly TypeResponse[];
  finding: string;
  /** English in the report, which has no other yet. */
  language?: Language;
};

/** What each kind of session left behind. The table is the figure. */
export function TypesTable({ types, finding, language = "en" }: Props) {
  const t = wordsIn(language, "symptoms");
  const pain = (pains: Pains) => painText(pains, language);
  return (
    <figure className="flex flex-col gap-3">
      <figcaption className="voice measure text-md">{finding}</figcaption>
      <ul className="figures divide-y divide-line border-y border-line sm:hidden">
        {types.map((one) => (
          <InWords key={one.type} response={one} t={t} pain={pain} />
        ))}
      </ul>
      <ScrollRegion label={t("types.label")} className="overflow-x-auto max-sm:hidden">
        <table className="figures w-full border-collapse text-right text-xs">
          <thead>
            <tr className="align-bottom text-ink-2">
              <Head text={t("types.kind")} first />
              <Head text={t("types.answered")} />
              <Head text={t("types.accepted")} />
              <Head text={t("types.tolerated")} />
              <Head text={t("types.rejected")} />
              <Head text={t("types.during")} />
              <Head text={t("types.after")} />
              <Head text={t("types.next")} />
            </tr>
          </thead>
          <tbody>
            {types.map((one) => (
              <tr key={one.type} className="border-t border-line">
                <th scope="row" className="py-2 pr-2 text-left font-semibold whitespace-nowrap">
                  {t(`types.names.${one.type}`)}
                </th>
                <Cell
                  text={t("types.of", {
                    answered: String(one.answered),
                    sessions: String(one.sessions),
                  })}
                />
                <Cell text={countText(one, one.accepted)} />
                <Cell text={countText(one, one.tolerated)} />
                <Cell text={countText(one, one.rejected)} />
                <Cell text={pain(one.during)} />
                <Cell text={pain(one.after)} />
                <Cell text={pain(one.nextMorning)} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="measure text-xs text-ink-2">{t("types.foot")}</p>
    </figure>
  );
}

type Pains = TypeResponse["during"];
type WordsProps = { response: TypeResponse; t: SymptomWords; pain: (pains: Pains) => string };

/** A row of the table where eight columns have no room. */
function InWords({ response: one, t, pain: painOf }: WordsProps) {
  const pains = [
    ["duringIs", one.during],
    ["afterIs", one.after],
    ["nextIs", one.nextMorning],
  ] as const;
  const answered = pains.filter(([, pain]) => pain !== null);
  return (
    <li className="py-2 text-xs text-ink-2">
      <p className="flex justify-between gap-3 text-sm text-ink">
        <span className="font-semibold">{t(`types.names.${one.type}`)}</span>
        {t("types.ofAnswered", {
          answered: String(one.answered),
          sessions: String(one.sessions),
        })}
      </p>
      {one.answered > 0 && (
        <p>
          {t("types.counts", {
            accepted: String(one.accepted),
            tolerated: String(one.tolerated),
            rejected: String(one.rejected),
          })}
        </p>
      )}
      {answered.length > 0 && (
        <p>
          {t("types.pain", {
            what: answered
              .map(([when, pain]) => t(`types.${when}`, { pain: unbroken(painOf(pain)) }))
              .join(", "),
          })}
        </p>
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
function painText(pains: Pains, language: Language): string {
  return pains === null
    ? "–"
    : `${decimal(pains.mean.toFixed(1), { ...metric, language })} (${pains.highest})`;
}

/** A dash where nothing was answered: none is not zero. */
function countText({ answered }: TypeResponse, count: number): string {
  return answered === 0 ? "–" : String(count);
}
