import type { RecentTraining } from "@/lib/contracts/profile";
import { metresTyped, typedDistance, typedNumber } from "@/lib/format/typed";
import { decimal, type Units } from "@/lib/format/units";

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
    bikeHours: summary.weeklyBikeS === 0 ? "" : typedHours(summary.weeklyBikeS, units),
    swim: typedDistance("swim", summary.weeklySwimM, units),
  };
}

function typedHours(durationS: number, units: Units): string {
  return decimal(String(Math.round(durationS / (S_PER_H / 100)) / 100), units);
}

/** The same weeks in other units: what stood there is meant as it stood. */
export function inUnits(draft: TrainingDraft, from: Units, to: Units): TrainingDraft {
  const told = (sport: "run" | "swim", text: string) => {
    const metres = metresTyped(sport, text, from);
    return metres > 0 ? typedDistance(sport, metres, to) : text;
  };
  return {
    ...draft,
    weeks: draft.weeks.map((text) => told("run", text)),
    longest: told("run", draft.longest),
    swim: told("swim", draft.swim),
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
  readonly field: "runM" | "runsPerWeek" | "longestRunM" | "weeklyBikeS" | "weeklySwimM";
  /** A name of `welcome.training.faults`. */
  readonly message: "howFar" | "longest" | "howMany" | "hours" | "distance";
};

/** The body to send, or what is missing. */
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
      : [{ field: "runM", message: "howFar" } as const]),
    ...(ran && draft.runsPerWeek === null
      ? [{ field: "runsPerWeek", message: "howMany" } as const]
      : []),
    ...(ran && !(longestRunM > 0) ? [{ field: "longestRunM", message: "longest" } as const] : []),
    ...(weeklyBikeS >= 0 ? [] : [{ field: "weeklyBikeS", message: "hours" } as const]),
    ...(weeklySwimM >= 0 ? [] : [{ field: "weeklySwimM", message: "distance" } as const]),
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
