import type { BlockRow } from "@/db/schema/seasons";
import type { BlockDto } from "@/lib/contracts/blocks";
import type { Block } from "@/lib/engine/model";

export function toBlockDto(row: BlockRow): BlockDto {
  const { id, phase, start, end, targets, locked, notes, coached, version } = row;
  return { id, phase, start, end, targets, locked, notes, coached, version };
}

export function toBlock(row: BlockRow): Block {
  const { id, phase, start, end, targets, locked, notes } = row;
  return { id, phase, start, end, targets, locked, notes };
}
