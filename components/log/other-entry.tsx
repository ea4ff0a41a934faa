"use client";

import { useRouter } from "next/navigation";
import { sittingWords } from "@/components/care/sitting-words";
import { AwayForm } from "@/components/settings/away-form";
import { useLanguage, useWords } from "@/components/shell/words";
import { TreatmentForm } from "@/components/treatments/treatment-form";
import { useToast } from "@/components/ui/toast";
import type { SittingLimit } from "@/lib/contracts/care";
import type { PlainDate } from "@/lib/engine/plain-date";
import { dayMonth, daySpan } from "@/lib/format/day";
import { keepTreatment } from "./log-api";
import { SittingForm } from "./sitting-form";

export type OtherKind = "treatment" | "day";

type Props = {
  athleteId: string;
  today: PlainDate;
  kind: OtherKind;
  sitting: SittingLimit | null;
  onSaved: () => void;
};

/** What is no training and still belongs in the record of a day. */
export function OtherEntry({ athleteId, today, kind, sitting, onSaved }: Props) {
  const t = useWords("log");
  const kinds = useWords("treatments.kind");
  const booked = useWords("treatments")("savedBooked");
  const sitWords = useWords("sitting");
  const language = useLanguage();
  const router = useRouter();
  const say = useToast();
  const done = (sentence: string) => {
    say(sentence);
    onSaved();
    router.refresh();
  };
  if (kind === "treatment") {
    return (
      <TreatmentForm
        initial={{ kind: null, date: today, note: "" }}
        today={today}
        withCourse
        send={async (body, key) => {
          const outcome = await keepTreatment(
            athleteId,
            body,
            key,
            `${kinds(body.kind)}, ${dayMonth(body.date, language)}`,
          );
          if (outcome.kept) done(t("kept"));
          else done(outcome.answer.status === "planned" ? booked : t("treatmentSaved"));
        }}
      />
    );
  }
  return (
    <div className="flex flex-col gap-8">
      <SittingForm
        athleteId={athleteId}
        today={today}
        limit={sitting}
        onSaved={() => done(t("sitting.saved"))}
      />
      <div className="flex flex-col gap-3 border-t border-line pt-5">
        <h3 className="text-md font-semibold">{t("away.title")}</h3>
        <p className="measure text-sm text-ink-2">{t("away.what")}</p>
        {sitting && (
          <p className="measure text-sm">
            {t("away.travel", { limit: sittingWords(sitting, sitWords) })}
          </p>
        )}
        <AwayForm
          athleteId={athleteId}
          away={null}
          today={today}
          onSaved={({ from, to }) => done(t("away.saved", { days: daySpan(from, to, language) }))}
        />
      </div>
    </div>
  );
}
