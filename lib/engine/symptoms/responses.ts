import { tissueLoad } from "../load/tissue";
import type {
  Activity,
  AthleteRecord,
  CheckIn,
  Response,
  ResponseClass,
  Role,
  Sport,
  Trigger,
} from "../model";
import { addDays, type PlainDate } from "../plain-date";
import { RESPONSE_1 } from "../rules/symptoms";

/** What one session left behind, as far as it has been told. */
export type Answered = {
  readonly activity: Activity;
  response: Response;
  /** The morning after, as answered. */
  morningPain: number | null;
  loadTest: number | null;
  worse: boolean;
};

const provokedBy: Readonly<Record<Trigger, (a: Activity) => boolean>> = {
  intervals: (a) => a.sport === "run" && fast.has(a.role ?? "easy"),
  hills: (a) => a.sport === "run" && a.role === "hills",
  "long-run": (a) => a.sport === "run" && a.role === "long",
  bike: (a) => a.sport === "bike",
  saddle: (a) => a.sport === "bike",
  strength: (a) => a.sport === "strength",
  sitting: () => false,
  unknown: () => false,
};
const fast: ReadonlySet<Role> = new Set(["intervals", "tempo", "strides", "test", "race"]);

/** Keeps what sessions left, morning by morning: a late answer counts from its own day on. */
export function responseBook(record: AthleteRecord) {
  const byDay = new Map<PlainDate, Answered[]>();
  for (const activity of [...record.activities].sort(inOrder)) {
    const entry: Answered = {
      activity,
      response: {},
      morningPain: null,
      loadTest: null,
      worse: false,
    };
    const list = byDay.get(activity.date);
    if (list) list.push(entry);
    else byDay.set(activity.date, [entry]);
  }
  return {
    on: (date: PlainDate): readonly Answered[] => byDay.get(date) ?? [],
    /** Reads one check-in; answers which session its own answers belong to. */
    read(checkIn: CheckIn): Answered | null {
      const yesterday = byDay.get(addDays(checkIn.date, -1)) ?? [];
      const target = attributed(yesterday, checkIn.trigger ?? null, record);
      for (const entry of yesterday) {
        entry.morningPain = checkIn.morningPain ?? null;
        entry.loadTest = checkIn.loadTest ?? null;
      }
      if (target) {
        target.response = { ...target.response, ...responseOf(checkIn) };
        target.worse = checkIn.aftermath === "worse";
      }
      for (const late of checkIn.responses ?? []) {
        if (late.sessionDate >= checkIn.date) continue;
        const earlier = attributed(byDay.get(late.sessionDate) ?? [], null, record);
        if (earlier) earlier.response = { ...earlier.response, ...responseOf(late) };
      }
      return target;
    },
  };
}

/** The session a trigger names, else the one with the most tissue load. */
export function attributed(
  sessions: readonly Answered[],
  trigger: Trigger | null,
  { athlete }: Pick<AthleteRecord, "athlete">,
): Answered | null {
  const named = trigger === null ? [] : sessions.filter((s) => provokedBy[trigger](s.activity));
  const pool = named.length > 0 ? named : sessions;
  let best: Answered | null = null;
  let most = -1;
  for (const s of pool) {
    const load = tissueLoad(s.activity, athlete);
    if (load > most) {
      best = s;
      most = load;
    }
  }
  return best;
}

/** Section 3 of the rehab reference. Missing answers never count as zero, nor against anybody. */
export function classOf(entry: Answered, baseline: number): ResponseClass {
  const { acceptedMax, toleratedMax, toleratedTestMax, acheHours, morningOver } =
    RESPONSE_1.numbers;
  const { duringPain, afterPain, acheHours: ache } = entry.response;
  const { morningPain, loadTest } = entry;
  if ([duringPain, afterPain, ache, morningPain].every((v) => v === undefined || v === null))
    return "unanswered";
  const pain = Math.max(duringPain ?? 0, afterPain ?? 0);
  const rejected =
    pain > toleratedMax.value ||
    (ache ?? 0) > acheHours.value ||
    (morningPain ?? 0) > baseline + morningOver.value ||
    (loadTest ?? 0) > toleratedTestMax.value;
  if (rejected) return "rejected";
  const tolerated = pain > acceptedMax.value || (loadTest ?? 0) > acceptedMax.value || entry.worse;
  return tolerated ? "tolerated" : "accepted";
}

/** The trigger a session's own kind suggests, where nobody named one. */
export function triggerOf(activity: Activity): Trigger {
  const bySport: Partial<Record<Sport, Trigger>> = { bike: "bike", strength: "strength" };
  if (activity.sport !== "run") return bySport[activity.sport] ?? "unknown";
  if (activity.role === "intervals" || activity.role === "tempo") return "intervals";
  if (activity.role === "hills") return "hills";
  return activity.role === "long" ? "long-run" : "unknown";
}

function responseOf({ duringPain, afterPain, acheOnsetHours, acheHours }: Response): Response {
  return {
    ...(duringPain === undefined ? {} : { duringPain }),
    ...(afterPain === undefined ? {} : { afterPain }),
    ...(acheOnsetHours === undefined ? {} : { acheOnsetHours }),
    ...(acheHours === undefined ? {} : { acheHours }),
  };
}

function inOrder(a: Activity, b: Activity): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  if (a.sport !== b.sport) return a.sport < b.sport ? -1 : 1;
  return (
    b.durationS - a.durationS ||
    (b.distanceM ?? 0) - (a.distanceM ?? 0) ||
    ((a.role ?? "") < (b.role ?? "") ? -1 : 1)
  );
}
