"use client";

import { useRouter } from "next/navigation";
import { sittingWords } from "@/components/care/sitting-words";
import { AwayForm } from "@/components/settings/away-form";
import { TreatmentForm } from "@/components/treatments/treatment-form";
import { useToast } from "@/components/ui/toast";
import { daySpan } from "@/components/week/day-words";
import type { SittingLimit } from "@/lib/contracts/care";
import type { PlainDate } from "@/lib/engine/plain-date";
import { KEPT } from "./kept-words";
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
          const outcome = await keepTreatment(athleteId, body, key);
          if (outcome.kept) done(KEPT);
          else done(outcome.answer.status === "planned" ? "Booked." : "Treatment saved.");
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
        onSaved={() => done("Hours sat are noted.")}
      />
      <div className="flex flex-col gap-3 border-t border-line pt-5">
        <h3 className="text-md font-semibold">Away, without training</h3>
        <p className="measure text-sm text-ink-2">
          Nothing is planned on these days. What falls away is not made up for.
        </p>
        {sitting && (
          <p className="measure text-sm">
            If you travel: {sittingWords(sitting)} You will be reminded on the first and the last
            day.
          </p>
        )}
        <AwayForm
          athleteId={athleteId}
          away={null}
          today={today}
          onSaved={({ from, to }) => done(`Away ${daySpan(from, to)}. The plan follows.`)}
        />
      </div>
    </div>
  );
}
