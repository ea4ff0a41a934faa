"use client";

import { useRouter } from "next/navigation";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import { canKeep } from "@/lib/outbox/device-store";
import { flush } from "@/lib/outbox/flush";
import { type Entry, listQueue, onQueueChange } from "@/lib/outbox/queue";
import { arrive, type Who } from "@/lib/outbox/visitor";

type Outbox = {
  readonly who: Who | null;
  readonly entries: readonly Entry[];
  /** Sends what waits now; how many went. */
  readonly send: () => Promise<number>;
};

const OutboxContext = createContext<Outbox>({ who: null, entries: [], send: async () => 0 });

export function useOutbox(): Outbox {
  return useContext(OutboxContext);
}

/** Holds what waits on this device and sends it: at the start, back online, back in view. */
export function OutboxProvider({ who, children }: { who: Who | null; children: ReactNode }) {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const router = useRouter();
  const userId = who?.userId ?? null;
  const athleteId = who?.athleteId ?? null;

  const send = useCallback(async () => {
    if (userId === null) return 0;
    const sent = await flush(userId);
    if (sent > 0) router.refresh();
    return sent;
  }, [userId, router]);

  useEffect(() => {
    if (userId === null || athleteId === null || !canKeep()) return;
    const look = () => {
      listQueue(userId).then(setEntries, () => setEntries([]));
    };
    const wake = () => {
      if (document.visibilityState === "visible" && navigator.onLine) void send();
    };
    const stop = onQueueChange(look);
    arrive({ userId, athleteId }).then(
      () => {
        look();
        wake();
      },
      () => {
        /* No key could be had: entries are sent directly, as without this feature. */
      },
    );
    window.addEventListener("online", wake);
    document.addEventListener("visibilitychange", wake);
    return () => {
      stop();
      window.removeEventListener("online", wake);
      document.removeEventListener("visibilitychange", wake);
    };
  }, [userId, athleteId, send]);

  return <OutboxContext value={{ who, entries, send }}>{children}</OutboxContext>;
}
