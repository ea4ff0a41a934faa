import type { InjuryKind, LoadTestKind } from "../model";
import type { Grade, Mark } from "../rules/rule";

/** What a test counts: repeats, seconds held, or kilograms. */
export type LoadTestUnit = "reps" | "s" | "kg";

/** A strength or endurance test done on one leg at a time. A fact beside the record: it decides nothing. */
export type LoadTest = {
  readonly id: LoadTestKind;
  readonly name: string;
  readonly unit: LoadTestUnit;
  /** Largest number that is not a slip of the pen, in its unit. Our choice. */
  readonly most: number;
  /** How it is done and when it ends, so that two days can be compared. */
  readonly how: string;
  /** Injuries it is asked for first. */
  readonly concerns: readonly InjuryKind[];
  readonly grade: Grade;
  readonly mark: Mark;
  readonly source: string;
};

const OURS = { grade: "I", mark: "choice", source: "Our choice" } as const;
const hamstring = "proximal-hamstring-tendinopathy";

/** The closed list, in the order it is offered. */
export const loadTests: readonly LoadTest[] = [
  {
    id: "single-leg-bridge-reps",
    name: "Single-leg bridge, repeats",
    unit: "reps",
    most: 100,
    how: "Heel close to the seat, slow; count until pain reaches 3 or the hips drop.",
    concerns: [hamstring],
    grade: "C",
    mark: "second-hand",
    source:
      "Goom’s load test as quoted by clinics, single-leg bridges counted to pain 3; the end by the hips is our choice",
  },
  {
    id: "single-leg-bridge-hold",
    name: "Single-leg bridge, hold",
    unit: "s",
    most: 600,
    how: "Hips up in one line, the other leg straight; time until the hips drop.",
    concerns: [hamstring, "gluteal-tendinopathy"],
    ...OURS,
  },
  {
    id: "hamstring-hold",
    name: "Hamstring hold, isometric",
    unit: "s",
    most: 600,
    how: "Lying face down, knee bent to a right angle against the same band or machine; time until it gives.",
    concerns: [hamstring],
    ...OURS,
  },
  {
    id: "prone-curl-10rm",
    name: "Prone curl, the most for ten repeats",
    unit: "kg",
    most: 300,
    how: "One leg, slow both ways; the heaviest weight for ten clean repeats.",
    concerns: [hamstring],
    grade: "C",
    mark: "seen",
    source: "Goom’s blog: equal side to side before running starts anew",
  },
  {
    id: "single-leg-calf-raise-reps",
    name: "Single-leg calf raise, repeats",
    unit: "reps",
    most: 200,
    how: "Knee straight, a finger on the wall, one every two seconds; count until full height is lost.",
    concerns: ["achilles-tendinopathy", "plantar-heel-pain"],
    ...OURS,
  },
  {
    id: "single-leg-squat-reps",
    name: "Single-leg squat on a slope, repeats",
    unit: "reps",
    most: 100,
    how: "Heel higher than the toes, down to the same depth each time; count until the depth is lost.",
    concerns: ["patellar-tendinopathy"],
    ...OURS,
  },
  {
    id: "single-leg-stance-hold",
    name: "Standing on one leg, hold",
    unit: "s",
    most: 600,
    how: "Hands on the hips, hips level; time until a hip drops or the foot touches down.",
    concerns: ["gluteal-tendinopathy"],
    ...OURS,
  },
  {
    id: "side-lying-lift-hold",
    name: "Side-lying leg lift, hold",
    unit: "s",
    most: 600,
    how: "Top leg straight and in line with the body; time until it sinks.",
    concerns: ["gluteal-tendinopathy"],
    ...OURS,
  },
];

const byId: ReadonlyMap<string, LoadTest> = new Map(loadTests.map((one) => [one.id, one]));

export function loadTestOf(id: LoadTestKind): LoadTest {
  const found = byId.get(id);
  if (!found) throw new RangeError(`no load test ${id}`);
  return found;
}

/** The list with those of an injury first; otherwise in its own order. */
export function loadTestsFor(kind: InjuryKind | null): readonly LoadTest[] {
  const concerns = (one: LoadTest) => kind !== null && one.concerns.includes(kind);
  return [...loadTests.filter(concerns), ...loadTests.filter((one) => !concerns(one))];
}
