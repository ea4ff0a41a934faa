import type { Assessment, CheckIn } from "../model";
import { addDays, type PlainDate } from "../plain-date";
import type { InForce } from "../protocol/in-force";
import { RIDE_ASK } from "../rules/adapt";
import { CLAMP_BIKE } from "../rules/clamps";

/** What is known of riding: it hurts, it does not, or it may be what hurt and nobody said. */
export type Riding = "quiet" | "hurts" | "unanswered";

const { painMax, answerDays } = RIDE_ASK.numbers;

/**
 * Outside a flare's week the morning's own answer counts. Inside it an answer above the limit holds
 * for a week; one below it counts from the last flare morning on.
 */
export function ridingOn(
  today: PlainDate,
  assessment: Assessment,
  checkIns: readonly CheckIn[],
  { protocol, rules }: Pick<InForce, "protocol" | "rules">,
): Riding {
  const until = assessment.timers.easyCrossUntil ?? null;
  const inFlare = until !== null && until >= today;
  const from = inFlare ? addDays(today, 1 - answerDays.value) : today;
  let latest: CheckIn | null = null;
  for (const c of checkIns)
    if (c.bikePain !== undefined && c.date >= from && c.date <= today)
      if (latest === null || c.date > latest.date) latest = c;
  if ((latest?.bikePain ?? 0) > painMax.value) return "hurts";
  if (!inFlare) return "quiet";
  const flared = addDays(until, 1 - rules.WINDOW_1.numbers.redDays.value);
  // Of the week up to today, not since the last flare morning: a second one takes nothing back.
  const named = checkIns.some(
    (c) => c.date >= from && c.date <= today && namesSeat(c, rules.RED_SITTING.numbers.from.value),
  );
  if (!named && !mayPress(assessment, protocol)) return "quiet";
  return latest !== null && latest.date >= flared ? "quiet" : "unanswered";
}

/** Said on any morning of the flare's week, also where a later morning named something else. */
function namesSeat({ trigger, sittingPain }: CheckIn, sittingFrom: number): boolean {
  if (trigger === "bike" || trigger === "saddle" || trigger === "sitting") return true;
  return sittingPain !== undefined && sittingPain >= sittingFrom;
}

/** The answers name riding, the saddle or sitting; in the flare itself it is enough that the injury does. */
function mayPress({ state, trigger, rules }: Assessment, protocol: InForce["protocol"]): boolean {
  if (trigger === "bike" || trigger === "saddle" || trigger === "sitting") return true;
  if (rules.includes(CLAMP_BIKE.id)) return true;
  return state === "red" && protocol.acts.saddlePresses;
}
