import type { SeenComment } from "@/db/repositories/comments";
import type { CommentDto } from "@/lib/contracts/comments";

export function toCommentDto(row: SeenComment): CommentDto {
  return {
    id: row.id,
    kind: row.kind,
    subject: row.subject,
    text: row.text,
    mentions: [...row.mentions],
    author: { name: row.authorName, role: row.authorRole },
    own: row.own,
    unread: row.unread,
    at: row.recordedAt.toISOString(),
    removedAt: row.removedAt?.toISOString() ?? null,
  };
}
