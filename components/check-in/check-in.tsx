"use client";

import { useState } from "react";
import { ChoiceRow } from "@/components/ui/choice-row";
import type { CheckInDto } from "@/lib/contracts/check-ins";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import type { StiffnessClass } from "@/lib/format/stiffness";
import { answersOf } from "./answers";
import { CheckInForm } from "./check-in-form";

type Props = {
  athleteId: string;
  today: PlainDate;
  /** Saved answers of today and of yesterday. */
  forToday: CheckInDto | null;
  forYesterday: CheckInDto | null;
  stiffness: readonly StiffnessClass[];
  /** What was done yesterday in words: "yesterday's run"; "yesterday" when nothing was. */
  since: string;
};

/** The morning's questions; a missed yesterday can be answered late. */
export function CheckIn({ athleteId, today, forToday, forYesterday, stiffness, since }: Props) {
  const yesterday = addDays(today, -1);
  const [day, setDay] = useState<"today" | "yesterday">("today");
  const late = day === "yesterday";
  return (
    <section
      aria-labelledby="check-in-title"
      className="lg:rounded-control lg:border lg:border-line lg:bg-surface lg:p-4"
    >
      <h2 id="check-in-title" className="mb-4 text-lg font-bold">
        Check-in
      </h2>
      {forYesterday === null || late ? (
        <div className="mb-5">
          <ChoiceRow
            legend={
              <span className="text-xs font-normal text-ink-2">Yesterday is blank. Answer for</span>
            }
            name="day"
            size="tap"
            columns={2}
            value={day}
            onChange={setDay}
            choices={[
              { value: "today", label: "this morning" },
              { value: "yesterday", label: "yesterday" },
            ]}
          />
        </div>
      ) : null}
      <CheckInForm
        key={day}
        athleteId={athleteId}
        date={late ? yesterday : today}
        saved={answersOf(late ? forYesterday : forToday)}
        stiffness={stiffness}
        since={late ? "the day before" : since}
        when={late ? "yesterday morning" : "this morning"}
      />
    </section>
  );
}
