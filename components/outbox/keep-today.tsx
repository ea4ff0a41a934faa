"use client";

import { useEffect } from "react";
import type { OfflineDayPlan } from "@/components/offline/day-plan";
import { canKeep } from "@/lib/outbox/device-store";
import { keepToday } from "@/lib/outbox/visitor";
import { useOutbox } from "./outbox-provider";

/** Leaves today's plan, sealed, for a morning without a network. Draws nothing. */
export function KeepToday({ plan }: { plan: OfflineDayPlan }) {
  const userId = useOutbox().who?.userId ?? null;
  useEffect(() => {
    if (userId === null || !canKeep()) return;
    keepToday(userId, plan).catch(() => {
      /* Storage is full or refused: the page with a network is not affected. */
    });
  }, [userId, plan]);
  return null;
}
