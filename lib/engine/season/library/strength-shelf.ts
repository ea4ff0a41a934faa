import type { InjuryKind, RehabStage, Role } from "../../model";
import type { Protocol, Routine } from "../../rules/protocols/protocol";
import { ceilTo, floorTo } from "../rounding";
import { deepStrength, springStrength } from "./sessions/strength-deep";
import { holdSessions, lightStrength } from "./sessions/strength-holds";
import { slowStrength } from "./sessions/strength-slow";
import type { Effort } from "./targets";
import {
  cool,
  type Family,
  family,
  on,
  type Part,
  rounds,
  type SessionTemplate,
  still,
  warm,
} from "./template";

/** Strength sessions written out step by step; each list is for the tendon it was written for. */
const writtenFor: Readonly<Partial<Record<InjuryKind, readonly SessionTemplate[]>>> = {
  "proximal-hamstring-tendinopathy": [
    ...holdSessions,
    ...lightStrength,
    ...slowStrength,
    ...deepStrength,
    ...springStrength,
  ],
};

type Place = {
  readonly family: Family;
  readonly routines: keyof Protocol["routines"];
  readonly stage: RehabStage;
  readonly role: Role;
  readonly effort: Effort;
  /** Time of one repeat, s. Our choice: slow work takes three seconds each way. */
  readonly repeatS: number;
  readonly leastMin: number;
};
const slow = { routines: "slow", stage: 2, repeatS: 6 } as const;
const places: readonly Place[] = [
  {
    family: "holds",
    routines: "holds",
    stage: 1,
    role: "rehab",
    effort: "hold",
    repeatS: 6,
    leastMin: 8,
  },
  { ...slow, family: "light", role: "rehab", effort: "moderate", leastMin: 18 },
  { ...slow, family: "slow", role: "strength", effort: "lift", leastMin: 19 },
  {
    family: "deep",
    routines: "deeper",
    stage: 3,
    role: "strength",
    effort: "lift",
    repeatS: 6,
    leastMin: 19,
  },
  {
    family: "spring",
    routines: "spring",
    stage: 4,
    role: "strength",
    effort: "spring",
    repeatS: 3,
    leastMin: 19,
  },
];

/** Rest after a set, s: less where one leg rests while the other works. Our choice. */
const REST_S = 60;
const REST_BY_SIDES_S = 45;
/** All holds of a set of holds with their rests, s: a minute is left of the ten. Our choice. */
const HOLDS_S = 525;
const LEAST_REST_S = 15;
const MOST_REST_S = 75;
const NEEDS_GYM = /single-leg press|leg extension(?! hold)|kettlebell|sled|machine|barbell/i;

const known = new WeakMap<Protocol, readonly SessionTemplate[]>();

/**
 * Strength sessions for one protocol: those written for its injury, and every routine of the
 * protocol that none of them has by its title. Nothing of another injury is among them.
 */
export function strengthOf(protocol: Protocol): readonly SessionTemplate[] {
  const before = known.get(protocol);
  if (before) return before;
  const written = writtenFor[protocol.kind] ?? [];
  const made = places.flatMap((place) => {
    const titles = new Set(written.filter((t) => t.stage === place.stage).map((t) => t.title));
    return protocol.routines[place.routines]
      .filter((r) => !titles.has(r.title))
      .map((r) => fromRoutine(r, place, protocol.id));
  });
  const all = [...written, ...made];
  known.set(protocol, all);
  return all;
}

function fromRoutine(
  { title, intent, exercises }: Routine,
  place: Place,
  protocolId: string,
): SessionTemplate {
  const { stage, role, leastMin } = place;
  const tags = [
    ...(stage >= 3 ? (["tendon-high"] as const) : []),
    ...(stage === 4 ? (["jumps"] as const) : []),
    ...(exercises.some((e) => NEEDS_GYM.test(e)) ? (["gym"] as const) : []),
  ];
  const make = family({ sport: "strength", family: place.family, role, stage, tags });
  const sets = exercises.map((line) => setsOf(line, place));
  const recipe =
    stage === 1
      ? [...sets, cool("light", "Easy movement")]
      : [
          warm("light", "Easy movement, two light rounds", 0.6),
          ...sets,
          cool("light", "Easy movement", 0.4),
        ];
  return make(`${protocolId}-${slug(title)}`, title, intent, leastMin, recipe);
}

/** name, sets x count [to most] [s or m] [per side] [, how] */
const LINE = /^(.+), (\d+) x ((\d+)(?: to (\d+))?( s| m)?( per side)?(?:, (.+))?)$/;

/** @throws RangeError where a routine's line names no sets: the protocol is wrong. */
function setsOf(line: string, { effort, repeatS, stage }: Place): Part {
  const [, name, sets, dose, from, to, unit, perSide] = LINE.exec(line) ?? [];
  if (!name || !sets || !dose) throw new RangeError(`no sets in "${line}"`);
  const most = Number(sets);
  const workS = ceilTo(Number(to ?? from) * (unit ? 1 : repeatS) * (perSide ? 2 : 1), 5);
  const restS = stage === 1 ? restOfHolds(most, workS) : perSide ? REST_BY_SIDES_S : REST_S;
  const text = `${name}, ${dose.replace(/, rest between$/, "")}`;
  return rounds(1, most, on(workS, effort, text), still(restS, "Rest"));
}

function restOfHolds(count: number, holdS: number): number {
  const even = floorTo(HOLDS_S / count, 5) - holdS;
  return Math.min(MOST_REST_S, Math.max(LEAST_REST_S, even));
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/^(strength|spring): /, "")
    .replace(/[^a-z0-9]+/g, "-");
}
