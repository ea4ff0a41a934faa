"use client";

import { plannedText } from "@/components/session/amount";
import { disciplineOf, wordClass } from "@/components/session/discipline";
import { DisciplineGlyph } from "@/components/session/discipline-glyph";
import { LookMark } from "@/components/session/look-mark";
import { type Done, lookOf, lookWords } from "@/components/session/session-look";
import { StepsList } from "@/components/session/steps-list";
import { useLanguage, useWords } from "@/components/shell/words";
import type { ChangeDto } from "@/lib/contracts/changes";
import type { SessionDto } from "@/lib/contracts/sessions";
import { weekdayDayMonth, weekdayNameDayMonth } from "@/lib/format/day";
import { decimal, sentenceIn, type Units } from "@/lib/format/units";
import { isAdapted } from "./week-days";

type Props = {
  session: SessionDto;
  units: Units;
  done: Done | null;
  changes: readonly ChangeDto[];
};

/** Everything about one session below its title: size, what for, steps, why it changed. */
export function SessionPanel({ session, done, changes, ...props }: Props) {
  const t = useWords("session");
  const week = useWords("week");
  const language = useLanguage();
  const units = { ...props.units, language };
  const look = lookOf(session, done);
  const { base } = session;
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-col gap-1">
        <p className="text-sm text-ink-2">{weekdayNameDayMonth(session.date, language)}</p>
        <p
          className={`figures flex flex-wrap items-center gap-2 text-lg font-semibold ${wordClass[disciplineOf(session.sport)]}`}
        >
          <DisciplineGlyph sport={session.sport} />
          {t(`sports.${session.sport}`)} · {plannedText(session, units)}
        </p>
        {base && isAdapted(session) && (
          <p className="figures text-sm text-ink-3">
            {t("was")}{" "}
            <s>
              {base.title} · {plannedText(base, units)}
            </s>
          </p>
        )}
        <p className="flex items-center gap-1.5 text-sm text-ink-2">
          <LookMark look={look} />
          {lookWords(session, { done, look }, units, t)}
          {session.locked && <span>{t("locked")}</span>}
        </p>
      </div>
      {session.intent && (
        <p className="voice measure text-md">{sentenceIn(session.intent, units)}</p>
      )}
      {changes.map((change) => (
        <Why key={change.id} change={change} units={units} />
      ))}
      {session.steps.length > 0 && (
        <StepsList steps={session.steps} sport={session.sport} units={units} />
      )}
      {session.notes && (
        <div>
          <h3 className="text-xs font-semibold text-ink-2">{week("note")}</h3>
          <p className="voice measure text-md">{session.notes}</p>
        </div>
      )}
      <p className="figures text-xs text-ink-3">
        {week("load", {
          fitness: String(Math.round(session.fitnessLoad)),
          tissue: decimal(String(Math.round(session.tissueLoad * 10) / 10), units),
        })}
      </p>
    </div>
  );
}

function Why({ change, units }: { change: ChangeDto; units: Units }) {
  const t = useWords("week");
  return (
    <section className="flex flex-col gap-2 border-l-4 border-ink pl-4">
      <h3 className="text-xs font-semibold text-ink-2">
        {t(change.status === "proposed" ? "proposed" : "why")}
      </h3>
      <p className="voice measure text-md">{sentenceIn(change.reason, units)}</p>
      {change.facts.length > 0 && (
        <ul className="figures text-sm text-ink-2">
          {change.facts.map((fact) => (
            <li key={`${fact.date} ${fact.what}`}>
              {weekdayDayMonth(fact.date, units.language)}:{" "}
              <span>
                {fact.what} {sentenceIn(fact.value, units)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {change.returns && (
        <p className="measure text-sm">
          <span className="font-semibold">{t("returns")} </span>
          {sentenceIn(change.returns, units)}
        </p>
      )}
    </section>
  );
}
