import type { Metadata } from "next";
import { ReportView } from "@/components/report/report-view";
import { isRange } from "@/components/symptoms/range-links";
import { unitsOf } from "@/lib/auth/actor";
import { asActor } from "@/lib/auth/context";
import { stiffnessClasses } from "@/lib/format/stiffness";
import { orNotFound } from "@/lib/http/or-not-found";
import { getReport } from "@/lib/services/get-report";
import { ownAthleteId } from "../own-athlete";

export const metadata: Metadata = { title: "Report" };

type Props = { searchParams: Promise<{ range?: string }> };

export default async function ReportPage({ searchParams }: Props) {
  const wanted = (await searchParams).range;
  const range = isRange(wanted) ? wanted : "12w";
  const { report, units } = await orNotFound(
    asActor(async (ctx) => ({
      report: await getReport(ctx, { athleteId: await ownAthleteId(ctx), range }),
      units: unitsOf(ctx.actor),
    })),
  );
  return (
    <ReportView
      report={report}
      range={range}
      units={units}
      stiffness={stiffnessClasses(report.stiffnessCuts)}
    />
  );
}
