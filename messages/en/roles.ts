/** What a session is for, as forms and lists name it. */
export const roles = {
  easy: "Easy",
  long: "Long",
  steady: "Steady",
  tempo: "Tempo",
  intervals: "Intervals",
  hills: "Hills",
  strides: "Strides",
  brick: "Brick",
  technique: "Technique",
  recovery: "Recovery",
  test: "Test",
  race: "Race",
  strength: "Strength",
  rehab: "Rehab",
  mobility: "Mobility",
} as const;
