/** How long what somebody did can be taken back, ms: a day. Our choice. */
export const UNDO_MS = 86_400_000;
