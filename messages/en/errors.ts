/** When a page cannot be shown. */
export const errors = {
  fault: "This page could not be shown.",
  ours: "The fault is on our side. What you saved before is still saved. Please try again in a moment.",
  tell: "If you tell us about it, say: {digest}",
  again: "Try again",
  missing: "There is nothing at this address.",
  missingWhy: "It may have moved, or it may belong to someone who does not share it with you.",
  toStart: "Go to the start",
  missingTitle: "Not found",
} as const;
