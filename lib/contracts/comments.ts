import { z } from "zod";
import { type SubjectKind, speakers, subjectKinds } from "@/lib/engine/model";
import { idField, instantField, plainDateField } from "./common";

/** What a conversation stands beside. */

export const COMMENT_MAX = 2000;
const MENTIONS_MAX = 10;

/** A week is named by its Monday, a check-in by its day, everything else by its id. */
const subjectShape = { kind: z.enum(subjectKinds), subject: z.union([idField, plainDateField]) };
const named = ({ kind, subject }: { kind: SubjectKind; subject: string }) =>
  (kind === "week" || kind === "check-in") === plainDateField.safeParse(subject).success;
const misnamed = {
  path: ["subject"],
  error: "a week is named by its Monday, a check-in by its day, the rest by their id",
};

export const subjectQuery = z.strictObject(subjectShape).refine(named, misnamed);
export type Subject = z.output<typeof subjectQuery>;

export const commentBody = z
  .strictObject({
    ...subjectShape,
    /** Plain text. */
    text: z.string().trim().min(1).max(COMMENT_MAX),
    /** User ids of people who may read it and are called on. */
    mentions: z.array(idField).max(MENTIONS_MAX).optional(),
  })
  .refine(named, misnamed);
export type CommentBody = z.output<typeof commentBody>;

const personDto = z.object({ id: idField, name: z.string() });

export const commentDto = z.object({
  id: idField,
  kind: z.enum(subjectKinds),
  subject: z.string(),
  /** Null once its author took it back. */
  text: z.string().nullable(),
  mentions: z.array(personDto),
  author: z.object({ name: z.string(), role: z.enum(speakers) }),
  /** The viewer wrote it. */
  own: z.boolean(),
  /** Not read by the viewer yet. */
  unread: z.boolean(),
  at: instantField,
  removedAt: instantField.nullable(),
});
export type CommentDto = z.output<typeof commentDto>;

/** A conversation, oldest first, and who else may be called on in it. */
export const conversationDto = z.object({
  comments: z.array(commentDto),
  people: z.array(personDto.extend({ role: z.enum(speakers) })),
});
export type ConversationDto = z.output<typeof conversationDto>;

export const readBody = z.strictObject({ ids: z.array(idField).min(1).max(500) });
export const readDto = z.object({ read: z.int().nonnegative() });

/** One conversation as a list names it. */
export const threadDto = z.object({
  athlete: personDto.extend({ self: z.boolean() }),
  kind: z.enum(subjectKinds),
  subject: z.string(),
  /** As the subject was called when it was last spoken about. */
  date: plainDateField,
  title: z.string(),
  comments: z.int(),
  unread: z.int(),
  /** An unread one calls on the viewer. */
  calls: z.boolean(),
  last: z.object({ at: instantField, by: z.string() }),
});
export type ThreadDto = z.output<typeof threadDto>;

/** What waits to be read, newest first; `comments` counts all of it. */
export const unreadDto = z.object({
  comments: z.int(),
  calls: z.int(),
  threads: z.array(threadDto),
});
export type UnreadDto = z.output<typeof unreadDto>;
