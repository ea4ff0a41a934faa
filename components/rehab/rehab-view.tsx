import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { PlayItem, PlayPlan, RehabPage } from "@/lib/contracts/rehab-play";
import { dayMonth, weekdayNameDayMonth } from "@/lib/format/day";
import { formatDuration } from "@/lib/format/duration";
import { requestLanguage, words } from "@/lib/words/request";
import { doseWords } from "./amount-words";
import { ExerciseRow } from "./exercise-row";
import { BeyondNote } from "./item-limits";
import { StageCard } from "./stage-card";

type Props = { athleteId: string; page: RehabPage };

/** Where rehab stands: the stage, today's routine, and every exercise with how it is done. */
export async function RehabView({ athleteId, page }: Props) {
  const { rehab, stage, exercises, earlier, ceiling } = page;
  const t = await words("rehab");
  const list = { athleteId, page };
  const max = ceiling.exerciseMax;
  return (
    <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-x-12">
      <div className="min-w-0 space-y-10 lg:col-start-2">
        <Today page={page} />
        {stage ? (
          <StageCard athleteId={athleteId} stage={stage} rehab={rehab} />
        ) : (
          <EmptyState title={t("noInjury")}>
            <p>{t("noInjuryWhat")}</p>
          </EmptyState>
        )}
      </div>
      <div className="min-w-0 space-y-10 lg:col-start-1 lg:row-start-1">
        <section aria-labelledby="exercises-title">
          <h2 id="exercises-title" className="text-lg font-bold">
            {stage ? t("ofStage", { stage: stage.stage }) : t("name")}
          </h2>
          <p className="measure mt-1 text-sm text-ink-2">
            {ceiling.by === null
              ? t("ceiling", { max })
              : t("ceilingBy", { max, name: ceiling.by })}
          </p>
          <ExerciseList {...list} items={stage ? exercises : [...earlier, ...exercises]} />
          <LeftOut page={page} />
        </section>
        {!stage || earlier.length === 0 ? null : (
          <section aria-labelledby="earlier-title">
            <h2 id="earlier-title" className="text-lg font-bold">
              {t("earlier")}
            </h2>
            <ExerciseList {...list} items={earlier} />
          </section>
        )}
      </div>
    </div>
  );
}

/** What a limit takes off the list, and what was done of it today all the same. */
async function LeftOut({ page }: { page: RehabPage }) {
  const [t, language] = await Promise.all([words("rehab"), requestLanguage()]);
  const { leftOut, exercises, earlier, done } = page;
  const listed = new Set([...exercises, ...earlier].map((item) => item.id));
  const beyond = done.filter((one) => one.beyond !== null && !listed.has(one.exercise));
  if (leftOut.length === 0) return null;
  return (
    <div className="mt-4 space-y-2">
      <h3 className="text-sm font-semibold">{t("leftOut")}</h3>
      <ul className="figures text-sm text-ink-2">
        {leftOut.map(({ id, name, by, since }) => (
          <li key={id}>
            {t("leftOutBy", { exercise: name, name: by, day: dayMonth(since, language) })}
          </li>
        ))}
      </ul>
      <BeyondNote sets={beyond} t={t} />
    </div>
  );
}

type ListProps = Props & { items: readonly PlayItem[] };

function ExerciseList({ athleteId, page, items }: ListProps) {
  return (
    <ul className="mt-3 divide-y divide-line border-y border-line">
      {items.map((item) => (
        <li key={item.id}>
          <ExerciseRow
            athleteId={athleteId}
            date={page.date}
            item={item}
            done={page.done}
            exerciseMax={page.ceiling.exerciseMax}
          />
        </li>
      ))}
    </ul>
  );
}

async function Today({ page }: { page: RehabPage }) {
  const { plans, paused, nextStrength } = page;
  const [t, language] = await Promise.all([words("rehab"), requestLanguage()]);
  return (
    <section aria-labelledby="today-title" className="space-y-3">
      <h2 id="today-title" className="text-lg font-bold">
        {t("today")}
      </h2>
      {plans.length > 0 ? (
        plans.map((plan) => <PlanCard key={plan.session.id} plan={plan} />)
      ) : (
        <p className="measure text-ink-2">
          {paused
            ? t("paused")
            : nextStrength === null
              ? t("nothingAhead")
              : t("nothing", { day: weekdayNameDayMonth(nextStrength, language) })}
        </p>
      )}
    </section>
  );
}

async function PlanCard({ plan }: { plan: PlayPlan }) {
  const t = await words("rehab");
  const { session, items, done } = plan;
  const begun = done.some((one) => one.sessionId === session.id);
  return (
    <article className="space-y-3 rounded-cell border border-l-4 border-line border-l-strength bg-surface p-4">
      <div>
        <h3 className="text-lg font-semibold">{session.title}</h3>
        <p className="figures text-sm text-ink-2">
          {formatDuration(session.durationS)}
          {session.logged ? ` · ${t("inLog")}` : ""}
        </p>
      </div>
      <ol className="figures divide-y divide-line border-y border-line text-sm">
        {items.map((item) => (
          <li key={item.id} className="flex flex-wrap justify-between gap-x-4 py-1.5">
            <span>{item.name}</span>
            <span className="text-ink-2">{doseWords(item, t)}</span>
          </li>
        ))}
      </ol>
      <Link
        href={`/rehab/play/${session.id}`}
        prefetch={false}
        className={buttonClass(session.logged ? "outline" : "solid")}
      >
        {t(session.logged ? "again" : begun ? "goOn" : "start")}
        <span className="sr-only">: {session.title}</span>
      </Link>
    </article>
  );
}
