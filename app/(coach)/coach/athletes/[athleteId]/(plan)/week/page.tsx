import { redirect } from "next/navigation";
import { authoriseAthlete } from "@/lib/auth/authorise";
import { asActor } from "@/lib/auth/context";
import { mondayOf } from "@/lib/engine/plain-date";
import { orNotFound } from "@/lib/http/or-not-found";

type Props = { params: Promise<{ athleteId: string }> };

export default async function CoachThisWeekPage({ params }: Props) {
  const { athleteId } = await params;
  const { today } = await orNotFound(
    asActor((ctx) => authoriseAthlete(ctx, athleteId, { access: "read" })),
  );
  redirect(`/coach/athletes/${athleteId}/week/${mondayOf(today)}`);
}
