import { z } from "zod";
import { dayMonth } from "@/components/week/day-words";
import {
  type ExerciseSetBody,
  type ExerciseSetDto,
  exerciseSetDto,
} from "@/lib/contracts/exercise-sets";
import type { PlainDate } from "@/lib/engine/plain-date";
import { newKey } from "@/lib/http/api";
import { dequeue, listQueue } from "@/lib/outbox/queue";
import { type Outcome, sendOrKeep } from "@/lib/outbox/send-or-keep";

type Sent = ExerciseSetBody & { readonly date: PlainDate };

/** Of what waits about one set the newest stands for it. The label names no exercise. */
export function sendSet(athleteId: string, body: Sent): Promise<Outcome<ExerciseSetDto>> {
  return sendOrKeep(exerciseSetDto, {
    label: `Exercise set, ${dayMonth(body.date)}`,
    slot: slotOf(body),
    call: { method: "POST", path: `/athletes/${athleteId}/rehab/sets`, body, key: newKey() },
  });
}

export function removeSet(
  athleteId: string,
  id: string,
  date: PlainDate,
): Promise<Outcome<unknown>> {
  return sendOrKeep(z.unknown(), {
    label: `Delete: exercise set, ${dayMonth(date)}`,
    call: { method: "DELETE", path: `/athletes/${athleteId}/rehab/sets/${id}`, key: newKey() },
  });
}

export function slotOf({
  date,
  exercise,
  side,
  set,
}: Pick<Sent, "date" | "exercise" | "side" | "set">): string {
  return `set ${date} ${exercise} ${side} ${set}`;
}

/** Takes a set out of what still waits; false when it does not wait here. */
export async function takeBack(userId: string, slot: string): Promise<boolean> {
  const waiting = (await listQueue(userId)).find((entry) => entry.slot === slot);
  if (waiting) await dequeue(userId, waiting.id);
  return waiting !== undefined;
}
