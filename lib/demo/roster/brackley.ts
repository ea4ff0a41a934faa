import type { Anchor } from "../anchor";
import { otherCoach, physio } from "../carers";
import type { DemoAthlete } from "../person";
import { injured, member } from "./member";
import { rhythm } from "./mornings";
import { runner, runThree, triathlon } from "./weeks";

const level = [0.85, 0.9, 0.95, 0.75, 0.95, 1, 1, 1] as const;

/** The athletes of the second coach. */
export function brackleyRoster(anchor: Anchor): DemoAthlete[] {
  const { today, day } = anchor;
  return [
    member(anchor, {
      slug: "see-someone",
      name: "Samir Odell",
      age: 44,
      profile: {
        sex: "male",
        level: "intermediate",
        availabilityMin: { mon: 60, tue: 60, wed: 60, thu: 60, fri: 0, sat: 120, sun: 150 },
        easyPaceSPerKm: 335,
        runThresholdPaceSPerKm: 268,
      },
      injury: injured(anchor, {
        kind: "proximal-hamstring-tendinopathy",
        side: "right",
        weeks: 22,
        stage: 1,
        stageNote: "Bridge holds, near straight hip.",
        carer: physio,
        text: "Right sitting bone, sore in long car rides and in faster running. No nerve signs when seen.",
      }),
      races: [{ name: "Abbey Half Marathon", weeks: 11, kind: "half-marathon", priority: "A" }],
      week: runThree(7, 7, 14, 335),
      shares: level,
      morning: rhythm({
        slug: "see-someone",
        today,
        usual: { morningPain: 2, stiffnessMin: 15, loadTest: 2 },
        skipPercent: 6,
        special: {
          2: { morningPain: 3, stiffnessMin: 20, loadTest: 3, sittingPain: 3 },
          1: {
            morningPain: 4,
            stiffnessMin: 30,
            loadTest: 4,
            sittingPain: 4,
            spread: "below-knee",
            redFlags: ["nerve-signs"],
            note: "Tingling down to the foot since the drive on Sunday. I have rung the surgery.",
          },
          0: {
            morningPain: 4,
            stiffnessMin: 30,
            loadTest: 4,
            sittingPain: 4,
            spread: "below-knee",
            redFlags: ["nerve-signs"],
          },
        },
      }),
      coach: otherCoach,
      physio,
    }),
    member(anchor, {
      slug: "no-season",
      name: "Freya Nunn",
      age: 29,
      profile: {
        sex: "female",
        level: "intermediate",
        availabilityMin: { mon: 0, tue: 60, wed: 45, thu: 60, fri: 0, sat: 90, sun: 120 },
        easyPaceSPerKm: 360,
      },
      injury: injured(anchor, {
        kind: "patellar-tendinopathy",
        side: "right",
        weeks: 9,
        stage: 1,
        stageNote: "Wall sits, three times a day.",
      }),
      races: [{ name: "Forest Half Marathon", weeks: 18, kind: "half-marathon", priority: "A" }],
      week: runThree(5, 5, 9, 360),
      shares: [0.8, 0.9, 0.9, 1, 1],
      plan: null,
      morning: rhythm({
        slug: "no-season",
        today,
        usual: { morningPain: 2, stiffnessMin: 10, loadTest: 2 },
        skipPercent: 0,
        since: 6,
      }),
      journal: [
        {
          date: day(-1, 5),
          text: "Signed up. Owen wants to look at my last month before he plans anything.",
        },
      ],
      coach: otherCoach,
    }),
    member(anchor, {
      slug: "hold",
      name: "Theo Marchbanks",
      age: 36,
      profile: {
        sex: "male",
        level: "advanced",
        availabilityMin: { mon: 75, tue: 90, wed: 90, thu: 90, fri: 60, sat: 300, sun: 180 },
        easyPaceSPerKm: 305,
        runThresholdPaceSPerKm: 245,
        cssSPer100m: 98,
        ftpW: 270,
      },
      injury: injured(anchor, {
        kind: "proximal-hamstring-tendinopathy",
        side: "right",
        weeks: 30,
        stage: 3,
        stageNote: "Single-leg deadlift with 16 kg, settled within a day.",
        carer: physio,
        text: "Right hamstring origin, came on with long rides in a low position. Sits on a softer saddle now.",
      }),
      races: [
        { name: "Lakes Olympic Triathlon", weeks: 14, kind: "olympic-tri", priority: "B" },
        { name: "Northern Ironman", weeks: 24, kind: "ironman", priority: "A" },
      ],
      week: triathlon([9, 10, 18], { paceSPerKm: 305, longRideMin: 200 }),
      shares: level,
      plan: { missedPercent: 6 },
      morning: rhythm({
        slug: "hold",
        today,
        usual: { morningPain: 1, stiffnessMin: 5, loadTest: 1 },
        skipPercent: 3,
        special: {
          0: { painkiller: true, note: "Took something for a headache last night." },
        },
      }),
      restrictions: [
        {
          kind: "max-aero-minutes",
          from: day(-3, 0),
          to: day(2, 6),
          value: 30,
          since: day(-3, 0),
          note: "Half an hour low on the bars at most, until the sitting bone is quiet for a month.",
          carer: physio.slug,
        },
      ],
      coach: otherCoach,
      physio,
    }),
    member(anchor, {
      slug: "auto",
      name: "Ruth Okoro",
      age: 52,
      profile: {
        sex: "female",
        level: "intermediate",
        availabilityMin: { mon: 45, tue: 60, wed: 60, thu: 60, fri: 45, sat: 120, sun: 90 },
        easyPaceSPerKm: 375,
        cssSPer100m: 120,
        ftpW: 165,
      },
      injury: injured(anchor, {
        kind: "gluteal-tendinopathy",
        side: "left",
        weeks: 34,
        stage: 2,
        stageNote: "Wall presses and slow step-downs.",
      }),
      races: [
        { name: "Reservoir Olympic Triathlon", weeks: 16, kind: "olympic-tri", priority: "A" },
      ],
      week: triathlon([5, 6, 9], { paceSPerKm: 375, longRideMin: 100 }),
      shares: level,
      policy: "auto",
      morning: rhythm({
        slug: "auto",
        today,
        usual: { morningPain: 1, stiffnessMin: 5, loadTest: 1 },
        skipPercent: 5,
        special: {
          17: {
            morningPain: 3,
            stiffnessMin: 20,
            loadTest: 4,
            sittingPain: 2,
            note: "Slept on the sore side.",
          },
        },
      }),
      coach: otherCoach,
    }),
    member(anchor, {
      slug: "return",
      name: "Lewis Garrow",
      age: 31,
      profile: {
        sex: "male",
        level: "first-timer",
        availabilityMin: { mon: 0, tue: 45, wed: 30, thu: 45, fri: 0, sat: 60, sun: 90 },
      },
      injury: injured(anchor, {
        kind: "plantar-heel-pain",
        side: "right",
        weeks: 24,
        stage: 2,
        stageNote: "Slow heel raises, both legs, every other day.",
      }),
      races: [{ name: "Parkland 10k", weeks: 12, kind: "10k", priority: "A" }],
      week: [
        { day: 1, sport: "walk", role: "easy", minutes: 40 },
        { day: 3, sport: "bike", role: "easy", minutes: 40 },
        { day: 5, sport: "swim", role: "easy", km: 1 },
        { day: 6, sport: "walk", role: "easy", minutes: 60 },
      ],
      shares: level,
      plan: { missedPercent: 12 },
      morning: rhythm({
        slug: "return",
        today,
        usual: { morningPain: 2, stiffnessMin: 15 },
        skipPercent: 14,
      }),
      coach: otherCoach,
    }),
    member(anchor, {
      slug: "well",
      name: "Maeve Tindall",
      age: 35,
      profile: {
        sex: "female",
        level: "advanced",
        availabilityMin: { mon: 60, tue: 75, wed: 60, thu: 75, fri: 0, sat: 90, sun: 180 },
        easyPaceSPerKm: 300,
        runThresholdPaceSPerKm: 238,
      },
      injury: null,
      races: [
        { name: "Fenland Half Marathon", weeks: 8, kind: "half-marathon", priority: "B" },
        { name: "Spring City Marathon", weeks: 15, kind: "marathon", priority: "A" },
      ],
      week: runner(11, 12, 9, 24, 300),
      shares: level,
      policy: "off",
      morning: rhythm({
        slug: "well",
        today,
        usual: { morningPain: 0, stiffnessMin: 0 },
        skipPercent: 20,
      }),
      coach: otherCoach,
    }),
  ];
}
