"use client";

import { useState } from "react";
import { sittingWords } from "@/components/care/sitting-words";
import { NumberChoice } from "@/components/check-in/answer-fields";
import { sittingOptions, stretchOptions } from "@/components/check-in/answer-words";
import { answersOf } from "@/components/check-in/answers";
import { Button } from "@/components/ui/button";
import type { SittingLimit } from "@/lib/contracts/care";
import type { checkInsResponse, savedCheckInDto } from "@/lib/contracts/check-ins";
import type { PlainDate } from "@/lib/engine/plain-date";
import { api, newKey } from "@/lib/http/api";
import { problemText } from "./problem-text";

type Props = {
  athleteId: string;
  today: PlainDate;
  /** What somebody allows at a stretch; then the longest stretch is asked too. */
  limit: SittingLimit | null;
  onSaved: () => void;
};

/**
 * Hours sat belong to the morning after, so this answers for yesterday. It joins what that morning
 * says already, which is read first: without a network it is left to the check-in.
 */
export function SittingForm({ athleteId, today, limit, onSaved }: Props) {
  const [hours, setHours] = useState<number | null | undefined>(null);
  const [stretch, setStretch] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const path = `/athletes/${athleteId}/check-ins`;

  async function save() {
    setBusy(true);
    setProblem(null);
    try {
      const { checkIns } = await api<typeof checkInsResponse>({
        method: "GET",
        path: `${path}?from=${today}&to=${today}`,
      });
      const answers = answersOf(checkIns[0] ?? null);
      const told = stretch === null ? {} : { sittingStretchMin: stretch };
      const body = { ...answers, sittingHours: hours, ...told, date: today };
      await api<typeof savedCheckInDto>({ method: "POST", path, body, key: newKey() });
      onSaved();
    } catch (error) {
      setProblem(problemText(error));
    }
    setBusy(false);
  }

  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <NumberChoice
        legend="How long did you sit yesterday?"
        name="sittingHours"
        options={sittingOptions}
        value={hours}
        onChange={setHours}
      />
      {limit && (
        <>
          <NumberChoice
            legend="The longest stretch without getting up"
            name="sittingStretchMin"
            options={stretchOptions}
            value={stretch}
            onChange={setStretch}
          />
          <p role="status" className="measure text-sm">
            {sittingWords(limit)}
            {stretch !== null && stretch > limit.minutes
              ? " This stretch was longer. It is noted as it was, and no plan changes for it."
              : ""}
          </p>
        </>
      )}
      <p className="text-sm text-ink-2">
        Desk, car and train together. Today’s hours are asked tomorrow, when the tendon has
        answered.
      </p>
      {problem ? (
        <p role="alert" className="text-sm font-semibold">
          {problem} You can also say it in the check-in, under More.
        </p>
      ) : null}
      <Button type="submit" kind="solid" disabled={busy || hours == null} className="sm:self-start">
        Save hours sat
      </Button>
    </form>
  );
}
