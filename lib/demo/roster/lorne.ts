import type { Anchor } from "../anchor";
import { coach, physio } from "../carers";
import type { DemoAthlete } from "../person";
import { injured, member } from "./member";
import { rhythm } from "./mornings";
import { rideAndRun, runner, runThree } from "./weeks";

const level = [0.85, 0.9, 0.95, 0.75, 0.95, 1, 1, 1] as const;

/** The other athletes of the founding athlete's coach. */
export function lorneRoster(anchor: Anchor): DemoAthlete[] {
  const { today, day } = anchor;
  return [
    member(anchor, {
      slug: "flare",
      name: "Callum Redfern",
      age: 41,
      profile: {
        sex: "male",
        level: "intermediate",
        availabilityMin: { mon: 0, tue: 60, wed: 60, thu: 60, fri: 45, sat: 90, sun: 150 },
        runThresholdPaceSPerKm: 262,
        easyPaceSPerKm: 330,
        ftpW: 230,
      },
      injury: injured(anchor, {
        kind: "achilles-tendinopathy",
        side: "right",
        weeks: 26,
        stage: 2,
        stageNote: "Slow heel raises with weight, every other day.",
        carer: physio,
        text: "Mid-portion of the right Achilles tendon, stiff in the morning and warm after a few minutes. Began after a block of hill sprints in new shoes.",
      }),
      races: [{ name: "Riverside Half Marathon", weeks: 9, kind: "half-marathon", priority: "A" }],
      week: runThree(8, 8, 15, 330),
      shares: level,
      morning: rhythm({
        slug: "flare",
        today,
        usual: { morningPain: 2, stiffnessMin: 15, loadTest: 2 },
        skipPercent: 6,
        special: {
          1: { morningPain: 2, stiffnessMin: 20, loadTest: 3 },
          0: {
            morningPain: 5,
            stiffnessMin: 50,
            loadTest: 5,
            aftermath: "worse",
            note: "Stairs one at a time this morning. I played football with the children in the park on top of the plan.",
          },
        },
      }),
      coach,
      physio,
    }),
    member(anchor, {
      slug: "silent",
      name: "Bronwen Ashby",
      age: 33,
      profile: {
        sex: "female",
        level: "intermediate",
        availabilityMin: { mon: 45, tue: 60, wed: 45, thu: 60, fri: 0, sat: 90, sun: 100 },
        easyPaceSPerKm: 350,
        runThresholdPaceSPerKm: 285,
      },
      injury: injured(anchor, {
        kind: "patellar-tendinopathy",
        side: "left",
        weeks: 15,
        stage: 2,
        stageNote: "Slow squats on the decline board, no pain above 3.",
      }),
      races: [{ name: "Winter 10k", weeks: 7, kind: "10k", priority: "A" }],
      week: runThree(6, 6, 11, 350),
      shares: level,
      plan: { missedPercent: 18 },
      morning: rhythm({
        slug: "silent",
        today,
        usual: { morningPain: 1, stiffnessMin: 5, loadTest: 2 },
        skipPercent: 15,
        until: 4,
      }),
      coach,
    }),
    member(anchor, {
      slug: "load-only",
      name: "Ines Falkner",
      age: 47,
      profile: {
        sex: "female",
        level: "advanced",
        availabilityMin: { mon: 60, tue: 60, wed: 90, thu: 60, fri: 0, sat: 150, sun: 180 },
        easyPaceSPerKm: 320,
        runThresholdPaceSPerKm: 258,
        ftpW: 210,
      },
      injury: injured(anchor, {
        kind: "gluteal-tendinopathy",
        side: "right",
        weeks: 20,
        stage: 3,
        stageNote: "Side steps with a band and single-leg work, settled overnight.",
      }),
      races: [{ name: "Coast Path Marathon", weeks: 14, kind: "marathon", priority: "A" }],
      week: runner(9, 10, 8, 21, 320),
      shares: level,
      morning: rhythm({
        slug: "load-only",
        today,
        usual: { morningPain: 1, stiffnessMin: 5, loadTest: 1 },
        skipPercent: 4,
      }),
      coach,
      coachSees: ["load"],
      journal: [
        {
          date: day(-4, 2),
          text: "I share the training and keep the rest to myself for now. That works well.",
        },
      ],
    }),
    member(anchor, {
      slug: "watch",
      name: "Dominic Wray",
      age: 38,
      profile: {
        sex: "male",
        level: "intermediate",
        availabilityMin: { mon: 60, tue: 60, wed: 60, thu: 60, fri: 0, sat: 120, sun: 180 },
        easyPaceSPerKm: 340,
        runThresholdPaceSPerKm: 270,
        ftpW: 225,
      },
      injury: injured(anchor, {
        kind: "plantar-heel-pain",
        side: "left",
        weeks: 18,
        stage: 2,
        stageNote: "Heel raises over a rolled towel, three sets.",
      }),
      races: [{ name: "Spring City Marathon", weeks: 15, kind: "marathon", priority: "A" }],
      week: rideAndRun([7, 8, 17], 340),
      shares: level,
      acceptsReturns: false,
      morning: rhythm({
        slug: "watch",
        today,
        usual: { morningPain: 1, stiffnessMin: 10, loadTest: 2 },
        skipPercent: 8,
        special: {
          12: {
            morningPain: 3,
            stiffnessMin: 35,
            loadTest: 4,
            note: "First steps were sore, better by noon.",
          },
          1: {
            morningPain: 3,
            stiffnessMin: 35,
            loadTest: 3,
            note: "Long day on my feet at work.",
          },
          0: { morningPain: 2, stiffnessMin: 20, loadTest: 3 },
        },
      }),
      coach,
    }),
    member(anchor, {
      slug: "masters",
      name: "Joan Pettifer",
      age: 61,
      profile: {
        sex: "female",
        level: "intermediate",
        availabilityMin: { mon: 45, tue: 50, wed: 45, thu: 50, fri: 45, sat: 0, sun: 90 },
        easyPaceSPerKm: 400,
        runThresholdPaceSPerKm: 330,
        cssSPer100m: 140,
      },
      injury: injured(anchor, {
        kind: "achilles-tendinopathy",
        side: "left",
        weeks: 60,
        stage: 3,
        stageNote: "Single heel raises with a rucksack. Quiet the next morning for four weeks.",
        carer: physio,
      }),
      races: [
        { name: "Club Cross-Town 5k", weeks: 3, kind: "5k", priority: "C" },
        { name: "Harbour 10k", weeks: 10, kind: "10k", priority: "A" },
      ],
      week: [...runThree(5, 5, 9, 400), { day: 4, sport: "swim", role: "easy", km: 1.2 }],
      shares: level,
      plan: { missedPercent: 2 },
      morning: rhythm({
        slug: "masters",
        today,
        usual: { morningPain: 1, stiffnessMin: 10, loadTest: 1 },
        skipPercent: 0,
      }),
      treatments: [
        {
          date: day(-4, 1),
          kind: "physio",
          note: "Four-week look. All in order.",
          carer: physio.slug,
        },
        { date: day(1, 1), kind: "physio", note: "", carer: physio.slug },
      ],
      coach,
      physio,
    }),
  ];
}
