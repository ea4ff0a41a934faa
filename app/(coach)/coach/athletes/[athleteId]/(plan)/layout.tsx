import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { asActor } from "@/lib/auth/context";
import { orNotFound } from "@/lib/http/or-not-found";
import { words } from "@/lib/words/request";
import { knownAthlete } from "../../known-athlete";

type Props = { children: ReactNode; params: Promise<{ athleteId: string }> };

/** Pages of the plan, for who may see it. */
export default async function PlanLayout({ children, params }: Props) {
  const { athleteId } = await params;
  const { name, scopes } = await orNotFound(asActor((ctx) => knownAthlete(ctx, athleteId)));
  if (scopes.includes("load")) return children;
  const t = await words("coach");
  return <EmptyState title={t("planClosed")}>{t("planClosedWhat", { name })}</EmptyState>;
}
