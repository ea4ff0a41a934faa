"use client";

import { useId, useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useUnits } from "@/components/shell/units";
import { useLanguage, useWords } from "@/components/shell/words";
import { stepsTyped, type TypedSteps } from "@/components/steps/typed-steps";
import { usePlannedSteps } from "@/components/steps/use-planned-steps";
import { Button } from "@/components/ui/button";
import { later } from "@/components/ui/later";
import { SelectField } from "@/components/ui/select-field";
import { TextArea, TextField } from "@/components/ui/text-field";
import type { ActionSession } from "@/components/week/action-session";
import { EditOutcome, OverrideReason } from "@/components/week/edit-outcome";
import { Opening } from "@/components/week/opening";
import { usePlanEdits } from "@/components/week/plan-edits";
import { previewSession, removeSession, saveSession } from "@/components/week/session-api";
import { rolesOf } from "@/components/week/sport-roles";
import { useOverride } from "@/components/week/use-override";
import { usePreview } from "@/components/week/use-preview";
import type { SessionPatch } from "@/lib/contracts/sessions";
import { distanceNameOf, metresTyped, typedDistance } from "@/lib/format/typed";
import type { Units } from "@/lib/format/units";

const StepBuilder = later(
  () => import("@/components/steps/step-builder").then((part) => part.StepBuilder),
  <Opening />,
);

type Props = { athleteId: string; session: ActionSession; onDone: () => void };

/** Role, size and note of one session; what it would mean stands below while it is typed. */
export function SessionEditForm({ athleteId, session, onDone }: Props) {
  const t = useWords("coachWeek.form");
  const roleName = useWords("roles");
  const language = useLanguage();
  const problemText = useProblemText();
  // A field of numbers takes a point, whatever the language.
  const units: Units = { ...useUnits(), language: "en" };
  const [role, setRole] = useState(session.role);
  const [minutes, setMinutes] = useState(String(Math.round(session.durationS / 60)));
  const [distance, setDistance] = useState(typedDistance(session.sport, session.distanceM, units));
  const [notes, setNotes] = useState(session.notes);
  const [stepsText, setStepsText] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const edits = usePlanEdits();
  const roleId = useId();

  const planned = usePlannedSteps(athleteId, session);
  const rewritten = planned && stepsText !== null && stepsText !== planned.text ? stepsText : null;
  const steps = planned && rewritten !== null ? stepsTyped(rewritten, planned.zones) : null;
  const unread = rewritten !== null && !steps;

  const patch = patchOf(session, { role, minutes, distance, notes, steps }, units);
  const key = unread || Object.keys(patch).length === 0 ? null : JSON.stringify(patch);
  const preview = usePreview(key, (signal) => previewSession(athleteId, session, patch, signal));
  const { verdict, reason, ready, override } = useOverride(preview, key !== null);

  async function run(call: () => Promise<{ editId: string }>, sentence: string) {
    setBusy(true);
    try {
      edits.saved((await call()).editId, sentence);
      onDone();
    } catch (error) {
      setProblem(problemText(error));
      setBusy(false);
    }
  }

  return (
    <form
      method="post"
      className="mt-5 flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) {
          run(
            () => saveSession(athleteId, session, { ...patch, ...override }),
            t("changed", { title: session.title }),
          );
        }
      }}
    >
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectField
          id={roleId}
          label={t("role")}
          value={role}
          options={rolesOf(session.sport, session.role).map((one) => ({
            value: one,
            label: roleName(one),
          }))}
          onChange={setRole}
        />
        {rewritten === null && (
          <TextField
            label={t("minutes")}
            type="number"
            min={1}
            max={1440}
            inputMode="numeric"
            value={minutes}
            onChange={(event) => setMinutes(event.target.value)}
          />
        )}
        {rewritten === null && session.distanceM !== null && (
          <TextField
            label={distanceNameOf(session.sport, { ...units, language })}
            type="number"
            min={0}
            step="any"
            inputMode="decimal"
            value={distance}
            onChange={(event) => setDistance(event.target.value)}
          />
        )}
      </div>
      {planned && (
        <StepBuilder
          zones={planned.zones}
          text={stepsText ?? planned.text}
          onChange={setStepsText}
          load={preview.edit?.session?.fitnessLoad ?? planned.fitnessLoad}
        />
      )}
      <TextArea
        label={t("note")}
        rows={2}
        maxLength={4000}
        value={notes}
        onChange={(event) => setNotes(event.target.value)}
      />
      <EditOutcome preview={preview} problem={problem} />
      {verdict === "reason" && <OverrideReason {...reason} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="solid" disabled={!ready || busy}>
          {t("save")}
        </Button>
        <Button
          disabled={busy}
          onClick={() =>
            run(() => removeSession(athleteId, session), t("takenOut", { title: session.title }))
          }
        >
          {t("takeOut")}
        </Button>
      </div>
    </form>
  );
}

type Draft = {
  role: ActionSession["role"];
  minutes: string;
  distance: string;
  notes: string;
  /** Rewritten steps: they say how long and how far. */
  steps: TypedSteps | null;
};

/** Only what differs from the session, so that an untouched form asks and saves nothing. */
function patchOf(session: ActionSession, draft: Draft, units: Units): SessionPatch {
  const durationS = Number(draft.minutes) * 60;
  const distanceM = metresTyped(session.sport, draft.distance, units);
  const sized = draft.minutes !== String(Math.round(session.durationS / 60));
  const far = draft.distance !== typedDistance(session.sport, session.distanceM, units);
  return {
    ...(draft.role === session.role ? {} : { role: draft.role }),
    ...(draft.steps ?? {
      ...(sized && durationS > 0 ? { durationS } : {}),
      ...(far && distanceM > 0 ? { distanceM } : {}),
    }),
    ...(draft.notes === session.notes ? {} : { notes: draft.notes }),
  };
}
