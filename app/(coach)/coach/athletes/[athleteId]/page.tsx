import { redirect } from "next/navigation";
import { asActor } from "@/lib/auth/context";
import { orNotFound } from "@/lib/http/or-not-found";
import { knownAthlete } from "../known-athlete";

type Props = { params: Promise<{ athleteId: string }> };

/** To the week where it is shared; else to the case, which shows what is. */
export default async function AthletePage({ params }: Props) {
  const { athleteId } = await params;
  const { scopes, access } = await orNotFound(asActor((ctx) => knownAthlete(ctx, athleteId)));
  const plans = scopes.includes("load") && !access.includes("care");
  redirect(`/coach/athletes/${athleteId}/${plans ? "week" : "case"}`);
}
