import "server-only";
import { unitsOf } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import { asThisActor } from "@/lib/auth/context";
import { asHolder, type StandingLink } from "@/lib/auth/share-holder";
import type { ReportSheet } from "@/lib/print/sheets";
import { describeReport } from "../case-file/get-report";
import { keepCurrent } from "../plan/keep-current";
import { rangeSpan } from "../symptoms/range-span";

/**
 * The athlete's report for whoever holds a link, with the athlete's own numbers and units. Two
 * transactions: a day that nobody has looked at yet is rolled over as the athlete, as a look of
 * theirs would; what is shown is then read as the holder, who can write nothing.
 */
export async function readSharedReport(
  link: StandingLink,
  requestId: string,
): Promise<ReportSheet> {
  const { athleteId, owner, range } = link;
  await asThisActor(owner, { requestId }, async (ctx) => {
    await keepCurrent(ctx, await authoriseAthlete(ctx, athleteId, { access: "read" }));
  });
  return asHolder(link, requestId, async (ctx) => {
    const scope = await authoriseAthlete(ctx, athleteId, {
      access: "report",
      scopes: ["load", "symptoms", "injury"],
    });
    const report = await describeReport(ctx, scope, await rangeSpan(ctx, scope, range));
    return { report, units: unitsOf(ctx.actor) };
  });
}
