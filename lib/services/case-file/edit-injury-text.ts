import "server-only";
import { findInjuryText, updateInjuryText } from "@/db/repositories/injuries";
import type { InjuryTextRow } from "@/db/schema/injuries";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { InjuryTextDto, InjuryTextPatch } from "@/lib/contracts/case-record";
import { AppError, notFound } from "@/lib/errors";
import { type IfMatch, requireVersion, stale } from "../precondition";
import { requireWritten } from "./add-injury-text";
import { earlierOf, toInjuryTextDto } from "./to-case-dto";

type Which = {
  readonly athleteId: string;
  readonly textId: string;
  readonly ifMatch: IfMatch;
};

/** Corrects a text one entered oneself; what it said before is kept. */
export async function editInjuryText(
  ctx: Context,
  { text, date, author, ...which }: InjuryTextPatch & Which,
): Promise<InjuryTextDto> {
  const { scope, before } = await ownText(ctx, which);
  if (date) requireWritten(date, scope);
  const row = await updateInjuryText(ctx.db, scope, {
    before,
    patch: {
      text: text ?? before.text,
      localDate: date ?? before.localDate,
      authorName: author ?? before.authorName,
    },
  });
  if (!row) throw stale();
  return toInjuryTextDto(ctx, row, await earlierOf(ctx, scope, row.id));
}

/** The text as the caller saw it, if it is theirs to change. */
export async function ownText(
  ctx: Context,
  { athleteId, textId, ifMatch }: Which,
): Promise<{ scope: AthleteScope; before: InjuryTextRow }> {
  const scope = await authoriseAthlete(ctx, athleteId, {
    access: "care",
    scopes: ["injury", "imaging"],
  });
  const before = await findInjuryText(ctx.db, scope, textId);
  if (!before) throw notFound();
  requireVersion(before.version, ifMatch);
  if (before.authorId !== ctx.actor.userId) {
    throw new AppError("forbidden", "Whoever entered this text can change it.");
  }
  return { scope, before };
}
