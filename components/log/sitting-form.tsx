"use client";

import { useState } from "react";
import { sittingWords } from "@/components/care/sitting-words";
import { NumberChoice } from "@/components/check-in/answer-fields";
import { sittingSizes, stretchSizes } from "@/components/check-in/answer-words";
import { answersOf } from "@/components/check-in/answers";
import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import type { SittingLimit } from "@/lib/contracts/care";
import type { checkInsResponse, savedCheckInDto } from "@/lib/contracts/check-ins";
import type { PlainDate } from "@/lib/engine/plain-date";
import { api, newKey } from "@/lib/http/api";

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
  const t = useWords("log.sitting");
  const sitWords = useWords("sitting");
  const problemText = useProblemText();
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
      method="post"
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <NumberChoice
        legend={t("hours")}
        name="sittingHours"
        options={sittingSizes.map((one) => ({ ...one, label: t(`sizes.${one.name}`) }))}
        value={hours}
        onChange={setHours}
      />
      {limit && (
        <>
          <NumberChoice
            legend={t("stretch")}
            name="sittingStretchMin"
            options={stretchSizes.map((one) => ({ ...one, label: t(`stretches.${one.name}`) }))}
            value={stretch}
            onChange={setStretch}
          />
          <p role="status" className="measure text-sm">
            {sittingWords(limit, sitWords)}
            {stretch !== null && stretch > limit.minutes ? ` ${t("longer")}` : ""}
          </p>
        </>
      )}
      <p className="text-sm text-ink-2">{t("what")}</p>
      {problem ? (
        <p role="alert" className="text-sm font-semibold">
          {problem} {t("orCheckIn")}
        </p>
      ) : null}
      <Button type="submit" kind="solid" disabled={busy || hours == null} className="sm:self-start">
        {t("save")}
      </Button>
    </form>
  );
}
