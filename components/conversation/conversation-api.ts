import {
  type CommentDto,
  type ConversationDto,
  commentDto,
  conversationDto,
  readDto,
  type Subject,
} from "@/lib/contracts/comments";
import { ApiError, api } from "@/lib/http/api";

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

/** What stands there instead of a conversation that did not load. */
export function unloadedWords(error: unknown): string {
  if (!(error instanceof ApiError)) return "This could not be opened. Please try again.";
  const { code } = error.problem;
  if (code === "offline") return "A conversation needs a connection. There is none right now.";
  if (code === "forbidden")
    return "The athlete has not shared their notes with you, so there is no conversation here.";
  return error.message;
}

/** Why a comment did not go; the words stay in the field. */
export function unsentWords(error: unknown): string {
  if (!(error instanceof ApiError)) return "That did not work. Your words are still here.";
  return error.problem.code === "offline"
    ? "There is no connection, so it was not sent. Your words are kept here: send again later."
    : error.message;
}
