import { choice, cited, defineRule } from "../rule";
import { glutealRoutines } from "./gluteal-routines";
import { ours, type Protocol, provocation } from "./protocol";

const lastReviewed = "2026-11-26";
const LEAP =
  "LEAP trial: Mellor 2016 (protocol), BMC Musculoskelet Disord, 10.1186/s12891-016-1043-6; Mellor 2018, BMJ (result from memory, not confirmed)";
const REVIEW = "Clinic and encyclopaedia pages on gluteal tendinopathy";

const tissue = defineRule({
  id: "TISSUE-GLUTEAL",
  title: "What sports ask of the tendon at the side of the hip",
  says: "In easy kilometres of running: every single-leg step counts, descents and walking more than for the hamstring, speed the same.",
  numbers: {
    uphillPerPercent: choice(0.06, "x"),
    uphillFromPercent: choice(2, "%"),
    steepDownhillPercent: choice(4, "%"),
    steepDownhill: choice(1.3, "x"),
    surge: choice(1.4, "x"),
    bikeUpright: choice(0.12, "x"),
    bikeAero: choice(0.2, "x"),
    swim: choice(0.05, "x"),
    aquaJog: choice(0.3, "x"),
    elliptical: choice(0.35, "x"),
    hike: choice(0.35, "x"),
    walk: choice(0.2, "x"),
    strength: choice(0.2, "x"),
  },
  grade: "I",
  mark: "choice",
  source: "Our choice: no measurement in runners with this injury was found",
  lastReviewed,
});

const loadTest = defineRule({
  id: "TEST-GLUTEAL",
  title: "The daily load test, side of the hip",
  says: "Stand on the affected leg for 30 seconds, a finger on the wall, the same time each morning, 0 to 10. Keep to the same test: answers to another one are not measured against it.",
  numbers: {
    standS: cited(30, "s", "C", "seen"),
  },
  grade: "C",
  mark: "seen",
  source: `Single-leg stand is one of the tests of ${LEAP}; using it daily is our choice`,
  lastReviewed,
});

const clamps = defineRule({
  id: "CLAMP-GLUTEAL",
  title: "What each trigger pauses, side of the hip",
  says: "Fast running that hurt pauses speed for 14 days, hills that hurt pause hills for 14. Riding that hurt keeps rides easy for 7. Sitting alone cuts nothing.",
  numbers: {
    speedAfterFast: choice(14, "days"),
    hillsAfterHills: choice(14, "days"),
    easyRidesAfterRiding: choice(7, "days"),
  },
  grade: "I",
  mark: "choice",
  source: "Our choice",
  lastReviewed,
});

const care = defineRule({
  id: "CARE-GLUTEAL",
  title: "Side of the hip: bed, chair, road and pool",
  says: "Sleep on your back, or on the good side with a pillow between the knees. Do not cross your legs or hang on one hip. Run on the level side of the road and change sides on a cambered one. Ride with knees in line with the hips. In the pool leave breaststroke kick out.",
  numbers: {},
  grade: "A",
  mark: "choice",
  source: `Advice like this was part of the better arm of ${LEAP}; road, bike and pool are our choice`,
  lastReviewed,
});

const stages = [
  defineRule({
    id: "REHAB-GLUTEAL-1",
    title: "Side of the hip stage 1: gentle holds",
    says: "Low holds that push outwards without moving, at pain of 3 or less, most days. Move on when a bridge is at 3 or less and settles within a day.",
    numbers: { sets: choice(5, "sets"), holdS: choice(20, "s"), painMax: choice(3, "0-10") },
    grade: "C",
    mark: "choice",
    source: `Order after ${LEAP}; the numbers are our choice`,
    lastReviewed,
  }),
  defineRule({
    id: "REHAB-GLUTEAL-2",
    title: "Side of the hip stage 2: slow, legs never crossing",
    says: "Bridges, side steps and low step-ups, slow, with the leg never crossing the middle. Three sets of 8 to 12.",
    numbers: {
      sets: choice(3, "sets"),
      repsMin: choice(8, "repeats"),
      repsMax: choice(12, "repeats"),
    },
    grade: "A",
    mark: "recalled",
    source: LEAP,
    lastReviewed,
  }),
  defineRule({
    id: "REHAB-GLUTEAL-3",
    title: "Side of the hip stage 3: one leg",
    says: "Single-leg bridges, step-ups and split squats, 8 repeats, every other day. Move on at 3 or less and two weeks without a flare.",
    numbers: { reps: choice(8, "repeats"), apartH: choice(48, "h"), weeks: choice(2, "weeks") },
    grade: "C",
    mark: "choice",
    source: "Our choice on expert advice",
    lastReviewed,
  }),
  defineRule({
    id: "REHAB-GLUTEAL-4",
    title: "Side of the hip stage 4: quick feet",
    says: "Skips, side steps and small hops with level hips about every third day, slow strength kept twice a week.",
    numbers: { everyDays: choice(3, "days"), strengthPerWeek: choice(2, "sessions") },
    grade: "I",
    mark: "choice",
    source: "Our choice",
    lastReviewed,
  }),
];

export const glutealProtocol: Protocol = {
  id: "gluteal",
  version: 1,
  kind: "gluteal-tendinopathy",
  title: "Tendon at the side of the hip",
  when: "Always, for this injury.",
  provocations: [
    provocation(
      "crossed-legs",
      "much",
      "With the leg across the middle the tendon is pressed on the bone.",
      "C",
      "second-hand",
      REVIEW,
    ),
    provocation(
      "side-lying",
      "much",
      "Lying on it presses it; lying on the other side lets the leg fall across.",
      "C",
      "second-hand",
      REVIEW,
    ),
    provocation(
      "stairs",
      "some",
      "Stairs are a row of single-leg stands.",
      "C",
      "second-hand",
      REVIEW,
    ),
    ours("stretching", "much", "Pulling the knee across the body presses the tendon."),
    ours("camber", "some", "On a sloping road the upper leg works across the middle."),
    ours("long-stride", "some", "A long stride lets the hip drop and the foot cross the middle."),
    ours("standing", "some", "Standing with the weight on one hip."),
    ours("long-run", "some", "A tired hip drops more at every step."),
    ours("fast-running", "some", "Faster steps land harder on one leg."),
    ours("downhill", "some", "Downhill the hip brakes on one leg."),
    ours("sitting", "some", "Low chairs and crossed legs."),
    ours("uphill", "some", "Steep climbs ask more of the hip."),
    ours("kick", "some", "The breaststroke kick turns the hip under load."),
    ours("saddle", "little", "A saddle that is too high rocks the hips."),
  ],
  tissue,
  loadTest,
  clamps: [clamps],
  sets: {},
  acts: {
    rideClamp: "hard-rides",
    saddlePresses: false,
    sitsUp: false,
    hardRideStandsIn: true,
    sparesEasyVolume: false,
    sittingIsUsual: true,
    stretchingHolds: true,
    longStrideAsks: true,
    kickLoads: true,
  },
  words: {
    redRide: "In a flare rides stay short and easy, with knees in line with the hips.",
    redSwim: "In a flare swimming stays easy: freestyle, no breaststroke kick.",
    rideClamp: "Riding may be what hurt, so rides stay easy for now.",
    rideReturns:
      "When the pause ends, harder rides start again with short blocks. Check the saddle height.",
    easyRide: "Easy spinning, hips still on the saddle, knees in line with the hips.",
    easySwim: "Easy freestyle with a long body and a soft kick.",
    holdsIntent: "Gentle, steady holds with the hips level. Stop a hold that hurts more than 3.",
    holdsStep: "5 holds of 20 s, rest between: push the knees out against a band",
    smallRangeIntent: "Slow strength with the hips level. Stop an exercise that hurts more than 3.",
    smallRangeStep: "3 rounds of 10, slow both ways: bridge, half squat, step-up on a low step",
  },
  stages,
  routines: glutealRoutines,
  cautions: [care],
  gaps: [
    "The trial behind the exercises was in adults of 35 to 70, most of them no runners; none was found in runners who train on.",
    "No study was found of speed, hills, camber, bike or pool in this injury: every multiplier is our choice.",
    "Lying on the side wakes many with this injury. Rebound cannot tell that from other night pain, so it asks that someone looks at it after two nights, as for every injury.",
    "Stairs, standing and side-lying are not among the check-in’s answers yet.",
  ],
};
