import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { asActor } from "@/lib/auth/context";
import { orNotFound } from "@/lib/http/or-not-found";
import { knownAthlete } from "../../known-athlete";

type Props = { children: ReactNode; params: Promise<{ athleteId: string }> };

/** Pages of the plan, for who may see it. */
export default async function PlanLayout({ children, params }: Props) {
  const { athleteId } = await params;
  const { name, scopes } = await orNotFound(asActor((ctx) => knownAthlete(ctx, athleteId)));
  return scopes.includes("load") ? (
    children
  ) : (
    <EmptyState title="The plan is not shared with you.">
      {name} decides what you see. Once the plan is opened to you, it stands here.
    </EmptyState>
  );
}
