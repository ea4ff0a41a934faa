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
  readonly leastMin: number;
};
const slow = { routines: "slow", stage: 2 } as const;
const places: readonly Place[] = [
  {
    family: "holds",
    routines: "holds",
    stage: 1,
    role: "rehab",
    effort: "hold",
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
    leastMin: 19,
  },
  {
    family: "spring",
    routines: "spring",
    stage: 4,
    role: "strength",
    effort: "lift",
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
/** What of a spring session is quick; the rest is slow strength. */
const QUICK = /skip|hop|jump|bound|drop|fast|quick|swing|push, /i;
/** Trunk and balance: below the effort of a lift. */
const STEADY = /plank|dead bug|pallof|stand with|weight shift,/i;
/** Time of one repeat, s: slow work takes three seconds each way. Our choice. */
const QUICK_REPEAT_S = 3;
const SLOW_REPEAT_S = 6;
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
function setsOf(line: string, place: Place): Part {
  const [, name, sets, dose, from, to, unit, perSide] = LINE.exec(line) ?? [];
  if (!name || !sets || !dose) throw new RangeError(`no sets in "${line}"`);
  const quick = place.stage === 4 && QUICK.test(line);
  const repeatS = unit ? 1 : quick ? QUICK_REPEAT_S : SLOW_REPEAT_S;
  const most = Number(sets);
  const workS = ceilTo(Number(to ?? from) * repeatS * (perSide ? 2 : 1), 5);
  const restS = place.stage === 1 ? restOfHolds(most, workS) : perSide ? REST_BY_SIDES_S : REST_S;
  const effort = quick ? "spring" : STEADY.test(line) ? "moderate" : place.effort;
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
