/** What a session is for. */
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
