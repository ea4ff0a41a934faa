import { clear, createStore, del, entries, get, set, type UseStore } from "idb-keyval";

/**
 * What this browser keeps: the queue and today's plan, sealed; the device's random id; who was here
 * last. Nothing else of a person is stored (decision 0006).
 */
let opened: UseStore | null = null;
const store = () => {
  opened ??= createStore("rebound", "device");
  return opened;
};

export const read = <T>(key: string) => get<T>(key, store());
export const write = (key: string, value: unknown) => set(key, value, store());
export const remove = (key: string) => del(key, store());
export const wipe = () => clear(store());

/** Everything under one prefix, in the order of its keys. */
export async function readAll<T>(prefix: string): Promise<[key: string, value: T][]> {
  const all = await entries<string, T>(store());
  return all
    .filter(([key]) => key.startsWith(prefix))
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Keys are made and kept only where the page came over HTTPS or from this machine. */
export function canKeep(): boolean {
  return (
    typeof window !== "undefined" &&
    window.isSecureContext &&
    "indexedDB" in window &&
    crypto.subtle !== undefined
  );
}
