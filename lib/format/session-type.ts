import type { SessionType } from "@/lib/contracts/symptoms";

/** Inside an English sentence, several of them. */
export const typesInSentence: Readonly<Record<SessionType, string>> = {
  "easy-run": "easy runs",
  "long-run": "long runs",
  "fast-run": "fast runs",
  "hill-run": "hill runs",
  ride: "rides",
  swim: "swims",
  strength: "strength sessions",
  hike: "hikes",
  other: "other sessions",
};
