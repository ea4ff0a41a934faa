import "server-only";
import { insertChangeWord, listChangeWords } from "@/db/repositories/change-words";
import { findChange } from "@/db/repositories/changes";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ChangeDto } from "@/lib/contracts/changes";
import { AppError, notFound } from "@/lib/errors";
import { toChangeDto } from "../plan/view/to-change-dto";

type Input = { readonly athleteId: string; readonly changeId: string };
type Said = Input & { readonly text: string };

/** The athlete has seen a change and lets it be. It moves nothing, and undo stays open. */
export async function keepChange(ctx: Context, input: Input): Promise<ChangeDto> {
  const scope = await authoriseAthlete(ctx, input.athleteId, { access: "log", scopes: ["load"] });
  const change = await read(ctx, scope, input);
  if (change.status !== "applied") {
    throw new AppError("conflict", "Only a change that is in force can be kept.");
  }
  if (change.keptAt !== null) return change;
  return say(ctx, scope, { ...input, kind: "kept", text: null });
}

/** One short question to the coach beside a change; who reads notes reads it. */
export async function askAboutChange(ctx: Context, input: Said): Promise<ChangeDto> {
  const scope = await authoriseAthlete(ctx, input.athleteId, {
    access: "log",
    scopes: ["load", "notes"],
  });
  await read(ctx, scope, input);
  return say(ctx, scope, { ...input, kind: "asked" });
}

/** The coach answers, once. An answer moves nothing: the plan is edited where it is edited. */
export async function answerAboutChange(ctx: Context, input: Said): Promise<ChangeDto> {
  const scope = await authoriseAthlete(ctx, input.athleteId, {
    access: "plan",
    scopes: ["load", "notes"],
    byCarer: true,
  });
  const change = await read(ctx, scope, input);
  if (change.asked === null) throw new AppError("conflict", "Nothing was asked about this change.");
  return say(ctx, scope, { ...input, kind: "answered" });
}

async function read(ctx: Context, scope: AthleteScope, { changeId }: Input): Promise<ChangeDto> {
  const row = await findChange(ctx.db, scope, changeId);
  if (!row) throw notFound();
  return toChangeDto(row, scope, await listChangeWords(ctx.db, scope, [changeId]));
}

type Word = Input & {
  readonly kind: "kept" | "asked" | "answered";
  readonly text: string | null;
};

async function say(
  ctx: Context,
  scope: AthleteScope,
  { athleteId, changeId, kind, text }: Word,
): Promise<ChangeDto> {
  const row = await insertChangeWord(ctx.db, scope, {
    changeId,
    kind,
    text,
    byName: ctx.actor.name,
  });
  if (!row && kind !== "kept") throw new AppError("conflict", alreadyWords[kind]);
  return read(ctx, scope, { athleteId, changeId });
}

const alreadyWords = {
  asked: "You asked about this change already. One question stands beside each.",
  answered: "This question has its answer already.",
} as const;
