import "server-only";
import { findBlock, listBlocks as readBlocks } from "@/db/repositories/blocks";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { BlockDto } from "@/lib/contracts/blocks";
import { notFound } from "@/lib/errors";
import { toBlockDto } from "../plan/view/to-block-dto";

export async function listBlocks(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<{ blocks: BlockDto[] }> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["load"] });
  return { blocks: (await readBlocks(ctx.db, scope)).map(toBlockDto) };
}

export async function getBlock(
  ctx: Context,
  { athleteId, blockId }: { athleteId: string; blockId: string },
): Promise<BlockDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["load"] });
  const row = await findBlock(ctx.db, scope, blockId);
  if (!row) throw notFound();
  return toBlockDto(row);
}
