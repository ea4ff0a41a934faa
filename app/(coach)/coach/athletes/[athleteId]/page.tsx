import { redirect } from "next/navigation";

type Props = { params: Promise<{ athleteId: string }> };

export default async function AthletePage({ params }: Props) {
  redirect(`/coach/athletes/${(await params).athleteId}/week`);
}
