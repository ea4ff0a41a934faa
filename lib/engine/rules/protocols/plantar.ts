import { choice, cited, defineRule } from "../rule";
import { plantarRoutines } from "./plantar-routines";
import { ours, type Protocol, provocation } from "./protocol";

const lastReviewed = "2026-11-26";
const RATHLEFF = "Rathleff 2015, Scand J Med Sci Sports 25:e292-300 (48 people, not runners only)";
const STRETCH = "DiGiovanni 2003, J Bone Joint Surg Am 85:1270-7; from memory, not confirmed";

const tissue = defineRule({
  id: "TISSUE-PLANTAR",
  title: "What sports ask of the sole of the foot",
  says: "In easy kilometres of running: everything on foot counts, walking and hiking more than for the hamstring; riding and water hardly.",
  numbers: {
    uphillPerPercent: choice(0.06, "x"),
    uphillFromPercent: choice(2, "%"),
    steepDownhillPercent: choice(6, "%"),
    steepDownhill: choice(1.2, "x"),
    surge: choice(1.6, "x"),
    bikeUpright: choice(0.05, "x"),
    bikeAero: choice(0.08, "x"),
    swim: choice(0.05, "x"),
    aquaJog: choice(0.1, "x"),
    elliptical: choice(0.3, "x"),
    hike: choice(0.5, "x"),
    walk: choice(0.35, "x"),
    strength: choice(0.15, "x"),
  },
  grade: "I",
  mark: "choice",
  source: "Our choice: no measurement in runners with this injury was found",
  lastReviewed,
});

const loadTest = defineRule({
  id: "TEST-PLANTAR",
  title: "The daily load test, heel",
  says: "Morning pain is the pain of the first ten steps out of bed. The load test is three slow single-leg heel raises in shoes, half an hour later, 0 to 10. Keep to the same test: answers to another one are not measured against it.",
  numbers: {
    firstSteps: choice(10, "steps"),
    raises: choice(3, "repeats"),
  },
  grade: "I",
  mark: "choice",
  source: `Our choice; first-step pain is the usual sign, and the raise is the exercise of ${RATHLEFF}`,
  lastReviewed,
});

const clamps = defineRule({
  id: "CLAMP-PLANTAR",
  title: "What each trigger pauses, heel",
  says: "Fast running that hurt pauses speed for 14 days and hills for 7; hills that hurt pause hills for 14 days and speed for 7. Riding that hurt keeps rides easy for 7.",
  numbers: {
    speedAfterFast: choice(14, "days"),
    hillsAfterFast: choice(7, "days"),
    hillsAfterHills: choice(14, "days"),
    speedAfterHills: choice(7, "days"),
    easyRidesAfterRiding: choice(7, "days"),
  },
  grade: "I",
  mark: "choice",
  source: "Our choice: both push off over bent toes",
  lastReviewed,
});

const care = defineRule({
  id: "CARE-PLANTAR",
  title: "Heel: shoes, bike, pool and floors",
  says: "Put shoes on before the first steps of the day and do not walk barefoot on hard floors. Ride in stiff shoes. In the pool push off the wall softly, and walk to it in sandals. A gentle stretch of sole and calf is fine and holds nothing.",
  numbers: {},
  grade: "A",
  mark: "recalled",
  source: `The stretch: ${STRETCH}. Shoes, bike and pool are our choice`,
  lastReviewed,
});

const stages = [
  defineRule({
    id: "REHAB-PLANTAR-1",
    title: "Heel stage 1: holds",
    says: "Heel-raise and arch holds on two feet at pain of 3 or less, most days. Move on when slow raises on a towel are at 3 or less and settle within a day.",
    numbers: { sets: choice(5, "sets"), holdS: choice(30, "s"), painMax: choice(3, "0-10") },
    grade: "I",
    mark: "choice",
    source: "Our choice; no study of holds in this injury was found",
    lastReviewed,
  }),
  defineRule({
    id: "REHAB-PLANTAR-2",
    title: "Heel stage 2: slow raises on a towel",
    says: "Heel raises with the toes on a rolled towel, three seconds up, two at the top, three down, three sets of 12, every second day.",
    numbers: {
      sets: cited(3, "sets", "A", "second-hand"),
      reps: cited(12, "repeats", "A", "second-hand"),
      upS: cited(3, "s", "A", "second-hand"),
      everyDays: cited(2, "days", "A", "seen"),
    },
    grade: "A",
    mark: "seen",
    source: `${RATHLEFF}; two feet first is our choice`,
    lastReviewed,
  }),
  defineRule({
    id: "REHAB-PLANTAR-3",
    title: "Heel stage 3: heavier, one foot",
    says: "Single-leg raises on a towel, from 12 repeats to 8 with a rucksack, every second day. The trial’s difference stood at three months and was gone at twelve.",
    numbers: {
      repsFrom: cited(12, "repeats", "A", "second-hand"),
      repsTo: cited(8, "repeats", "A", "recalled"),
      everyDays: cited(2, "days", "A", "seen"),
    },
    grade: "A",
    mark: "second-hand",
    source: RATHLEFF,
    lastReviewed,
  }),
  defineRule({
    id: "REHAB-PLANTAR-4",
    title: "Heel stage 4: quick and springy",
    says: "Quick raises, small hops and skips in shoes about every third day, slow raises kept twice a week.",
    numbers: { everyDays: choice(3, "days"), strengthPerWeek: choice(2, "sessions") },
    grade: "I",
    mark: "choice",
    source: "Our choice",
    lastReviewed,
  }),
];

export const plantarProtocol: Protocol = {
  id: "plantar-heel",
  version: 1,
  kind: "plantar-heel-pain",
  title: "Sole of the foot at the heel",
  when: "Always, for this injury.",
  provocations: [
    provocation(
      "first-steps",
      "much",
      "The first steps after lying or sitting are its usual sign.",
      "C",
      "second-hand",
      "Clinic pages",
    ),
    ours("barefoot", "much", "Bare feet on hard floors flatten the arch."),
    ours("standing", "much", "Hours on the feet add up like kilometres."),
    ours("long-run", "much", "The arch tires with the number of steps."),
    ours("sprints-and-surges", "much", "A push-off over bent toes pulls the sole tight."),
    ours("fast-running", "some", "Faster running pushes off more over the toes."),
    ours("uphill", "some", "Uphill the toes bend further."),
    ours("jumping", "some", "Hops land and push off on the front of the foot."),
    ours("wall-push-off", "little", "A hard push off the wall with bent toes."),
    ours("downhill", "little", "Heel landings on hard descents."),
    provocation(
      "stretching",
      "little",
      "A stretch of the sole helped in one trial.",
      "A",
      "recalled",
      STRETCH,
    ),
  ],
  tissue,
  loadTest,
  clamps: [clamps],
  sets: {
    "CLAMP-INTERVALS": { hillDays: clamps.numbers.hillsAfterFast },
    "CLAMP-HILLS": { speedDays: clamps.numbers.speedAfterHills },
  },
  acts: {
    rideClamp: "hard-rides",
    saddlePresses: false,
    sitsUp: false,
    hardRideStandsIn: true,
    sparesEasyVolume: false,
    sittingIsUsual: false,
    stretchingHolds: false,
    longStrideAsks: false,
    kickLoads: false,
  },
  words: {
    redRide: "In a flare rides stay short and easy, in stiff shoes.",
    redSwim: "In a flare swimming stays easy: push off the wall softly, sandals on the poolside.",
    rideClamp: "Riding may be what hurt, so rides stay easy for now.",
    rideReturns: "When the pause ends, harder rides start again with short blocks.",
    easyRide: "Easy spinning, seated, in stiff shoes.",
    easySwim: "Easy freestyle. Push off the wall softly.",
    holdsIntent: "Steady holds on two feet. Stop a hold that hurts more than 3.",
    holdsStep: "5 holds of 30 s, rest between: heels just off the floor on two feet",
    smallRangeIntent: "Slow strength with the toes flat. Stop an exercise that hurts more than 3.",
    smallRangeStep: "3 rounds of 10, slow both ways: heel raise on two feet, bridge, half squat",
  },
  stages,
  routines: plantarRoutines,
  cautions: [care],
  gaps: [
    "The strength trial was not in runners who train on; no trial of running through heel pain was found.",
    "The pain model of this app comes from the Achilles tendon; whether it holds for the sole of the foot nobody has tested.",
    "No study was found of speed, hills, bike or pool in this injury: every multiplier is our choice.",
    "Steps, hours on the feet and shoes are not among the check-in’s answers yet.",
  ],
};
