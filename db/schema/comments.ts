import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { speakers, subjectKinds } from "@/lib/engine/model";
import { athletes } from "./athletes";
import { athleteIdColumn, instant, localDay, oneOf, recordedAt } from "./columns";

export type Mention = { readonly id: string; readonly name: string };

/**
 * One thing said beside a part of the record. Read with the scope of its subject and `notes`. It is
 * never changed; its author may take it back, which leaves who, where and when, and no words.
 */
export const comments = pgTable(
  "comments",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    kind: text("kind", { enum: subjectKinds }).notNull(),
    /** No key: what was said outlives a rebuilt plan. */
    subject: text("subject").notNull(),
    /** Day and title the subject had then, so that it can be named when it is gone. */
    subjectDate: localDay("subject_date").notNull(),
    subjectTitle: text("subject_title").notNull(),
    /** Null once it was taken back. */
    text: text("text"),
    /** Who is called on, by name as they were called then. */
    mentions: jsonb("mentions").$type<readonly Mention[]>().notNull().default([]),
    authorId: uuid("author_id").notNull(),
    /** Kept beside the id: other readers may not look the person up. */
    authorName: text("author_name").notNull(),
    authorRole: text("author_role", { enum: speakers }).notNull(),
    removedAt: instant("removed_at"),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    index("comments_subject_idx").on(t.athleteId, t.kind, t.subject, t.recordedAt),
    index("comments_recorded_at_idx").on(t.athleteId, t.recordedAt),
    oneOf("comments_kind_known", t.kind, subjectKinds),
    oneOf("comments_author_role_known", t.authorRole, speakers),
    check("comments_text_length", sql`char_length(${t.text}) between 1 and 2000`),
    check("comments_text_until_removed", sql`(${t.removedAt} is null) = (${t.text} is not null)`),
    check("comments_at_most_ten_mentions", sql`jsonb_array_length(${t.mentions}) <= 10`),
  ],
);
export type CommentRow = typeof comments.$inferSelect;

/** Who has read which. One row each: no clock decides what was seen. */
export const commentReads = pgTable(
  "comment_reads",
  {
    athleteId: athleteIdColumn(),
    commentId: uuid("comment_id").notNull(),
    userId: uuid("user_id").notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.commentId, t.userId] }),
    foreignKey({
      name: "comment_reads_comment_fk",
      columns: [t.athleteId, t.commentId],
      foreignColumns: [comments.athleteId, comments.id],
    }).onDelete("cascade"),
    index("comment_reads_user_id_idx").on(t.userId),
  ],
);
