import type { ReactNode } from "react";
import { AthleteTabs } from "@/components/coach/athlete-tabs";
import { asActor } from "@/lib/auth/context";
import { orNotFound } from "@/lib/http/or-not-found";
import { knownAthlete } from "../known-athlete";

type Props = { children: ReactNode; params: Promise<{ athleteId: string }> };

export default async function AthleteLayout({ children, params }: Props) {
  const { athleteId } = await params;
  const { name, scopes } = await orNotFound(asActor((ctx) => knownAthlete(ctx, athleteId)));
  return (
    <>
      <AthleteTabs athleteId={athleteId} name={name} scopes={scopes} />
      {children}
    </>
  );
}
