import "server-only";
import { countTalk } from "@/db/repositories/comments";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { SubjectKind } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";

type Talk = { readonly comments: number; readonly unread: number };
/** How much was said about something, as far as the viewer may read it. */
export type Talks = (kind: SubjectKind, subject: string) => Talk | undefined;

export async function talkOf(
  ctx: Context,
  { athleteId }: { readonly athleteId: string },
): Promise<Talks> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read" });
  const rows = await countTalk(ctx.db, scope);
  const told = new Map(
    rows.map(({ kind, subject, ...talk }) => [`${kind} ${subject}`, talk] as const),
  );
  return (kind, subject) => told.get(`${kind} ${subject}`);
}

type Morning = { readonly date: PlainDate; readonly talk: Talk | undefined };

/** Answered mornings, newest first, with how much was said about each. */
export async function talkedMornings(
  ctx: Context,
  {
    athleteId,
    days,
  }: {
    readonly athleteId: string;
    readonly days: readonly { readonly date: PlainDate; readonly answered: boolean }[];
  },
): Promise<Morning[]> {
  const talks = await talkOf(ctx, { athleteId });
  return days
    .filter((day) => day.answered)
    .map(({ date }) => ({ date, talk: talks("check-in", date) }))
    .toReversed();
}
