import { z } from "zod";
import { pastRules } from "@/components/week/session-api";
import {
  type BlockBatch,
  type BlockBatchEdit,
  type BlockConflict,
  blockBatchDto,
  blockConflictDto,
  type PlanEditDto,
  planEditsResponse,
  undoneEditDto,
} from "@/lib/contracts/blocks";
import { type SeasonDto, seasonDto } from "@/lib/contracts/season";
import { ApiError, api } from "@/lib/http/api";

/** What saving these blocks would answer; saves nothing. */
export function previewBlocks(
  athleteId: string,
  body: BlockBatch,
  signal: AbortSignal,
): Promise<BlockBatchEdit> {
  return pastRules((override) =>
    api<typeof blockBatchDto>({
      method: "POST",
      path: `/athletes/${athleteId}/blocks/batch?preview=1`,
      body: { ...body, ...override },
      signal,
    }),
  );
}

export function saveBlocks(
  athleteId: string,
  body: BlockBatch,
  key: string,
): Promise<BlockBatchEdit> {
  const path = `/athletes/${athleteId}/blocks/batch`;
  return api<typeof blockBatchDto>({ method: "POST", path, body, key });
}

export async function undoEdit(athleteId: string, editId: string): Promise<void> {
  await api<typeof undoneEditDto>({
    method: "POST",
    path: `/athletes/${athleteId}/edits/${editId}/undo`,
  });
}

export function readSeason(athleteId: string): Promise<SeasonDto> {
  return api<typeof seasonDto>({ method: "GET", path: `/athletes/${athleteId}/season` });
}

export async function readEdits(athleteId: string): Promise<readonly PlanEditDto[]> {
  const path = `/athletes/${athleteId}/edits`;
  return (await api<typeof planEditsResponse>({ method: "GET", path })).edits;
}

/** The blocks that somebody else saved meanwhile, each beside what was asked of it. */
export function conflictsOf(error: unknown): readonly BlockConflict[] {
  if (!(error instanceof ApiError)) return [];
  const parsed = z.array(blockConflictDto).safeParse(error.problem.conflicts ?? []);
  return parsed.success ? parsed.data : [];
}
