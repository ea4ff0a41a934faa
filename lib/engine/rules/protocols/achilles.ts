import { choice, cited, defineRule } from "../rule";
import { insertionalRoutines, midPortionRoutines } from "./achilles-routines";
import { ours, type Protocol, provocation } from "./protocol";

/* Achilles tendon, in two protocols: at the heel bone the deep ankle bend is left out. */

const lastReviewed = "2026-11-26";
const SILBERNAGEL = "Silbernagel 2007, Am J Sports Med 35:897-906";
const ALFREDSON = "Alfredson 1998, Am J Sports Med 26:360-6; from memory, not confirmed";
const JONSSON = "Jonsson 2008, Br J Sports Med 42:746-9 (pilot study)";

const tissue = defineRule({
  id: "TISSUE-ACHILLES",
  title: "What sports ask of the Achilles tendon",
  says: "In easy kilometres of running: climbs, surges and walking count more than for the hamstring, riding and water less.",
  numbers: {
    uphillPerPercent: choice(0.1, "x"),
    uphillFromPercent: choice(2, "%"),
    steepDownhillPercent: choice(6, "%"),
    steepDownhill: choice(1.2, "x"),
    surge: choice(1.7, "x"),
    bikeUpright: choice(0.08, "x"),
    bikeAero: choice(0.15, "x"),
    swim: choice(0.05, "x"),
    aquaJog: choice(0.15, "x"),
    elliptical: choice(0.35, "x"),
    hike: choice(0.35, "x"),
    walk: choice(0.2, "x"),
    strength: choice(0.25, "x"),
  },
  grade: "I",
  mark: "choice",
  source:
    "Our choice; that damage does not fall with speed is from Firminger 2020, Med Sci Sports Exerc, 10.1249/MSS.0000000000002287 (laboratory)",
  lastReviewed,
});

const loadTest = defineRule({
  id: "TEST-ACHILLES",
  title: "The daily load test, Achilles",
  says: "Three slow single-leg heel raises on flat ground, the same time each morning, 0 to 10. Keep to the same test: answers to another one are not measured against it. Hops only with a clinician.",
  numbers: {
    raises: choice(3, "repeats"),
  },
  grade: "I",
  mark: "choice",
  source: "Our choice; heel raises are how the Achilles is usually tested",
  lastReviewed,
});

const clamps = defineRule({
  id: "CLAMP-ACHILLES",
  title: "What each trigger pauses, Achilles",
  says: "Fast running that hurt pauses speed and hills for 14 days. Hills that hurt pause hills for 14 days and speed for 7. Riding that hurt keeps rides easy for 7 days.",
  numbers: {
    speedAfterFast: choice(14, "days"),
    hillsAfterFast: choice(14, "days"),
    hillsAfterHills: choice(14, "days"),
    speedAfterHills: choice(7, "days"),
    easyRidesAfterRiding: choice(7, "days"),
  },
  grade: "I",
  mark: "choice",
  source: "Our choice: both load the calf most at push-off",
  lastReviewed,
});

const care = defineRule({
  id: "CARE-ACHILLES",
  title: "Achilles: bike, pool and shoes",
  says: "Ride seated in an easy gear, foot a little further forward on the pedal, no standing climbs. Push off softly from the wall and leave fins out. Do not change to flatter shoes in the same weeks as training grows.",
  numbers: {},
  grade: "I",
  mark: "choice",
  source: "Our choice; no study of riding or swimming with this injury was found",
  lastReviewed,
});

const holdsStage = defineRule({
  id: "REHAB-ACHILLES-1",
  title: "Achilles stage 1: calf holds",
  says: "Heel-raise holds in the middle of the range, five of 30 to 45 seconds. Move on when slow two-leg raises are at 3 or less and settle within a day. Holds are tolerable loading; one small study found no lasting relief from them.",
  numbers: {
    sets: choice(5, "sets"),
    holdMinS: choice(30, "s"),
    holdMaxS: cited(45, "s", "B", "seen"),
    painMax: choice(3, "0-10"),
  },
  grade: "C",
  mark: "choice",
  source: "Our choice; 45-second holds were tried in 16 people (PMC6706360)",
  lastReviewed,
});
const slowStage = defineRule({
  id: "REHAB-ACHILLES-2",
  title: "Achilles stage 2: slow raises on the floor",
  says: "Slow heel raises from flat ground, three sets of 12 to 15, every other day. Pain to 5 is tolerated in the trial this rests on when it is back to usual next morning; we hold at 3.",
  numbers: {
    sets: choice(3, "sets"),
    repsMin: choice(12, "repeats"),
    repsMax: choice(15, "repeats"),
    painTolerated: cited(5, "0-10", "A", "seen"),
    painMax: choice(3, "0-10"),
  },
  grade: "A",
  mark: "second-hand",
  source: SILBERNAGEL,
  lastReviewed,
});
const springStage = defineRule({
  id: "REHAB-ACHILLES-4",
  title: "Achilles stage 4: quick and springy",
  says: "Hops, skipping and quick raises about every third day, with slow raises kept twice a week.",
  numbers: { everyDays: choice(3, "days"), strengthPerWeek: choice(2, "sessions") },
  grade: "C",
  mark: "recalled",
  source: "Silbernagel & Crossley 2015, J Orthop Sports Phys Ther 45:876-86; days from memory",
  lastReviewed,
});
const midDeeper = defineRule({
  id: "REHAB-ACHILLES-3",
  title: "Achilles stage 3, middle of the tendon: off a step",
  says: "Heel drops off a step, knee straight and bent, three sets of 15 as first published, or heavier and fewer. Every other day here.",
  numbers: {
    sets: cited(3, "sets", "B", "recalled"),
    reps: cited(15, "repeats", "B", "recalled"),
    apartH: choice(48, "h"),
  },
  grade: "B",
  mark: "recalled",
  source: ALFREDSON,
  lastReviewed,
});
const insertionalDeeper = defineRule({
  id: "REHAB-ACHILLES-3-HEEL",
  title: "Achilles stage 3, at the heel bone: floor level",
  says: "Heavy raises from flat ground. The heel never drops below the toes: a deep ankle bend presses the tendon on the heel bone.",
  numbers: { belowStep: cited(0, "cm", "B", "seen"), reps: choice(8, "repeats") },
  grade: "B",
  mark: "seen",
  source: JONSSON,
  lastReviewed,
});

const insertional: Protocol = {
  id: "achilles-insertional",
  version: 1,
  kind: "achilles-tendinopathy",
  title: "Achilles tendon, at the heel bone or place not said",
  when: "Until somebody says that it is the middle of the tendon: the careful one of the two.",
  provocations: [
    provocation(
      "fast-running",
      "much",
      "The wear the tendon takes per kilometre does not fall when speed rises, and peaks grow.",
      "D",
      "seen",
      "Firminger 2020, Med Sci Sports Exerc, 10.1249/MSS.0000000000002287",
    ),
    ours("sprints-and-surges", "much", "Speeding up is pushed off with the calf."),
    ours("uphill", "much", "Uphill the ankle bends deeper and the calf does more of the work."),
    ours("jumping", "much", "Hops and bounds store energy in this tendon."),
    provocation(
      "deep-bend",
      "much",
      "With the heel below the toes the tendon is pressed on the heel bone.",
      "B",
      "seen",
      JONSSON,
    ),
    ours("stretching", "much", "A calf stretch is a deep ankle bend."),
    ours("barefoot", "some", "Bare feet and flat shoes lower the heel."),
    ours("long-run", "some", "Steps add up; the calf tires before the heart."),
    ours("first-steps", "some", "Stiff first steps in the morning are its usual sign."),
    ours("stairs", "some", "Climbing stairs on the front of the foot is a heel raise."),
    ours("big-gear", "some", "A big gear or standing on the pedals pushes through the ankle."),
    ours("kick", "little", "Fins and hard wall push-offs bend and stretch the ankle quickly."),
    ours("downhill", "little", "Downhill the calf brakes less than the thigh."),
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
    sparesEasyVolume: true,
    sittingIsUsual: false,
    stretchingHolds: true,
    longStrideAsks: false,
    kickLoads: true,
  },
  words: {
    redRide:
      "In a flare rides stay short, seated and in an easy gear, so that the calf works little.",
    redSwim: "In a flare swimming stays easy: pull more, push off the wall softly, no fins.",
    rideClamp: "Riding may be what hurt, so rides stay seated and easy for now.",
    rideReturns: "When the pause ends, harder rides start again with short blocks, seated.",
    easyRide: "Easy spinning, seated, light gears, the whole foot quiet on the pedal.",
    easySwim: "Easy freestyle. Push off the wall softly; use a pull buoy if kicking is felt.",
    holdsIntent:
      "Long, steady holds with the heel just off the floor. Stop a hold that hurts more than 3.",
    holdsStep: "5 holds of 30 to 45 s per side, 2 min rest: heel raise, standing or seated",
    smallRangeIntent:
      "Slow strength without a drop of the heel. Stop an exercise that hurts more than 3.",
    smallRangeStep: "3 rounds of 10, slow both ways: heel raise from the floor, bridge, leg curl",
  },
  stages: [holdsStage, slowStage, insertionalDeeper, springStage],
  routines: insertionalRoutines,
  cautions: [care],
  gaps: [
    "The pain-guided running trial studied the middle of the tendon; none was found for the heel bone.",
    "No study was found that measures what hills, surges, bike, pool or elliptical do to this tendon in injured runners: every multiplier is our choice.",
    "No study was found of how long speed or hills should rest after they hurt.",
    "Whether this is the middle of the tendon or the heel bone, a person has to say; until then the careful protocol stands.",
    "Walking down stairs and standing are not among the check-in’s answers yet.",
  ],
};

const midPortion: Protocol = {
  ...insertional,
  id: "achilles-mid-portion",
  title: "Achilles tendon, middle",
  when: "Once a clinician or the athlete says that the middle of the tendon is meant.",
  provocations: insertional.provocations.map((p) =>
    p.id === "deep-bend" || p.id === "stretching"
      ? ours(
          p.id,
          "some",
          "A deep ankle bend stretches the tendon; here it is trained back slowly.",
        )
      : p,
  ),
  stages: [holdsStage, slowStage, midDeeper, springStage],
  routines: midPortionRoutines,
  gaps: insertional.gaps.slice(1),
};

export const achillesProtocols: readonly Protocol[] = [insertional, midPortion];
