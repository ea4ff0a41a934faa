"use client";

import { type FormEvent, useId, useState } from "react";
import { DisciplineGlyph } from "@/components/session/discipline-glyph";
import { useProblemText } from "@/components/shell/problem-text";
import { useUnits } from "@/components/shell/units";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { ChoiceRow } from "@/components/ui/choice-row";
import { ErrorSummary } from "@/components/ui/error-summary";
import { inputClass, TextArea, TextField } from "@/components/ui/text-field";
import { rolesOf } from "@/components/week/sport-roles";
import type { ActivityBody, ActivityDto } from "@/lib/contracts/activities";
import { sports } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { isPlainDate } from "@/lib/engine/plain-date";
import { distanceUnitOf } from "@/lib/format/typed";
import { climbUnitOf } from "@/lib/format/units";
import type { Outcome } from "@/lib/outbox/send-or-keep";
import { bodyOf, type Draft, type DraftFault, hasAscent, hasDistance, isFaults } from "./draft";
import { EffortRow } from "./effort-row";
import { fitting, type Replaceable, withFitting } from "./replaceable";

type Props = {
  initial: Draft;
  /** Planned sessions it may have been done instead of. */
  replaceable?: readonly Replaceable[];
  today: PlainDate;
  label: string;
  send: (body: ActivityBody) => Promise<Outcome<ActivityDto>>;
  onSent: (outcome: Outcome<ActivityDto>) => void;
};

/** Free entry of anything that was done; only sport, day and time are needed. */
export function ActivityForm({ initial, replaceable = [], today, label, send, onSent }: Props) {
  const t = useWords("log.form");
  const faultWords = useWords("log.fault");
  const sportWords = useWords("session.sports");
  const roleWords = useWords("roles");
  const problemText = useProblemText();
  const [draft, setDraft] = useState(initial);
  const [faults, setFaults] = useState<readonly DraftFault[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const id = useId();
  const units = useUnits();
  const planned = fitting(replaceable, draft);
  const set = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const faultOf = (field: DraftFault["field"]) => {
    const found = faults.find((one) => one.field === field);
    return found ? faultWords(found.fault) : null;
  };

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    const body = bodyOf(withFitting(draft, replaceable), today, units);
    setProblem(null);
    if (isFaults(body)) return setFaults(body);
    setFaults([]);
    setBusy(true);
    try {
      onSent(await send(body));
    } catch (error) {
      setProblem(problemText(error));
    }
    setBusy(false);
  }

  return (
    <form
      noValidate
      method="post"
      action="/log/entry"
      onSubmit={onSubmit}
      className="flex flex-col gap-5"
    >
      {faults.length > 0 && (
        <ErrorSummary
          title={t("nothingSaved")}
          faults={faults.map(({ field, fault }) => ({
            fieldId: `${id}-${field}`,
            message: faultWords(fault),
          }))}
        />
      )}
      {problem && <ErrorSummary title={t("failed")} detail={problem} />}

      <ChoiceRow
        legend={t("sport")}
        name="sport"
        choices={sports.map((sport) => ({
          value: sport,
          label: (
            <span className="flex flex-col items-center py-1 text-xs">
              <DisciplineGlyph sport={sport} />
              {sportWords(sport)}
            </span>
          ),
        }))}
        value={draft.sport}
        onChange={(sport) => set({ sport, role: null })}
        columns={3}
      />

      <div className="grid grid-cols-2 gap-4">
        <TextField
          id={`${id}-date`}
          name="date"
          label={t("day")}
          type="date"
          max={today}
          required
          value={draft.date}
          error={faultOf("date")}
          onChange={(event) => {
            const { value } = event.target;
            if (isPlainDate(value)) set({ date: value });
          }}
        />
        <div>
          <label htmlFor={`${id}-role`} className="block text-sm font-semibold">
            {t("kind")}
          </label>
          <select
            id={`${id}-role`}
            name="role"
            value={draft.role ?? ""}
            onChange={(event) =>
              set({
                role: rolesOf(draft.sport).find((role) => role === event.target.value) ?? null,
              })
            }
            className={`${inputClass} mt-1`}
          >
            <option value="">{t("notSaid")}</option>
            {rolesOf(draft.sport, draft.role ?? undefined).map((role) => (
              <option key={role} value={role}>
                {roleWords(role)}
              </option>
            ))}
          </select>
        </div>
      </div>

      {planned.length > 0 && (
        <div>
          <label htmlFor={`${id}-instead`} className="block text-sm font-semibold">
            {t("insteadOf")}
          </label>
          <select
            id={`${id}-instead`}
            name="insteadOf"
            value={draft.insteadOf ?? ""}
            onChange={(event) => set({ insteadOf: event.target.value || null })}
            className={`${inputClass} mt-1`}
          >
            <option value="">{t("insteadOfNone")}</option>
            {planned.map((session) => (
              <option key={session.id} value={session.id}>
                {session.title}
              </option>
            ))}
          </select>
        </div>
      )}

      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        <fieldset className="col-span-2 min-w-0 sm:col-span-1">
          <legend className="text-sm font-semibold">{t("time")}</legend>
          {faultOf("time") && (
            <p id={`${id}-time-error`} className="text-sm font-semibold text-flare-text">
              {faultOf("time")}
            </p>
          )}
          <div className="mt-1 grid grid-cols-2 gap-4 sm:gap-2">
            <Sized unit="h">
              <input
                name="hours"
                aria-label={t("hours")}
                inputMode="numeric"
                value={draft.hours}
                onChange={(event) => set({ hours: event.target.value })}
                className={`${inputClass} figures pr-9`}
              />
            </Sized>
            <Sized unit="min">
              <input
                id={`${id}-time`}
                name="minutes"
                aria-label={t("minutes")}
                aria-describedby={faultOf("time") ? `${id}-time-error` : undefined}
                aria-invalid={faultOf("time") ? true : undefined}
                inputMode="numeric"
                value={draft.minutes}
                onChange={(event) => set({ minutes: event.target.value })}
                className={`${inputClass} figures pr-12`}
              />
            </Sized>
          </div>
        </fieldset>
        {hasDistance(draft.sport) && (
          <TextField
            id={`${id}-distance`}
            name="distance"
            label={t("distance", { unit: distanceUnitOf(draft.sport, units) })}
            inputMode="decimal"
            value={draft.distance}
            error={faultOf("distance")}
            onChange={(event) => set({ distance: event.target.value })}
          />
        )}
        {hasAscent(draft.sport) && (
          <TextField
            name="climb"
            label={t("climb", { unit: climbUnitOf(units) })}
            inputMode="numeric"
            value={draft.climb}
            onChange={(event) => set({ climb: event.target.value })}
          />
        )}
        {draft.sport === "bike" && (
          <TextField
            name="aeroMin"
            label={t("aero")}
            inputMode="numeric"
            value={draft.aeroMin}
            onChange={(event) => set({ aeroMin: event.target.value })}
          />
        )}
      </div>

      <EffortRow name="effort" value={draft.effort} onChange={(effort) => set({ effort })} />

      <TextArea
        label={t("note")}
        name="note"
        rows={2}
        maxLength={4000}
        value={draft.note}
        onChange={(event) => set({ note: event.target.value })}
      />
      <Button type="submit" kind="solid" disabled={busy} className="sm:self-start sm:px-8">
        {label}
      </Button>
    </form>
  );
}

function Sized({ unit, children }: { unit: string; children: React.ReactNode }) {
  return (
    <div className="relative">
      {children}
      <span
        aria-hidden="true"
        className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-xs text-ink-3"
      >
        {unit}
      </span>
    </div>
  );
}
