import { z } from "zod";
import { feasibilities, phases } from "@/lib/engine/model";
import { changeDto } from "./changes";
import { blockShape, idField, instantField, partialTargetsField, plainDateField } from "./common";
import { engineText } from "./engine-text";
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

/** One block of a change of several; what is there already is named with the version it was seen at. */
export const blockChangeField = z.discriminatedUnion("op", [
  z.strictObject({ op: z.literal("create"), ...blockShape }),
  z.strictObject({
    op: z.literal("update"),
    id: idField,
    version: z.int().positive(),
    phase: blockShape.phase.optional(),
    start: blockShape.start.optional(),
    end: blockShape.end.optional(),
    targets: blockShape.targets,
    locked: blockShape.locked,
    notes: blockShape.notes,
  }),
  z.strictObject({ op: z.literal("delete"), id: idField, version: z.int().positive() }),
]);
export type BlockChange = z.output<typeof blockChangeField>;

export const blockBatchBody = z.strictObject({
  changes: z.array(blockChangeField).min(1).max(60),
  override: overrideField.optional(),
});
export type BlockBatch = z.output<typeof blockBatchBody>;

/** In the answer 412: a change whose block is another by now, beside what is saved; null where it is gone. */
export const blockConflictDto = z.object({
  asked: blockChangeField,
  saved: blockDto.nullable(),
});
export type BlockConflict = z.output<typeof blockConflictDto>;

/** One of the sixteen laws (`lib/engine/laws`) that an edit breaks. */
export const violationDto = z.object({
  law: z.int().min(1).max(16),
  rule: z.string(),
  date: plainDateField,
  sessionId: idField.nullable(),
  message: engineText(),
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
/** How a race looks after an edit. `driver` is `withheld` for a viewer who may not see symptoms. */
export const outlookDto = z.object({
  race: idField,
  feasibility: z.enum(feasibilities),
  driver: z.string(),
  predictedS: z.object({ low: z.number(), mid: z.number(), high: z.number() }).nullable(),
});
export type OutlookDto = z.output<typeof outlookDto>;
/** `blocks`: the whole season's, as they are after the edit; `created`: ids in the order asked. */
export const blockBatchDto = z.object({
  blocks: z.array(blockDto),
  created: z.array(idField),
  forecast: z.array(outlookDto),
  ...consequences,
});
export type BlockBatchEdit = z.output<typeof blockBatchDto>;
export const sessionEditDto = z.object({ session: sessionDto.nullable(), ...consequences });
export type SessionEdit = z.output<typeof sessionEditDto>;
/** What speaks against a session on each day it could move to; nothing where it is fine. */
export const judgedDaysDto = z.object({
  days: z.array(z.object({ date: plainDateField, violations: z.array(violationDto) })),
});
export type JudgedDays = z.output<typeof judgedDaysDto>;
/** An edit of many days at once. `left` says in words what stayed as it was, and why. */
export const daysEditDto = z.object({
  cells: z.array(cellDto),
  left: z.array(engineText()),
  changes: z.array(changeDto),
  violations: z.array(violationDto),
  editId: idField,
});
export type DaysEdit = z.output<typeof daysEditDto>;
export const undoneEditDto = z.object({
  weeks: z.array(weekDto),
  changes: z.array(changeDto),
});
export type UndoneEdit = z.output<typeof undoneEditDto>;

const daysField = z.object({ start: plainDateField, end: plainDateField });
/** What was asked of one block; `before` is null for a new one, `after` for one that went. */
const editedBlockDto = z.object({
  op: z.enum(["create", "update", "delete"]),
  phase: z.enum(phases),
  before: daysField.nullable(),
  after: daysField.nullable(),
});
export type EditedBlock = z.output<typeof editedBlockDto>;

/** An edit of the plan by a person. `blocks` is empty for sessions and for whole seasons. */
export const planEditDto = z.object({
  id: idField,
  kind: z.enum(["block", "session", "season"]),
  verb: z.enum(["create", "update", "delete", "build"]),
  blocks: z.array(editedBlockDto),
  byName: z.string(),
  byMe: z.boolean(),
  at: instantField,
  undoableUntil: instantField,
  undoneAt: instantField.nullable(),
});
export type PlanEditDto = z.output<typeof planEditDto>;
/** Newest first: those of which the time to undo is not over. */
export const planEditsResponse = z.object({ edits: z.array(planEditDto) });
