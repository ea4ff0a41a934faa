"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useAct } from "@/components/log/use-act";
import { useUnits } from "@/components/shell/units";
import { useLanguage, useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { FoldMark } from "@/components/ui/fold-mark";
import { Opened } from "@/components/ui/opened";
import { useToast } from "@/components/ui/toast";
import type {
  EndedRestrictionDto,
  endedRestrictionDto,
  NamedExercise,
  RestrictionDto,
} from "@/lib/contracts/care";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { dayMonth } from "@/lib/format/day";
import { api } from "@/lib/http/api";
import { CarePart } from "./care-part";
import { LimitForm } from "./limit-form";
import { type LimitWords, restrictionWords } from "./limit-words";

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
  const t = useWords("limits");
  const units = useUnits();
  const { problem, act } = useAct();
  const say = useToast();
  const router = useRouter();
  const [limits, setLimits] = useState(initial);
  const [open, setOpen] = useState<"plan" | "exercise" | null>(null);
  const standing = limits.filter((one) => one.to === null || one.to >= today);
  const groups = [
    { title: t("inGeneral"), limits: standing.filter((one) => one.exercise === null) },
    { title: t("onExercises"), limits: standing.filter((one) => one.exercise !== null) },
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
      return t("lifted", {
        what: restrictionWords(limit, units, t),
        back: backWords(ended.back, t),
      });
    });

  return (
    <CarePart title={t("title")} what={t("what")} problem={problem}>
      {standing.length === 0 ? (
        <p className="text-sm text-ink-2">{t("none")}</p>
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
                        aria-label={t("liftOne", { what: restrictionWords(one, units, t) })}
                        onClick={() => end(one)}
                        className="-my-1 shrink-0"
                      >
                        {t("lift")}
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
      {maySet && (
        <Opened
          form={
            open && (
              <LimitForm
                key={open}
                athleteId={athleteId}
                today={today}
                {...(open === "exercise" && { exercises })}
                onSaved={(limit) => {
                  setLimits((all) => [...all, limit]);
                  setOpen(null);
                  say(t("set", { what: restrictionWords(limit, units, t) }));
                  router.refresh();
                }}
                onClose={() => setOpen(null)}
              />
            )
          }
        >
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => setOpen("plan")}>{t(self ? "enterGiven" : "setOne")}</Button>
            {exercises.length > 0 && (
              <Button onClick={() => setOpen("exercise")}>
                {t(self ? "enterOnExercise" : "setOnExercise")}
              </Button>
            )}
          </div>
        </Opened>
      )}
      {over.length > 0 && (
        <details className="border-t border-line">
          <summary className="tap flex items-center gap-2 text-sm font-semibold">
            <FoldMark />
            {t("over", { count: over.length })}
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
    </CarePart>
  );
}

/** What lifting gave back, and whose word it waits for. */
function backWords(back: EndedRestrictionDto["back"], t: LimitWords): string {
  if (back === null) return t("back.again");
  const { applied, proposed, builtUnder } = back;
  if (applied > 0) return t("back.stands", { count: applied });
  if (proposed > 0) return t("back.offered", { count: proposed });
  return t(builtUnder ? "back.builtUnder" : "back.nothing");
}

function LimitLine({ limit, today }: { limit: RestrictionDto; today: PlainDate }) {
  const t = useWords("limits");
  const language = useLanguage();
  const units = useUnits();
  const { from, to, by: name, setOn, note } = limit;
  const day = dayMonth(from, language);
  const span =
    to === null
      ? t(from > today ? "line.from" : "line.since", { day })
      : t("line.span", { from: day, to: dayMonth(to, language) });
  return (
    <div className="min-w-0">
      <p className="text-sm font-semibold">{restrictionWords(limit, units, t)}</p>
      <p className="figures text-xs text-ink-2">
        {setOn === from
          ? t("line.by", { span, name })
          : t("line.byOn", { span, name, day: dayMonth(setOn, language) })}
      </p>
      {note && <p className="measure text-sm text-ink-2">{note}</p>}
    </div>
  );
}
