import "server-only";
import { asEngine } from "@/db/client";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ZonesResponse } from "@/lib/contracts/zones";
import { sports } from "@/lib/engine/model";
import { notFound } from "@/lib/errors";
import { zonesOf } from "@/lib/step-text/zones-of";
import { loadAthleteLedger } from "../load-athlete-record";

/** The athlete's own zones: what a step's words mean to them. */
export async function getZones(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<ZonesResponse> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["load"] });
  const ledger = await asEngine(ctx.db, scope, (db) => loadAthleteLedger(db, scope));
  if (!ledger) throw notFound();
  return {
    zones: sports.map((sport) => {
      const zones = zonesOf(ledger.athlete, sport);
      return { ...zones, efforts: [...zones.efforts] };
    }),
  };
}
