import { choice, cited, defineRule } from "../rule";
import { patellarRoutines } from "./patellar-routines";
import { ours, type Protocol, provocation } from "./protocol";

const lastReviewed = "2026-11-26";
const MALLIARAS =
  "Malliaras, Cook, Purdam & Rio 2015, J Orthop Sports Phys Ther 45 (clinical commentary)";
const BREDA = "Breda 2021, Br J Sports Med, 10.1136/bjsports-2020-103403 (76 people)";
const KONGSGAARD = "Kongsgaard 2009, Scand J Med Sci Sports 19:790-802, as quoted by reviews";

const tissue = defineRule({
  id: "TISSUE-PATELLAR",
  title: "What sports ask of the tendon below the kneecap",
  says: "In easy kilometres of running: descents and hard riding count more than for the hamstring, climbs less.",
  numbers: {
    uphillPerPercent: choice(0.05, "x"),
    uphillFromPercent: choice(2, "%"),
    steepDownhillPercent: choice(3, "%"),
    steepDownhill: choice(1.5, "x"),
    surge: choice(1.5, "x"),
    bikeUpright: choice(0.2, "x"),
    bikeAero: choice(0.4, "x"),
    swim: choice(0.05, "x"),
    aquaJog: choice(0.2, "x"),
    elliptical: choice(0.35, "x"),
    hike: choice(0.45, "x"),
    walk: choice(0.15, "x"),
    strength: choice(0.25, "x"),
  },
  grade: "I",
  mark: "choice",
  source: "Our choice; direction from the demand on the knee extensors (Malliaras 2015)",
  lastReviewed,
});

const loadTest = defineRule({
  id: "TEST-PATELLAR",
  title: "The daily load test, kneecap tendon",
  says: "Three slow single-leg squats to about 60 degrees on the affected side, heel on a thin wedge if there is one, the same time each morning, 0 to 10. Keep to the same test: answers to another one are not measured against it.",
  numbers: {
    squats: choice(3, "repeats"),
    bend: choice(60, "degrees"),
  },
  grade: "A",
  mark: "choice",
  source: `Our numbers; pain on a single-leg squat gated the stages in ${BREDA}`,
  lastReviewed,
});

const clamps = defineRule({
  id: "CLAMP-PATELLAR",
  title: "What each trigger pauses, kneecap tendon",
  says: "Fast running that hurt pauses speed for 14 days and hills, with their descents, for 7. Hills that hurt pause hills for 14 days. Riding that hurt keeps rides easy for 14 days: big gears load this tendon.",
  numbers: {
    speedAfterFast: choice(14, "days"),
    hillsAfterFast: choice(7, "days"),
    hillsAfterHills: choice(14, "days"),
    easyRidesAfterRiding: choice(14, "days"),
  },
  grade: "I",
  mark: "choice",
  source: "Our choice",
  lastReviewed,
});

const care = defineRule({
  id: "CARE-PATELLAR",
  title: "Kneecap tendon: bike, pool and stairs",
  says: "Ride with a cadence of 85 or more, no big gears and no standing starts; a saddle that is too low bends the knee more. Leave breaststroke kick and hard wall push-offs out. Take stairs down slowly. Sitting long with bent knees can ache and is no reason to train less by itself.",
  numbers: { cadence: choice(85, "per minute") },
  grade: "I",
  mark: "choice",
  source: "Our choice; no study of riding or swimming with this injury was found",
  lastReviewed,
});

const stages = [
  defineRule({
    id: "REHAB-PATELLAR-1",
    title: "Kneecap tendon stage 1: holds",
    says: "Wall sits or seated holds, five of 45 seconds, at pain of 3 or less. Move on when a slow squat is at 3 or less and settles within a day.",
    numbers: {
      sets: cited(5, "sets", "C", "recalled"),
      holdS: cited(45, "s", "C", "recalled"),
      painMax: cited(3, "0-10", "A", "second-hand"),
    },
    grade: "A",
    mark: "second-hand",
    source: `${BREDA}; sets and seconds from memory, not confirmed`,
    lastReviewed,
  }),
  defineRule({
    id: "REHAB-PATELLAR-2",
    title: "Kneecap tendon stage 2: slow and heavy",
    says: "Leg press, squats or leg extension, slow, from about 15 repeats to 6 over twelve weeks, every other day. Heavy is not required: less weight did as well in one trial.",
    numbers: {
      repsFrom: cited(15, "repeats", "A", "second-hand"),
      repsTo: cited(6, "repeats", "A", "second-hand"),
      weeks: cited(12, "weeks", "A", "second-hand"),
      apartH: choice(48, "h"),
    },
    grade: "A",
    mark: "second-hand",
    source: KONGSGAARD,
    lastReviewed,
  }),
  defineRule({
    id: "REHAB-PATELLAR-3",
    title: "Kneecap tendon stage 3: deeper and one leg",
    says: "Deeper squats and step-downs, 6 to 10 repeats, every other day. Move on at 3 or less under load and two weeks without a flare.",
    numbers: {
      repsMin: choice(6, "repeats"),
      repsMax: choice(10, "repeats"),
      weeks: choice(2, "weeks"),
    },
    grade: "C",
    mark: "choice",
    source: MALLIARAS,
    lastReviewed,
  }),
  defineRule({
    id: "REHAB-PATELLAR-4",
    title: "Kneecap tendon stage 4: jump and land",
    says: "Low jumps and landings about every third day, with slow strength kept twice a week.",
    numbers: {
      everyDays: cited(3, "days", "C", "recalled"),
      strengthPerWeek: choice(2, "sessions"),
    },
    grade: "C",
    mark: "recalled",
    source: MALLIARAS,
    lastReviewed,
  }),
];

export const patellarProtocol: Protocol = {
  id: "patellar",
  version: 1,
  kind: "patellar-tendinopathy",
  title: "Tendon below the kneecap",
  when: "Always, for this injury.",
  provocations: [
    provocation(
      "jumping",
      "much",
      "Storing and giving back energy loads this tendon most.",
      "C",
      "seen",
      MALLIARAS,
    ),
    provocation(
      "sprints-and-surges",
      "much",
      "Speeding up and braking ask most of the knee extensors.",
      "C",
      "seen",
      MALLIARAS,
    ),
    ours("downhill", "much", "Downhill the thigh brakes every step."),
    ours("big-gear", "much", "A big gear or standing start pushes hard through a bent knee."),
    ours("deep-bend", "much", "A deep squat or lunge bends the knee under load."),
    ours("stairs", "some", "Going down stairs is a single-leg squat."),
    ours("fast-running", "some", "Longer flight, harder landing."),
    ours("kick", "some", "The breaststroke kick whips the knee straight."),
    ours("wall-push-off", "some", "A hard push off the wall is a jump."),
    ours("sitting", "some", "Long sitting with bent knees aches for many."),
    ours("uphill", "little", "Uphill the steps are short and landings soft."),
    ours("long-run", "little", "Easy flat steps ask little each."),
  ],
  tissue,
  loadTest,
  clamps: [clamps],
  sets: {
    "CLAMP-INTERVALS": { hillDays: clamps.numbers.hillsAfterFast },
    "CLAMP-BIKE": { days: clamps.numbers.easyRidesAfterRiding },
  },
  acts: {
    rideClamp: "hard-rides",
    saddlePresses: false,
    sitsUp: false,
    hardRideStandsIn: false,
    sparesEasyVolume: false,
    sittingIsUsual: true,
    stretchingHolds: false,
    longStrideAsks: false,
    kickLoads: true,
  },
  words: {
    redRide:
      "In a flare rides stay short and easy, in a light gear, so that the knee pushes little.",
    redSwim: "In a flare swimming stays easy: freestyle, no breaststroke, soft push-offs.",
    rideClamp: "Riding may be what hurt, so rides stay easy and in light gears for now.",
    rideReturns:
      "When the pause ends, harder rides start again with short blocks at a high cadence.",
    easyRide: "Easy spinning in light gears, cadence 85 or more, saddle not too low.",
    easySwim: "Easy freestyle with a soft kick; push off the wall softly.",
    holdsIntent: "Long, steady holds with the knee half bent. Stop a hold that hurts more than 3.",
    holdsStep: "5 holds of 45 s, 2 min rest: high wall sit or seated leg hold",
    smallRangeIntent:
      "Slow strength with a small knee bend. Stop an exercise that hurts more than 3.",
    smallRangeStep:
      "3 rounds of 10, slow both ways: half squat, bridge, calf raise. No deep knee bend",
  },
  stages,
  routines: patellarRoutines,
  cautions: [care],
  gaps: [
    "The trials studied jumping sports; no trial was found of runners or triathletes who train on with this injury.",
    "Pain-guided activity was tried in 15 people to see whether it can be done, not whether it works (Sprague 2021).",
    "No study was found of cycling gears, saddle height, breaststroke or descents in this injury: every multiplier is our choice.",
    "Whether a thigh stretch helps or harms here was not found; it changes nothing in Rebound.",
    "Stairs and squatting are not among the check-in’s answers yet.",
  ],
};
