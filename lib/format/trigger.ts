import type { Trigger } from "@/lib/engine/model";

export const triggerWords: Readonly<Record<Trigger, string>> = {
  intervals: "fast running",
  hills: "hills",
  "long-run": "long run",
  bike: "riding",
  saddle: "saddle",
  strength: "strength work",
  sitting: "sitting",
  stretching: "stretching or touching toes",
  unknown: "not sure",
};
