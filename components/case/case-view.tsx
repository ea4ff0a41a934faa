import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { CaseRecordDto, DeletedEntry, DeletedInjuryText } from "@/lib/contracts/case-record";
import type { InjuryTextKind } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { dayFrom } from "@/lib/format/day";
import { requestLanguage, words } from "@/lib/words/request";
import { EntryList } from "./entry-list";
import { InjuryLine } from "./injury-line";

type Props = {
  athleteId: string;
  name: string;
  record: CaseRecordDto;
  /** Of the journal, taken out within a day; can be brought back. */
  deleted: readonly DeletedEntry[];
  /** The same of the texts about the injury that this person entered. */
  deletedTexts: readonly DeletedInjuryText[];
  today: PlainDate;
};

/** Everything that was written about the injury, by whom and when, and the athlete's own words. */
export async function CaseView(props: Props) {
  const { athleteId, name, record, deleted, deletedTexts, today } = props;
  const t = await words("caseFile");
  const { injury, journal, draft } = record;
  return (
    <div className="flex flex-col gap-10">
      <header className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <p className="text-sm text-ink-2">{t("name")}</p>
          <h1 className="voice mt-1 text-xl lg:text-2xl">{t("title")}</h1>
          {injury && (
            <p className="measure mt-1 text-sm text-ink-2">
              <InjuryLine injury={injury} />
            </p>
          )}
        </div>
        <nav aria-label={t("pages")} className="flex flex-wrap gap-2 lg:hidden print:hidden">
          <Link href="/symptoms" prefetch={false} className={buttonClass("outline")}>
            {t("trends")}
          </Link>
          <Link href="/report" prefetch={false} className={buttonClass("outline")}>
            {t("report")}
          </Link>
        </nav>
      </header>
      <div className="grid grid-cols-1 gap-10 lg:grid-cols-2 lg:gap-14">
        <EntryList
          athleteId={athleteId}
          kind="journal"
          entries={(journal ?? []).map((one) => ({ ...one, mayEdit: true }))}
          deleted={deleted}
          beginnings={[
            ...(draft === null
              ? []
              : [{ button: t("draft"), initial: { text: draft, date: today } }]),
            { button: t("journal.add"), initial: { text: "", date: today } },
          ]}
          today={today}
        />
        <div className="flex flex-col gap-10">
          {injury ? (
            kinds.map((kind) => (
              <EntryList
                key={kind}
                athleteId={athleteId}
                kind={kind}
                entries={record.texts.filter((text) => text.kind === kind)}
                deleted={deletedTexts.filter((text) => text.kind === kind)}
                beginnings={[
                  {
                    button: t(`${kind}.add`),
                    initial: { text: "", date: today, author: name },
                  },
                ]}
                today={today}
              />
            ))
          ) : (
            <Notice title={t("noInjury")}>{t("noInjuryWhat")}</Notice>
          )}
          <Treatments treatments={record.treatments} today={today} />
        </div>
      </div>
    </div>
  );
}

const kinds: readonly InjuryTextKind[] = ["diagnosis", "imaging", "referral", "factor"];
async function Treatments({
  treatments,
  today,
}: Pick<CaseRecordDto, "treatments"> & { today: PlainDate }) {
  const [t, kindWords, language] = await Promise.all([
    words("caseFile.treatments"),
    words("treatments.kind"),
    requestLanguage(),
  ]);
  const lately = treatments.toReversed().slice(0, 6);
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg font-bold">{t("title")}</h2>
      {lately.length === 0 ? (
        <p className="text-sm text-ink-2">{t("none")}</p>
      ) : (
        <ul className="figures text-sm">
          {lately.map((one) => (
            <li key={one.id} className="flex justify-between gap-4 border-t border-line py-1.5">
              {kindWords(one.kind)}
              <span className="text-ink-2">
                {one.status === "planned"
                  ? t("booked", { day: dayFrom(one.date, today, language) })
                  : dayFrom(one.date, today, language)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link
          href="/symptoms#treatments"
          prefetch={false}
          className="tap inline-flex items-center text-sm font-semibold underline underline-offset-4"
        >
          {t("all")}
        </Link>
      </p>
    </section>
  );
}
