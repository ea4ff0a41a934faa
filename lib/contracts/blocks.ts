import { z } from "zod";
import { phases } from "@/lib/engine/model";
import { changeDto } from "./changes";
import { blockShape, idField, partialTargetsField, plainDateField } from "./common";
import { cellDto } from "./library";
import { overrideField, sessionDto } from "./sessions";
import { weekDto } from "./weeks";

export const blockDto = z.object({
  id: idField,
  phase: z.enum(phases),
  start: plainDateField,
  /** Last day, inclusive. */
  end: plainDateField,
  targets: partialTargetsField.nullable(),
  locked: z.boolean(),
  notes: z.string(),
  /** True where a coach made or changed it; false where the builder did. */
  coached: z.boolean(),
  version: z.int().positive(),
});
export type BlockDto = z.output<typeof blockDto>;

export const blocksResponse = z.object({ blocks: z.array(blockDto) });

export const blockPatchBody = z.strictObject({
  phase: blockShape.phase.optional(),
  start: blockShape.start.optional(),
  end: blockShape.end.optional(),
  targets: blockShape.targets,
  locked: blockShape.locked,
  notes: blockShape.notes,
  override: overrideField.optional(),
});
export type BlockPatch = z.output<typeof blockPatchBody>;

export const blockCreateBody = z.strictObject({
  ...blockShape,
  override: overrideField.optional(),
});
export type BlockCreate = z.output<typeof blockCreateBody>;

/** A law of product.md section 4 that an edit breaks. */
export const violationDto = z.object({
  law: z.int().min(1).max(16),
  rule: z.string(),
  date: plainDateField,
  sessionId: idField.nullable(),
  message: z.string(),
  /** `override`: may be kept with a named reason. `hard`: never. `held`: the engine holds it back. */
  severity: z.enum(["override", "hard", "held"]),
});
export type ViolationDto = z.output<typeof violationDto>;

const consequences = {
  /** The weeks the edit touched, as they are after it. */
  weeks: z.array(weekDto),
  changes: z.array(changeDto),
  violations: z.array(violationDto),
  /** Undoes the edit for 24 h: POST .../edits/{editId}/undo. */
  editId: idField,
};

/** `block` is null after a delete. */
export const blockEditDto = z.object({ block: blockDto.nullable(), ...consequences });
export type BlockEdit = z.output<typeof blockEditDto>;
export const sessionEditDto = z.object({ session: sessionDto.nullable(), ...consequences });
export type SessionEdit = z.output<typeof sessionEditDto>;
/** An edit of many days at once. `left` says in words what stayed as it was, and why. */
export const planEditDto = z.object({
  cells: z.array(cellDto),
  left: z.array(z.string()),
  changes: z.array(changeDto),
  violations: z.array(violationDto),
  editId: idField,
});
export type PlanEdit = z.output<typeof planEditDto>;
export const undoneEditDto = z.object({
  weeks: z.array(weekDto),
  changes: z.array(changeDto),
});
export type UndoneEdit = z.output<typeof undoneEditDto>;
