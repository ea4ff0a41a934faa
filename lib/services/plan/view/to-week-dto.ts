import type { ActivityWithNote } from "@/db/repositories/activities";
import type { SeasonWeekRow } from "@/db/schema/seasons";
import type { SessionRow } from "@/db/schema/sessions";
import type { ActivityDto } from "@/lib/contracts/activities";
import type { TotalsDto, WeekDto } from "@/lib/contracts/weeks";
import type { Allowed, Amount, Phase, Sport } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import type { Ledger } from "@/lib/engine/protocol/in-force";
import { answeredAmong } from "../../log/answered-sessions";
import { toActivityDto } from "../../log/to-activity-dto";
import { toSessionDto } from "../to-session";
import { weekHeadline } from "./week-headline";

type Week = {
  readonly monday: PlainDate;
  readonly ledger: Ledger;
  readonly row: SeasonWeekRow | undefined;
  /** Phase of the block the week lies in, where the season has no such week. */
  readonly phase: Phase;
  readonly sessions: readonly SessionRow[];
  readonly activities: readonly ActivityWithNote[];
  readonly allowed: Allowed;
};

export function toWeekDto(week: Week): WeekDto {
  const { monday, ledger, row, sessions, allowed } = week;
  const answered = answeredAmong(sessions, week.activities);
  const activities = week.activities.map((a) => toActivityDto(a, ledger, answered.get(a.id)));
  const counted = sessions.filter(counts);
  const phase = row?.phase ?? week.phase;
  const kind = row?.kind ?? "load";
  return {
    monday,
    phase,
    kind,
    headline: weekHeadline(phase, kind, sessions),
    race: row?.raceId ?? null,
    sessions: sessions.map(toSessionDto),
    activities,
    totals: totalsOf(counted, activities, allowed),
    fitnessLoad: {
      planned: total(counted, (s) => s.fitnessLoad),
      done: total(activities, (a) => a.fitnessLoad),
    },
    tissueLoad: {
      planned: total(counted, (s) => s.tissueLoad),
      done: total(activities, (a) => a.tissueLoad),
    },
  };
}

/** Cancelled and held sessions are shown and count nothing. */
export function counts(session: Pick<SessionRow, "status" | "held">): boolean {
  return session.status !== "cancelled" && !session.held;
}

type Item = {
  readonly sport: Sport;
  readonly durationS: number;
  readonly distanceM: number | null;
};

export function amountOf(items: readonly Item[], sport: Sport): Amount {
  const own = items.filter((item) => item.sport === sport);
  return {
    distanceM: total(own, (item) => item.distanceM ?? 0),
    durationS: total(own, (item) => item.durationS),
  };
}

export function total<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}

function totalsOf(
  sessions: readonly SessionRow[],
  activities: readonly ActivityDto[],
  allowed: Allowed,
): TotalsDto {
  const moved = (sport: "run" | "bike" | "swim") => ({
    planned: amountOf(sessions, sport),
    done: amountOf(activities, sport),
    allowed: allowed[sport],
  });
  const strength = (items: readonly Item[]) => ({
    sessions: items.filter((item) => item.sport === "strength").length,
  });
  return {
    run: moved("run"),
    bike: moved("bike"),
    swim: moved("swim"),
    strength: {
      planned: strength(sessions),
      done: strength(activities),
      allowed: {
        min: { sessions: allowed.strength.min },
        max: { sessions: allowed.strength.max },
      },
    },
  };
}
