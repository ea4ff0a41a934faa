"use client";

import { useEffect, useState } from "react";
import { zonesResponse } from "@/lib/contracts/zones";
import type { Sport } from "@/lib/engine/model";
import { api } from "@/lib/http/api";
import type { Zones } from "@/lib/step-text/zones";

/** The athlete's own zones in one sport; undefined while they are fetched, null where that failed. */
export function useZones(athleteId: string, sport: Sport): Zones | null | undefined {
  const known = useAllZones(athleteId);
  return known && (known.find((one) => one.sport === sport) ?? null);
}

/** The same for every sport. */
export function useAllZones(athleteId: string): readonly Zones[] | null | undefined {
  const [known, setKnown] = useState<readonly Zones[] | null>();
  useEffect(() => {
    const stop = new AbortController();
    api<typeof zonesResponse>({
      method: "GET",
      path: `/athletes/${athleteId}/zones`,
      signal: stop.signal,
    }).then(
      ({ zones }) => setKnown(zones),
      () => {
        if (!stop.signal.aborted) setKnown(null);
      },
    );
    return () => stop.abort();
  }, [athleteId]);
  return known;
}
