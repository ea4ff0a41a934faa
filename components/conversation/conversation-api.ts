import type {
  CommentDto,
  ConversationDto,
  commentDto,
  conversationDto,
  readDto,
  Subject,
} from "@/lib/contracts/comments";
import { api } from "@/lib/http/api";

export type At = Subject & { readonly athleteId: string };

const pathOf = ({ athleteId }: At) => `/athletes/${athleteId}/comments`;

export function loadConversation(at: At, signal: AbortSignal): Promise<ConversationDto> {
  const { kind, subject } = at;
  return api<typeof conversationDto>({
    method: "GET",
    path: `${pathOf(at)}?${new URLSearchParams({ kind, subject })}`,
    signal,
  });
}

/** Answers how many are read now; it is no harm where that did not arrive. */
export async function markRead(at: At, comments: readonly CommentDto[]): Promise<number> {
  const ids = comments.filter((one) => one.unread).map((one) => one.id);
  if (ids.length === 0) return 0;
  const { read } = await api<typeof readDto>({
    method: "POST",
    path: `${pathOf(at)}/read`,
    body: { ids },
  });
  return read;
}

type Said = { readonly text: string; readonly mentions: readonly string[]; readonly key: string };

export function sendComment(at: At, { text, mentions, key }: Said): Promise<CommentDto> {
  const { kind, subject } = at;
  return api<typeof commentDto>({
    method: "POST",
    path: pathOf(at),
    body: { kind, subject, text, mentions },
    key,
  });
}

export function takeBack(at: At, id: string): Promise<CommentDto> {
  return api<typeof commentDto>({ method: "DELETE", path: `${pathOf(at)}/${id}` });
}
