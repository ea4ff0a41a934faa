import type { WeekKey } from "@/components/week/key-lines";

type Has = {
  /** False for a coach's plan seen by who has no library. */
  readonly library: boolean;
  /** False where the whole week is past. */
  readonly ahead: boolean;
};

/** The tools of a week that have a key. */
export function toolKeys({ library, ahead }: Has): readonly WeekKey[] {
  return [
    ...(library && ahead ? (["library"] as const) : []),
    ...(ahead ? (["rearrange"] as const) : []),
    "tell",
  ];
}
