import { read, remove, wipe, write } from "./device-store";
import { keyOf, open, type Sealed, seal } from "./seal";

export type Who = { readonly userId: string; readonly athleteId: string };

export async function whoIsHere(): Promise<string | null> {
  return (await read<Who>("who"))?.userId ?? null;
}

/** Somebody is signed in here: another person's plan and key go, their sealed queue stays. */
export async function arrive(who: Who): Promise<void> {
  const last = await read<Who>("who");
  if (last && last.userId !== who.userId) await forget(last.userId);
  await write("who", who);
  await keyOf(who.userId);
}

/** Leaving: everything goes, or all but the sealed queue, which only this person can open again. */
export async function leave(userId: string, keepQueue: boolean): Promise<void> {
  if (keepQueue) {
    await forget(userId);
    await remove("who");
  } else await wipe();
}

async function forget(userId: string): Promise<void> {
  await remove(`key:${userId}`);
  await remove(`today:${userId}`);
}

/** Today's plan, sealed: what the page without a network shows. */
export async function keepToday(userId: string, today: unknown): Promise<void> {
  await write(`today:${userId}`, await seal(userId, today));
}

export async function keptToday<T>(): Promise<{ who: Who; today: T | null } | null> {
  const who = await read<Who>("who");
  if (!who) return null;
  const sealed = await read<Sealed>(`today:${who.userId}`);
  return { who, today: sealed ? await open<T>(who.userId, sealed) : null };
}
