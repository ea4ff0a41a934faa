import type { z } from "zod";
import {
  type ExerciseSetBody,
  type ExerciseSetDto,
  exerciseSetBody,
  type exerciseSetDto,
  type exerciseSetsResponse,
} from "@/lib/contracts/exercise-sets";
import type { PlainDate } from "@/lib/engine/plain-date";
import { api, newKey } from "@/lib/http/api";
import { dequeue, listQueue } from "@/lib/outbox/queue";
import { type Outcome, sendOrKeep } from "@/lib/outbox/send-or-keep";

type Sent = ExerciseSetBody & { readonly date: PlainDate };

/** Of what waits about one set the newest stands for it. `label` names no exercise. */
export function sendSet(
  athleteId: string,
  body: Sent,
  label: string,
): Promise<Outcome<ExerciseSetDto>> {
  return sendOrKeep<typeof exerciseSetDto>({
    label,
    slot: slotOf(body),
    call: { method: "POST", path: `/athletes/${athleteId}/rehab/sets`, body, key: newKey() },
  });
}

export function removeSet(athleteId: string, id: string, label: string): Promise<Outcome<unknown>> {
  return sendOrKeep<z.ZodUnknown>({
    label,
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

/** Sets of a day that wait on this device, as they were noted. */
export async function waitingSets(userId: string, date: PlainDate): Promise<ExerciseSetBody[]> {
  const entries = (await listQueue(userId)).filter((one) => one.slot?.startsWith(`set ${date} `));
  return entries.flatMap(({ call }) => {
    const parsed = exerciseSetBody.safeParse(call.body);
    return parsed.success ? [parsed.data] : [];
  });
}

/** What the server calls a set that another visit or the queue sent; undefined when it has none. */
export async function idOfSet(
  athleteId: string,
  date: PlainDate,
  slot: string,
): Promise<string | undefined> {
  const path = `/athletes/${athleteId}/rehab/sets?from=${date}&to=${date}`;
  const { sets } = await api<typeof exerciseSetsResponse>({ method: "GET", path });
  return sets.find((one) => slotOf(one) === slot)?.id;
}
