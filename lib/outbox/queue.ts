import { type Call, newKey } from "@/lib/http/api";
import type { Problem } from "@/lib/http/problem";
import { readAll, remove, write } from "./device-store";
import { open, type Sealed, seal } from "./seal";

/** One write that waits for the network. Its call carries the key that makes sending twice safe. */
export type Entry = {
  readonly id: string;
  /** "Check-in, 26 Nov": what the person reads in the list. */
  readonly label: string;
  readonly call: Call;
  /** Writes about the same thing: the newer one takes the place of one that still waits. */
  readonly slot?: string;
  /** The id of the first that its slot held: an answer given again keeps its turn. */
  readonly turn?: string;
  /** Why the server refused it; it is parked until the person decides. */
  readonly refused?: Problem;
};
export type NewEntry = Omit<Entry, "id" | "turn" | "refused">;

type Kept = Sealed & { readonly parked: boolean };

const prefix = (userId: string) => `item:${userId}:`;
const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("rebound");
const listeners = new Set<() => void>();

/** Calls back when this tab or another one changed the queue. */
export function onQueueChange(listener: () => void): () => void {
  listeners.add(listener);
  channel?.addEventListener("message", listener);
  return () => {
    listeners.delete(listener);
    channel?.removeEventListener("message", listener);
  };
}

function changed(): void {
  for (const listener of listeners) listener();
  channel?.postMessage("changed");
}

/** Ids are UUIDv7, so the order of keys is the order of making. */
export async function listQueue(userId: string): Promise<Entry[]> {
  const kept = await readAll<Kept>(prefix(userId));
  return inTurn(await Promise.all(kept.map(([, sealed]) => open<Entry>(userId, sealed))));
}

/** In the order of doing: what took an older one's place stands where that one stood. */
export function inTurn(entries: readonly Entry[]): Entry[] {
  const turnOf = ({ turn, id }: Entry) => turn ?? id;
  return entries.toSorted((a, b) => (turnOf(a) < turnOf(b) ? -1 : turnOf(a) > turnOf(b) ? 1 : 0));
}

/** How many wait, without opening one. */
export async function countQueue(userId: string): Promise<number> {
  return (await readAll<Kept>(prefix(userId))).length;
}

/** Throws when the browser refuses to store: then nothing is shown as saved. */
export async function enqueue(userId: string, entry: NewEntry): Promise<Entry> {
  const waiting = entry.slot === undefined ? [] : await listQueue(userId);
  const [first] = waiting.filter((old) => old.slot === entry.slot && !old.refused);
  const made: Entry = {
    ...entry,
    id: newKey(),
    ...(first ? { turn: first.turn ?? first.id } : {}),
  };
  await write(prefix(userId) + made.id, { ...(await seal(userId, made)), parked: false });
  for (const old of waiting) if (old.slot === entry.slot) await remove(prefix(userId) + old.id);
  changed();
  return made;
}

export async function dequeue(userId: string, id: string): Promise<void> {
  await remove(prefix(userId) + id);
  changed();
}

/** Sets one aside with the reason; the others go on. */
export async function park(userId: string, entry: Entry, refused: Problem): Promise<void> {
  const sealed = await seal(userId, { ...entry, refused });
  await write(prefix(userId) + entry.id, { ...sealed, parked: true });
  changed();
}

/** Tries a parked one again: the person's word goes over the version it started from. */
export async function unpark(userId: string, entry: Entry): Promise<void> {
  const { refused: _refused, call, ...rest } = entry;
  const { version: _version, ...unversioned } = call;
  const again: Entry = { ...rest, call: { ...unversioned, key: newKey() } };
  await write(prefix(userId) + entry.id, { ...(await seal(userId, again)), parked: false });
  changed();
}
