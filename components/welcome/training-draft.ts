import type { RecentTraining } from "@/lib/contracts/profile";
import { metresTyped, typedDistance, typedNumber } from "@/lib/format/typed";
import type { Units } from "@/lib/format/units";

/** Recent training while it is typed: texts as they stand in the fields. */
export type TrainingDraft = {
  readonly weeks: readonly string[];
  /** Weeks somebody typed into; the others follow the first. */
  readonly own: readonly number[];
  readonly runsPerWeek: string | null;
  readonly longest: string;
  readonly bikeHours: string;
  readonly swim: string;
};

const S_PER_H = 3600;

export function draftOf(summary: RecentTraining | null, units: Units): TrainingDraft {
  if (summary === null) {
    return {
      weeks: ["", "", "", ""],
      own: [],
      runsPerWeek: null,
      longest: "",
      bikeHours: "",
      swim: "",
    };
  }
  return {
    weeks: summary.runM.map((m) => typedDistance("run", m, units) || "0"),
    own: [0, 1, 2, 3],
    runsPerWeek: String(summary.runsPerWeek),
    longest: typedDistance("run", summary.longestRunM, units),
    bikeHours: summary.weeklyBikeS === 0 ? "" : String(Math.round(summary.weeklyBikeS / 36) / 100),
    swim: typedDistance("swim", summary.weeklySwimM, units),
  };
}

export function withWeek(draft: TrainingDraft, back: number, text: string): TrainingDraft {
  const own = [...new Set([...draft.own, back])];
  const weeks = draft.weeks.map((old, i) =>
    i === back || (back === 0 && !own.includes(i)) ? text : old,
  );
  return { ...draft, own, weeks };
}

export type TrainingFault = {
  readonly field: "runM" | "longestRunM" | "weeklyBikeS" | "weeklySwimM";
  readonly message: string;
};

/** The body to send, or what is missing in words. */
export function bodyOf(
  draft: TrainingDraft,
  units: Units,
): RecentTraining | { readonly faults: readonly TrainingFault[] } {
  const runM = draft.weeks.map((text) => Math.round(metresTyped("run", text, units)));
  const longestRunM = Math.round(metresTyped("run", draft.longest, units));
  const weeklyBikeS = Math.round(typedNumber(draft.bikeHours) * S_PER_H);
  const weeklySwimM = Math.round(metresTyped("swim", draft.swim, units));
  const ran = runM.some((m) => m > 0);
  const faults: TrainingFault[] = [
    ...(runM.every((m) => m >= 0) && draft.weeks.some((text) => text.trim() !== "")
      ? []
      : [{ field: "runM", message: "Say how far you ran; zero is an answer." } as const]),
    ...(ran && !(longestRunM > 0)
      ? [{ field: "longestRunM", message: "Say how long the longest run was." } as const]
      : []),
    ...(ran && draft.runsPerWeek === null
      ? [{ field: "runM", message: "Say how many runs a week it was." } as const]
      : []),
    ...(weeklyBikeS >= 0
      ? []
      : [{ field: "weeklyBikeS", message: "The hours are not a number." } as const]),
    ...(weeklySwimM >= 0
      ? []
      : [{ field: "weeklySwimM", message: "The distance is not a number." } as const]),
  ];
  if (faults.length > 0) return { faults };
  return {
    runM,
    runsPerWeek: Number(draft.runsPerWeek ?? 1),
    longestRunM: ran ? longestRunM : 0,
    weeklyBikeS,
    weeklySwimM,
  };
}
