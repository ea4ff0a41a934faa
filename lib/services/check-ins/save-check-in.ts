import "server-only";
import { listChanges } from "@/db/repositories/changes";
import { type CheckInWithNote, saveCheckIn as storeCheckIn } from "@/db/repositories/check-ins";
import { lockPlan } from "@/db/repositories/seasons";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { CheckInBody, SavedCheckIn } from "@/lib/contracts/check-ins";
import { toCheckIn } from "@/lib/contracts/common";
import { type Assessment, bodyPlaces, type State } from "@/lib/engine/model";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { invalidField } from "@/lib/errors";
import { adaptAgain, keepCurrent } from "../plan/keep-current";
import { toChangeDto } from "../plan/view/to-change-dto";
import { answeredOn } from "./answered-on";
import { toCheckInDto } from "./to-check-in-dto";

type Input = CheckInBody & { readonly athleteId: string; readonly id: string };

/** How many days back an answer may be given, from the day it was given on. Our choice. */
export const LATE_DAYS = 2;

/**
 * Saves a morning's answers and lets the plan follow. The same answers twice change nothing;
 * `created` tells a first answer or a new revision from a repeat.
 */
export async function saveCheckIn(
  ctx: Context,
  { athleteId, id, date, side, places, note, answeredAt, ...answers }: Input,
): Promise<SavedCheckIn & { created: boolean }> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "log", scopes: ["symptoms"] });
  const localDate = dayOfCheckIn(date, scope, answeredOn(answeredAt, scope));
  // One writer at a time from here on, or two answers for one day could each adapt without the other.
  const locked = await lockPlan(ctx.db, scope);
  const { date: _, ...given } = toCheckIn({ ...answers, date: localDate });
  const { checkIn, outcome } = await storeCheckIn(ctx.db, scope, {
    id,
    localDate,
    answers: given,
    side: side ?? null,
    places: bodyPlaces.filter((place) => places?.includes(place)),
    note: note ?? null,
  });
  const created = outcome !== "unchanged";
  const corrects = outcome === "revised" && localDate === scope.today;
  const assessment = created
    ? (await adaptAgain(ctx, scope, { touched: [localDate], corrects, locked })).assessment
    : await keepCurrent(ctx, scope);
  return { ...(await standing(ctx, scope, checkIn, assessment)), created };
}

/** Today's state and everything that today has changed in the plan, as it stands now. */
async function standing(
  ctx: Context,
  scope: AthleteScope,
  checkIn: CheckInWithNote,
  { state, mayProgress, rules }: Assessment,
): Promise<SavedCheckIn> {
  const changes = await listChanges(ctx.db, scope, {
    statuses: ["applied", "proposed"],
    from: scope.today,
  });
  return {
    checkIn: toCheckInDto(checkIn),
    state,
    mayProgress,
    rules: [...rules],
    changes: changes.map((change) => toChangeDto(change, scope)),
    redFlags: flagsShown(state, checkIn),
  };
}

function flagsShown(state: State, { answers }: CheckInWithNote): string[] {
  return state === "refer" ? [...(answers.redFlags ?? [])] : [];
}

function dayOfCheckIn(
  date: PlainDate | undefined,
  { today }: AthleteScope,
  given: PlainDate,
): PlainDate {
  if (date === undefined) return today;
  if (date > today) {
    throw invalidField(
      "date",
      `A check-in cannot be for a day that has not come: today is ${today}.`,
    );
  }
  if (date < addDays(given, -LATE_DAYS)) {
    throw invalidField(
      "date",
      "A check-in can be given for today, yesterday or the day before. Older mornings stay as they are.",
    );
  }
  return date;
}
