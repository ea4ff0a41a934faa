import "server-only";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { BuiltSeason } from "@/lib/contracts/season";
import { buildStoredSeason } from "../plan/build-stored-season";
import { keepCurrent } from "../plan/keep-current";
import { describeSeason } from "./get-season";

type Input = {
  readonly athleteId: string;
  /** False: answers the season as it would be and stores nothing. */
  readonly apply: boolean;
};

/** Builds the season from today: backwards from every race, forwards from what was done. */
export async function buildSeasonPlan(
  ctx: Context,
  { athleteId, apply }: Input,
): Promise<BuiltSeason> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "plan", scopes: ["load"] });
  await keepCurrent(ctx, scope);
  const build = async (inner: Context) =>
    describeSeason(inner, scope, await buildStoredSeason(inner, scope));
  if (apply) return { ...(await build(ctx)), applied: true };
  return tryOut(ctx, async (inner) => ({ ...(await build(inner)), applied: false }));
}

/** Does the work and takes it back, answering what it came to. */
async function tryOut<T>(ctx: Context, work: (inner: Context) => Promise<T>): Promise<T> {
  const box: { answer?: { readonly value: T } } = {};
  const back = new Error("taken back on purpose");
  try {
    await ctx.db.transaction(async (db) => {
      box.answer = { value: await work({ ...ctx, db }) };
      throw back;
    });
  } catch (error) {
    if (error !== back) throw error;
  }
  if (!box.answer) throw new RangeError("the work answered nothing");
  return box.answer.value;
}
