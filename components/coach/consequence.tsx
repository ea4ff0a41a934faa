"use client";

import type { ReactNode, RefObject } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useLanguage, useWords } from "@/components/shell/words";
import { FoldMark } from "@/components/ui/fold-mark";
import { OtherChanges, OverrideReason, Violations } from "@/components/week/edit-outcome";
import type { Preview } from "@/components/week/use-preview";
import { verdictOf } from "@/components/week/verdict";
import type { BlockBatchEdit, OutlookDto } from "@/lib/contracts/blocks";
import type { ForecastDto, RaceDto } from "@/lib/contracts/season";
import type { PlainDate } from "@/lib/engine/plain-date";
import { dayMonth } from "@/lib/format/day";
import { formatDuration } from "@/lib/format/duration";
import { DeltasTable } from "./deltas-table";
import { type Rise, steepestRise, weekDeltas } from "./week-deltas";
import { sumsOfWeek, type WeekSums } from "./week-sums";

type Props = {
  readonly preview: Preview<BlockBatchEdit>;
  readonly before: readonly WeekSums[];
  /** All weeks, those that are over as they were done. */
  readonly axis: { readonly before: readonly WeekSums[]; readonly after: readonly WeekSums[] };
  readonly forecast: readonly ForecastDto[];
  readonly races: readonly RaceDto[];
  readonly thisMonday: PlainDate;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly box: RefObject<HTMLElement | null>;
};

/** What saving would do, before anything is saved: rules in words, races, weeks, sessions. */
export function Consequence(props: Props) {
  const { preview, before, axis, forecast, races, thisMonday, reason, onReason, box } = props;
  const t = useWords("seasonEditor.effect");
  const problemText = useProblemText();
  const { edit, failure, pending } = preview;
  const violations = edit?.violations ?? failure?.violations ?? [];
  const verdict = verdictOf(violations);
  const after = edit?.weeks.map(sumsOfWeek) ?? [];
  return (
    <section ref={box} aria-label={t("title")} className="flex min-w-0 flex-col gap-4">
      <h2 className="text-sm font-semibold">{t("title")}</h2>
      <div role="status" aria-busy={pending} className="flex flex-col gap-4">
        {pending && <Said>{t("working")}</Said>}
        {failure && violations.length === 0 && (
          <p className="text-sm font-semibold">{problemText(failure.cause)}</p>
        )}
        <Violations violations={violations} />
        {verdict === "never" && <p className="text-sm">{t("never")}</p>}
        {edit && (
          <>
            <Outlooks before={forecast} after={edit.forecast} races={races} />
            <RiseLine
              before={steepestRise(axis.before, thisMonday)}
              after={steepestRise(axis.after, thisMonday)}
            />
          </>
        )}
      </div>
      {verdict === "reason" && <OverrideReason value={reason} onChange={onReason} />}
      {edit && (
        <>
          <DeltasTable deltas={weekDeltas(before, after)} total={before.length} />
          {edit.changes.length > 0 && (
            <details>
              <summary className="tap flex items-center gap-2 text-sm font-semibold">
                <FoldMark />
                {t("adapted", { count: edit.changes.length })}
              </summary>
              <OtherChanges changes={edit.changes} />
            </details>
          )}
        </>
      )}
    </section>
  );
}

function Said({ children }: { children: ReactNode }) {
  return <p className="voice text-md text-ink-2">{children}</p>;
}

type Looks = Pick<OutlookDto, "feasibility" | "predictedS">;
type OutlooksProps = {
  readonly before: readonly ForecastDto[];
  readonly after: readonly OutlookDto[];
  readonly races: readonly RaceDto[];
};

/** The races that look different; as they looked, struck. */
function Outlooks({ before, after, races }: OutlooksProps) {
  const t = useWords("seasonEditor.effect");
  const outlooks = useWords("races.outlook");
  const outlookText = ({ feasibility, predictedS }: Looks) => {
    const outlook = outlooks(feasibility);
    return predictedS ? t("outlook", { outlook, time: formatDuration(predictedS.mid) }) : outlook;
  };
  const changed = after.flatMap((next) => {
    const was = before.find((one) => one.race === next.race);
    const name = races.find((race) => race.id === next.race)?.name;
    const [old, now] = [was ? outlookText(was) : null, outlookText(next)];
    return name === undefined || old === now ? [] : [{ name, old, now }];
  });
  if (changed.length === 0)
    return races.length === 0 ? null : <p className="text-sm text-ink-2">{t("sameRaces")}</p>;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
      {changed.map(({ name, old, now }) => (
        <div key={name} className="contents">
          <dt className="text-ink-2">{name}</dt>
          <dd className="figures">
            {old !== null && <s className="mr-2 text-ink-3">{old}</s>}
            <strong className="font-semibold">{now}</strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function RiseLine({ before, after }: { before: Rise | null; after: Rise | null }) {
  const t = useWords("seasonEditor.effect");
  const language = useLanguage();
  const riseText = (rise: Rise | null) =>
    rise === null
      ? t("riseNone")
      : t("riseIn", {
          percent: String(Math.round(rise.part * 100)),
          day: dayMonth(rise.monday, language),
        });
  const [old, now] = [riseText(before), riseText(after)];
  return (
    <p className="figures text-sm">
      <span className="text-ink-2">{t("rise")} </span>
      {old !== now && <s className="mr-2 text-ink-3">{old}</s>}
      <strong className="font-semibold">{now}</strong>
      <span className="text-ink-2">{t("riseOf")}</span>
    </p>
  );
}
