import type { RestrictionKind } from "@/lib/engine/model";
import { formatFar } from "@/lib/format/distance";
import { decimal, type Units } from "@/lib/format/units";
import type { wordsIn } from "@/lib/words/catalogue";

/** Of the page, by server or browser. */
export type LimitWords = ReturnType<typeof wordsIn<"limits">>;

type Limit = {
  readonly kind: RestrictionKind;
  readonly value: number | null;
  readonly exercise: { readonly name: string } | null;
};

/** `No hills`, `Nordic curl: not now`, `Runs up to 45 min`, `Long run up to 12 km`. */
export function restrictionWords(limit: Limit, units: Units, t: LimitWords): string {
  const { kind } = limit;
  const value = limit.value ?? 0;
  const exercise = limit.exercise?.name ?? "";
  const n = decimal(String(value), units);
  switch (kind) {
    case "no-hills":
    case "no-speed":
    case "no-run":
    case "no-breaststroke":
      return t(`said.${kind}`);
    case "max-long-run-m":
      return t("said.max-long-run-m", { far: formatFar(value, units) });
    case "no-exercise":
      return t("said.no-exercise", { exercise });
    case "max-exercise-sets":
      return t("said.max-exercise-sets", { exercise, count: value });
    case "max-exercise-kg":
    case "max-exercise-reps":
    case "max-exercise-hold-s":
    case "max-exercise-range-deg":
      return t(`said.${kind}`, { exercise, n });
    default:
      return t(`said.${kind}`, { n });
  }
}

const units = {
  "pain-ceiling": "pain",
  "max-exercise-kg": "kg",
  "max-exercise-sets": "sets",
  "max-exercise-reps": "reps",
  "max-exercise-hold-s": "seconds",
  "max-exercise-range-deg": "degrees",
} as const;

/** What the number of a limit counts. */
export function limitUnit(kind: RestrictionKind, { distanceUnit }: Units, t: LimitWords): string {
  if (kind === "max-long-run-m") return t("upTo", { unit: distanceUnit });
  const unit = kind in units ? units[kind as keyof typeof units] : "minutes";
  return t("upTo", { unit: t(`unit.${unit}`) });
}
