import { pastRules } from "@/components/week/session-api";
import {
  type BlockCreate,
  type BlockEdit,
  type BlockPatch,
  blockEditDto,
} from "@/lib/contracts/blocks";
import { type SeasonDto, seasonDto } from "@/lib/contracts/season";
import { api } from "@/lib/http/api";

type Known = { readonly id: string; readonly version: number };

export function previewBlock(
  athleteId: string,
  { id, version }: Known,
  body: BlockPatch,
  signal: AbortSignal,
): Promise<BlockEdit> {
  return pastRules((override) =>
    api(blockEditDto, {
      method: "PATCH",
      path: `/athletes/${athleteId}/blocks/${id}?preview=1`,
      version,
      body: { ...body, ...override },
      signal,
    }),
  );
}

export function saveBlock(
  athleteId: string,
  { id, version }: Known,
  body: BlockPatch,
): Promise<BlockEdit> {
  return api(blockEditDto, {
    method: "PATCH",
    path: `/athletes/${athleteId}/blocks/${id}`,
    version,
    body,
  });
}

export function previewNewBlock(
  athleteId: string,
  body: BlockCreate,
  signal: AbortSignal,
): Promise<BlockEdit> {
  return pastRules((override) =>
    api(blockEditDto, {
      method: "POST",
      path: `/athletes/${athleteId}/blocks?preview=1`,
      body: { ...body, ...override },
      signal,
    }),
  );
}

export function addBlock(athleteId: string, body: BlockCreate, key: string): Promise<BlockEdit> {
  return api(blockEditDto, { method: "POST", path: `/athletes/${athleteId}/blocks`, body, key });
}

export function removeBlock(
  athleteId: string,
  { id, version }: Known,
  override: string | null,
): Promise<BlockEdit> {
  const query = override === null ? "" : `?override=${encodeURIComponent(override)}`;
  return api(blockEditDto, {
    method: "DELETE",
    path: `/athletes/${athleteId}/blocks/${id}${query}`,
    version,
  });
}

export function readSeason(athleteId: string): Promise<SeasonDto> {
  return api(seasonDto, { method: "GET", path: `/athletes/${athleteId}/season` });
}
