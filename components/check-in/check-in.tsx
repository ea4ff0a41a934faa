"use client";

import { useState } from "react";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import type { CheckInDto } from "@/lib/contracts/check-ins";
import type { EveningDto } from "@/lib/contracts/evenings";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import type { StiffnessClass } from "@/lib/format/stiffness";
import { answersOf, isEmpty } from "./answers";
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
  /** The worst pain noted in yesterday's exercises; null where none was. */
  noted: number | null;
  /** What yesterday's evening said; null where it was not asked, or not answered. */
  evening?: EveningDto | null;
};

/** The morning's questions; a missed yesterday can be answered late. */
export function CheckIn(props: Props) {
  const { athleteId, today, forToday, forYesterday, stiffness, since, noted, evening } = props;
  const t = useWords("checkIn");
  const yesterday = addDays(today, -1);
  const [day, setDay] = useState<"today" | "yesterday">("today");
  const late = day === "yesterday";
  const saved = answersOf(late ? forYesterday : forToday);
  return (
    <section
      aria-labelledby="check-in-title"
      className="lg:rounded-control lg:border lg:border-line lg:bg-surface lg:p-4"
    >
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="check-in-title" className="text-lg font-bold">
          {t(late ? "titleLate" : "title")}
        </h2>
        {isEmpty(saved) ? <p className="text-sm text-ink-2">{t("threeTaps")}</p> : null}
      </div>
      <CheckInForm
        key={late ? yesterday : today}
        athleteId={athleteId}
        date={late ? yesterday : today}
        saved={saved}
        stiffness={stiffness}
        since={late ? t("sinceDayBefore") : since}
        when={t(late ? "yesterdayMorning" : "thisMorning")}
        noted={late ? null : noted}
        evening={late ? null : (evening ?? null)}
      />
      {isEmpty(answersOf(forYesterday)) || late ? (
        <p className="flex flex-wrap items-center border-t border-line text-sm text-ink-2">
          {t(late ? "isLate" : "blank")}
          <Button kind="quiet" onClick={() => setDay(late ? "today" : "yesterday")}>
            {t(late ? "toToday" : "toYesterday")}
          </Button>
        </p>
      ) : null}
    </section>
  );
}
