/** What the viewer may do here; the server asks again on every write. */
export type WeekMay = {
  readonly move: boolean;
  readonly log: boolean;
  /** Duration, role, lock, new sessions: the coach's tools. */
  readonly edit: boolean;
};
