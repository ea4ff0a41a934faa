import Link from "next/link";
import type { ComponentProps } from "react";
import { MorningTalk } from "@/components/conversation/morning-talk";
import { TreatmentsPanel } from "@/components/treatments/treatments-panel";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { DeletedTreatment, TreatmentDto } from "@/lib/contracts/care";
import type { SymptomsDto } from "@/lib/contracts/symptoms";
import type { SymptomRange } from "@/lib/engine/model";
import { daySpan } from "@/lib/format/day";
import type { StiffnessClass } from "@/lib/format/stiffness";
import { requestLanguage, words } from "@/lib/words/request";
import { BodyFigure } from "./body-figure";
import { RangeLinks } from "./range-links";
import { TrendFigure } from "./trend-figure";
import { TypesTable } from "./types-table";

type Props = {
  athleteId: string;
  symptoms: SymptomsDto;
  /** All of them, whatever the range. */
  treatments: readonly TreatmentDto[];
  /** Taken away within a day, for who may bring it back. */
  deleted: readonly DeletedTreatment[];
  range: SymptomRange;
  stiffness: readonly StiffnessClass[];
  /** Where this page stands. */
  path: string;
  /** The athlete looks at their own; a carer is not asked to check in. */
  self: boolean;
  /** False: treatments are not shown, or not theirs to enter. */
  treats: boolean;
  /** Answered mornings, newest first, with what was said about them. */
  mornings: ComponentProps<typeof MorningTalk>["days"];
};

/** How mornings and sessions went, what was done about it, where it was felt. */
export async function SymptomsView(props: Props) {
  const { athleteId, symptoms, treatments, deleted, range, stiffness, mornings } = props;
  const { path, self, treats } = props;
  const { days, from, today, types, findings } = symptoms;
  const [t, language] = await Promise.all([words("symptoms"), requestLanguage()]);
  const answered = days.some((day) => day.answered);
  return (
    <div className="flex flex-col gap-12">
      <div className="flex flex-col gap-6">
        <header className="flex flex-wrap items-end justify-between gap-4">
          <div>
            <p className="figures text-sm text-ink-2">{daySpan(from, today, language)}</p>
            <h1 className="voice mt-1 text-xl lg:text-2xl">{t("title")}</h1>
          </div>
          <RangeLinks path={path} range={range} />
        </header>
        {answered ? (
          <TrendFigure symptoms={symptoms} stiffness={stiffness} language={language} />
        ) : (
          <EmptyState
            title={t(self ? "soon" : "none")}
            {...(self && {
              action: (
                <Link href="/today" prefetch={false} className={buttonClass("solid")}>
                  {t("checkIn")}
                </Link>
              ),
            })}
          >
            {t(self ? "soonWhat" : "noneWhat")}
          </EmptyState>
        )}
      </div>
      {findings.beside.length > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="text-lg font-bold">{t("beside")}</h2>
          <ul className="voice measure flex flex-col gap-2 text-md">
            {findings.beside.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p className="measure text-xs text-ink-2">{t(self ? "besideOwn" : "besideOther")}</p>
        </section>
      )}
      <section className="flex flex-col gap-4">
        <h2 className="text-lg font-bold">{t("byKind")}</h2>
        {types && types.length > 0 ? (
          <TypesTable types={types} finding={findings.types} language={language} />
        ) : (
          <p className="measure text-ink-2">{t("noTraining")}</p>
        )}
      </section>
      <div className="grid gap-12 lg:grid-cols-2">
        <section className="flex flex-col gap-4">
          <h2 className="flex min-h-11 items-center text-lg font-bold">{t("felt")}</h2>
          <BodyFigure {...symptoms} language={language} />
        </section>
        {treats && (
          <section id="treatments">
            <TreatmentsPanel
              athleteId={athleteId}
              treatments={treatments}
              deleted={deleted}
              today={today}
            />
          </section>
        )}
      </div>
      <MorningTalk athleteId={athleteId} days={mornings} />
    </div>
  );
}
