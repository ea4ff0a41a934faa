"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useAct } from "@/components/log/use-act";
import { useUnits } from "@/components/shell/units";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { dayMonth } from "@/components/week/day-words";
import type {
  EndedRestrictionDto,
  endedRestrictionDto,
  NamedExercise,
  RestrictionDto,
} from "@/lib/contracts/care";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { restrictionWords } from "@/lib/format/restriction";
import { api } from "@/lib/http/api";
import { LimitForm } from "./limit-form";

type Props = {
  athleteId: string;
  initial: readonly RestrictionDto[];
  /** Those a limit may name. */
  exercises: readonly NamedExercise[];
  today: PlainDate;
  /** May set limits, and end those that are theirs to end. */
  maySet: boolean;
  /** The viewer is the athlete: what a physio set is the physio's to end. */
  self: boolean;
};

/** What a physio or doctor limits: it holds in every plan, whoever makes it. */
export function Limits({ athleteId, initial, exercises, today, maySet, self }: Props) {
  const units = useUnits();
  const { problem, act } = useAct();
  const say = useToast();
  const router = useRouter();
  const [limits, setLimits] = useState(initial);
  const [open, setOpen] = useState<"plan" | "exercise" | null>(null);
  const standing = limits.filter((one) => one.to === null || one.to >= today);
  const groups = [
    { title: "In general", limits: standing.filter((one) => one.exercise === null) },
    { title: "On single exercises", limits: standing.filter((one) => one.exercise !== null) },
  ].filter((group) => group.limits.length > 0);
  const grouped = standing.some((one) => one.exercise !== null);
  const over = limits.filter((one) => one.to !== null && one.to < today);

  const end = (limit: RestrictionDto) =>
    act(async () => {
      const ended = await api<typeof endedRestrictionDto>({
        method: "PATCH",
        path: `/athletes/${athleteId}/restrictions/${limit.id}`,
        body: { to: addDays(limit.from > today ? limit.from : today, -1) },
        version: limit.version,
      });
      setLimits((all) => all.map((one) => (one.id === ended.id ? ended : one)));
      router.refresh();
      return `Lifted: ${restrictionWords(limit, units)}. ${backWords(ended.back)}`;
    });

  return (
    <section aria-labelledby="limits-title" className="flex flex-col gap-3">
      <div>
        <h2 id="limits-title" className="text-lg font-bold">
          Limits
        </h2>
        <p className="measure mt-1 text-sm text-ink-2">
          They hold in every plan and every edit, whoever makes it, until they are lifted. One on
          sitting is for the athlete to keep: no plan can.
        </p>
      </div>
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      {standing.length === 0 ? (
        <p className="text-sm text-ink-2">None now.</p>
      ) : (
        <div className="border-b border-line">
          {groups.map(({ title, limits: group }) => (
            <div key={title} className="border-t border-line pt-2">
              {grouped && <h3 className="text-sm font-semibold text-ink-2">{title}</h3>}
              <ul className="divide-y divide-line">
                {group.map((one) => (
                  <li key={one.id} className="flex items-start justify-between gap-4 py-2">
                    <LimitLine limit={one} today={today} />
                    {maySet && !(self && !one.own) && (
                      <Button
                        kind="quiet"
                        aria-label={`Lift: ${restrictionWords(one, units)}`}
                        onClick={() => end(one)}
                        className="-my-1 shrink-0"
                      >
                        Lift
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
      {maySet &&
        (open ? (
          <LimitForm
            key={open}
            athleteId={athleteId}
            today={today}
            {...(open === "exercise" && { exercises })}
            onSaved={(limit) => {
              setLimits((all) => [...all, limit]);
              setOpen(null);
              say(`Set: ${restrictionWords(limit, units)}. The plan is worked out again.`);
              router.refresh();
            }}
          />
        ) : (
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => setOpen("plan")}>
              {self ? "Enter a limit you were given" : "Set a limit"}
            </Button>
            {exercises.length > 0 && (
              <Button onClick={() => setOpen("exercise")}>
                {self ? "Enter a limit on an exercise" : "Limit an exercise"}
              </Button>
            )}
          </div>
        ))}
      {over.length > 0 && (
        <details className="border-t border-line">
          <summary className="tap flex items-center text-sm font-semibold">
            Lifted ({over.length})
          </summary>
          <ul className="divide-y divide-line">
            {over.toReversed().map((one) => (
              <li key={one.id} className="py-2">
                <LimitLine limit={one} today={today} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** What lifting gave back, and whose word it waits for. */
function backWords(back: EndedRestrictionDto["back"]): string {
  if (back === null) return "The plan is worked out again.";
  const { applied, proposed, builtUnder } = back;
  const sessions = (n: number, one: string, more: string) =>
    `${n} ${n === 1 ? `session ${one}` : `sessions ${more}`}`;
  if (applied > 0) return `${sessions(applied, "stands", "stand")} again as planned.`;
  if (proposed > 0) {
    return `${sessions(proposed, "it had cut is", "it had cut are")} offered back under Changes, for a yes.`;
  }
  return builtUnder
    ? "The season was built while it stood: build it again to plan without it."
    : "It had cut no session that lies ahead.";
}

function LimitLine({ limit, today }: { limit: RestrictionDto; today: PlainDate }) {
  const units = useUnits();
  const { from, to, by, setOn, note } = limit;
  const begins = from > today ? `from ${dayMonth(from)}` : `since ${dayMonth(from)}`;
  const span = to === null ? begins : `${dayMonth(from)} to ${dayMonth(to)}`;
  return (
    <div className="min-w-0">
      <p className="text-sm font-semibold">{restrictionWords(limit, units)}</p>
      <p className="figures text-xs text-ink-2">
        {span} · set by {by}
        {setOn === from ? "" : ` on ${dayMonth(setOn)}`}
      </p>
      {note && <p className="measure text-sm text-ink-2">{note}</p>}
    </div>
  );
}
