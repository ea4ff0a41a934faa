import type { SittingLimit } from "@/lib/contracts/care";

/** `Jo Brackley set at most 45 min of sitting at a stretch.` */
export function sittingWords({ minutes, by, own }: Pick<SittingLimit, "minutes" | "by" | "own">) {
  const what = `at most ${minutes} min of sitting at a stretch`;
  return own ? `You entered a limit: ${what}.` : `${by} set ${what}.`;
}
