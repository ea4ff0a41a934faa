import * as clamps from "../clamps";
import { TISSUE_1, TISSUE_CROSS } from "../load";
import { REHAB_ENERGY_STORAGE, REHAB_HIP_FLEXION, REHAB_ISOMETRIC, REHAB_ISOTONIC } from "../rehab";
import { choice, defineRule } from "../rule";
import { PHT_T1 } from "../symptoms";
import { hamstringRoutines } from "./hamstring-routines";
import { type Protocol, provocation } from "./protocol";

const lastReviewed = "2026-11-26";

/** The founding injury: its numbers are those of the shared rules, so nothing is set over them. */
export const hamstringProtocol: Protocol = {
  id: "proximal-hamstring",
  version: 1,
  kind: "proximal-hamstring-tendinopathy",
  title: "High hamstring tendon",
  when: "Always, for this injury.",
  provocations: [
    provocation(
      "fast-running",
      "much",
      "The hamstring works hardest late in the swing of a fast stride.",
      "D",
      "seen",
      "Schache 2012, Med Sci Sports Exerc 44:647-58; Chumanov 2011",
    ),
    provocation(
      "sprints-and-surges",
      "much",
      "Speeding up at half of top speed stretches the muscle as much as steady running at 88 % of it.",
      "D",
      "seen",
      "Gurchiek 2024, preprint 10.1101/2024.03.25.586659",
    ),
    provocation(
      "uphill",
      "much",
      "Climbing asks more of the hip, most of all when it is fast.",
      "D",
      "seen",
      "Vernillo 2017, Sports Med, 10.1007/s40279-016-0605-y",
    ),
    provocation(
      "deep-bend",
      "much",
      "With the hip bent under load the tendon is pressed on the sit bone.",
      "C",
      "seen",
      "Beatty 2017, Curr Sports Med Rep 16",
    ),
    provocation(
      "stretching",
      "much",
      "A long hamstring stretch pulls on the tendon and presses it on the sit bone.",
      "C",
      "seen",
      "Beatty 2017, Curr Sports Med Rep 16",
    ),
    provocation(
      "sitting",
      "some",
      "Long or hard sitting presses the tendon.",
      "C",
      "seen",
      "Beatty 2017; Nasser 2021, Phys Ther Sport 48:67-75",
    ),
    provocation(
      "saddle",
      "some",
      "The saddle presses where the tendon begins.",
      "I",
      "choice",
      "Our choice; no study of cycling with this injury is known",
    ),
    provocation(
      "aero-position",
      "some",
      "A low position bends the hip for a long time.",
      "D",
      "seen",
      "Posture studies of cycling muscle activity (Ricard 2006)",
    ),
    provocation(
      "long-stride",
      "some",
      "A long stride bends the hip more at every step.",
      "C",
      "second-hand",
      "Clinic pages",
    ),
    provocation(
      "kick",
      "some",
      "Breaststroke, fins and flip turns bend the hip deep and stretch it fast.",
      "I",
      "choice",
      "Our choice; no study of swimming with this injury is known",
    ),
    provocation(
      "long-run",
      "some",
      "Easy kilometres add up, each of them with little.",
      "D",
      "seen",
      "Edwards 2018, Exerc Sport Sci Rev, 10.1249/JES.0000000000000163",
    ),
  ],
  tissue: {
    ...TISSUE_CROSS,
    numbers: {
      uphillPerPercent: TISSUE_1.numbers.uphillPerPercent,
      uphillFromPercent: TISSUE_1.numbers.uphillFromPercent,
      steepDownhillPercent: TISSUE_1.numbers.steepDownhillPercent,
      steepDownhill: TISSUE_1.numbers.steepDownhill,
      surge: TISSUE_1.numbers.surge,
      bikeUpright: TISSUE_CROSS.numbers.bikeUpright,
      bikeAero: TISSUE_CROSS.numbers.bikeAero,
      swim: TISSUE_CROSS.numbers.swim,
      aquaJog: TISSUE_CROSS.numbers.aquaJog,
      elliptical: TISSUE_CROSS.numbers.elliptical,
      hike: TISSUE_CROSS.numbers.hike,
      walk: TISSUE_CROSS.numbers.walk,
      strength: TISSUE_CROSS.numbers.strength,
    },
  },
  loadTest: PHT_T1,
  clamps: clamps.clampRules,
  sets: {},
  acts: {
    rideClamp: "aero",
    saddlePresses: true,
    sitsUp: true,
    hardRideStandsIn: true,
    sparesEasyVolume: true,
    sittingIsUsual: true,
    stretchingHolds: true,
    longStrideAsks: true,
    kickLoads: false,
  },
  words: {
    redRide: "In a flare rides stay short, easy and upright, so that the sit bone is not pressed.",
    redSwim: "In a flare swimming stays easy: pull more, kick less, open turns.",
    rideClamp: "Riding low may be what hurt, so you sit up when you ride.",
    rideReturns:
      "When the pause ends, the aero position starts again with short blocks. Check the saddle first.",
    easyRide: "Easy spinning, sitting upright, light gears and a high cadence.",
    easySwim:
      "Easy freestyle. Use a pull buoy if kicking is felt, and turn at the wall without a flip.",
    holdsIntent:
      "Long, steady holds with the hip near straight. Stop a hold that hurts more than 3.",
    holdsStep: "5 holds of 30 to 45 s per side, 2 min rest: bridge or leg curl",
    smallRangeIntent:
      "Slow strength with the hip near straight. Stop an exercise that hurts more than 3.",
    smallRangeStep:
      "3 rounds of 10, slow both ways: bridge, leg curl, calf raise. No deep hip bend",
  },
  stages: [REHAB_ISOMETRIC, REHAB_ISOTONIC, REHAB_HIP_FLEXION, REHAB_ENERGY_STORAGE],
  routines: hamstringRoutines,
  cautions: [
    defineRule({
      id: "CARE-HAMSTRING",
      title: "High hamstring tendon: bike, pool and chair",
      says: "Ride upright on a softer saddle, with a cadence of 85 or more and no climbing in a big gear. In the pool swim freestyle; breaststroke, fins and flip turns come back last. Stand up every 30 to 45 minutes.",
      numbers: { sitMinutes: choice(45, "min"), cadence: choice(85, "per minute") },
      grade: "I",
      mark: "choice",
      source: "Our choice on expert advice",
      lastReviewed,
    }),
  ],
  gaps: [
    "No trial has tested running through this injury with daily answers; the nearest is an Achilles trial.",
    "No study of cycling, swimming, aqua-jogging, the aero position, hills or race gates with this injury is known.",
    "Sets, repeats and holds of the four stages are from memory of the published programme, not confirmed.",
    "No measurement of this tendon in a running person is known: the multipliers are our choice.",
  ],
};
