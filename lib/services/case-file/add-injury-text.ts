import "server-only";
import { insertInjuryText } from "@/db/repositories/injuries";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { InjuryTextBody, InjuryTextDto } from "@/lib/contracts/case-record";
import type { PlainDate } from "@/lib/engine/plain-date";
import { AppError, invalidField } from "@/lib/errors";
import { currentInjuries } from "../rehab/get-rehab";
import { toInjuryTextDto } from "./to-case-dto";

type Input = InjuryTextBody & { readonly athleteId: string; readonly id: string };

/** Keeps what somebody wrote about the injury, under their name and day. No rule reads it. */
export async function addInjuryText(
  ctx: Context,
  { athleteId, id, kind, text, date, author }: Input,
): Promise<InjuryTextDto> {
  const scope = await authoriseAthlete(ctx, athleteId, {
    access: "care",
    scopes: ["injury", "imaging"],
  });
  requireWritten(date, scope);
  const [injury] = await currentInjuries(ctx, scope);
  if (!injury) throw new AppError("conflict", "There is no injury in the record.");
  const row = await insertInjuryText(ctx.db, scope, {
    id,
    injuryId: injury.id,
    kind,
    text,
    localDate: date,
    authorName: author ?? ctx.actor.name,
  });
  if (!row) throw new AppError("conflict", "This was saved a moment ago.");
  return toInjuryTextDto(ctx, row, []);
}

/** A letter is not from tomorrow. */
export function requireWritten(date: PlainDate, { today }: AthleteScope): void {
  if (date > today) throw invalidField("date", `This day has not come: today is ${today}.`);
}
