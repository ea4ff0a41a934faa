"use client";

import { useEffect, useState } from "react";
import { sessionDto } from "@/lib/contracts/sessions";
import type { Sport } from "@/lib/engine/model";
import { api } from "@/lib/http/api";
import { formatSteps } from "@/lib/step-text/format";
import type { Zones } from "@/lib/step-text/zones";
import { useZones } from "./use-zones";

export type PlannedSteps = {
  readonly zones: Zones;
  readonly text: string;
  readonly fitnessLoad: number;
};

/** The steps of a planned session as text; null until they are here. Cards do not carry them. */
export function usePlannedSteps(
  athleteId: string,
  { id, sport }: { readonly id: string; readonly sport: Sport },
): PlannedSteps | null {
  const zones = useZones(athleteId, sport);
  const [planned, setPlanned] = useState<PlannedSteps | null>(null);
  useEffect(() => {
    if (!zones) return;
    const stop = new AbortController();
    api<typeof sessionDto>({
      method: "GET",
      path: `/athletes/${athleteId}/sessions/${id}`,
      signal: stop.signal,
    }).then(
      ({ steps, fitnessLoad }) =>
        setPlanned({ zones, text: formatSteps(steps, zones), fitnessLoad }),
      // The rest of the form works without them.
      () => {},
    );
    return () => stop.abort();
  }, [athleteId, id, zones]);
  return planned;
}
