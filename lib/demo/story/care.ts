import { bodySides } from "@/lib/engine/model";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import type { Anchor } from "../anchor";
import { physio } from "../carers";
import type { DemoInjury, DemoLoadTest, DemoRestriction, DemoTreatment } from "../person";

const THURSDAY = 3;
const FRIDAY = 4;
const PHYSIO_FROM_WEEK = -23;

export function foundingInjury({ day }: Anchor): DemoInjury {
  return {
    kind: "proximal-hamstring-tendinopathy",
    side: "left",
    since: day(-38, 0),
    rehabStage: 2,
    spread: "wider",
    texts: [
      {
        kind: "diagnosis",
        date: day(PHYSIO_FROM_WEEK, THURSDAY),
        author: `${physio.name}, physiotherapist`,
        text:
          "At first a focal ache over the left sitting bone after a spring of marathon training. " +
          "Sore on stretch and in fast running, quiet at rest. Gluteal strength reduced on the left.",
      },
      {
        kind: "factor",
        date: day(PHYSIO_FROM_WEEK, THURSDAY),
        author: `${physio.name}, physiotherapist`,
        text: "Weekly running from about 30 to 50 km within two months.",
      },
      {
        kind: "factor",
        date: day(PHYSIO_FROM_WEEK, THURSDAY),
        author: `${physio.name}, physiotherapist`,
        text: "Weak glutes, the left more than the right.",
      },
      {
        kind: "referral",
        date: day(-12, 1),
        author: "Dr Rowan Pell, general practitioner",
        text:
          "Referral to sports medicine. Six months of pain at the left sitting bone with running. " +
          "Weekly physiotherapy since the summer, with some gain and no full recovery. Please assess and advise on imaging.",
      },
      {
        kind: "imaging",
        date: day(-9, 2),
        author: "Dr Imogen Hale, sports physician",
        text:
          "MRI of the pelvis and left thigh: inflammation around the hamstring tendons at their origin. No tear. " +
          "The ischiofemoral space is a little reduced, without signs of impingement.",
      },
      {
        kind: "diagnosis",
        date: day(-9, FRIDAY),
        author: "Dr Imogen Hale, sports physician",
        text:
          "Proximal hamstring tendinopathy, left. Discomfort now more diffuse, through the buttock and the upper hamstring. " +
          "Advice: no rest from running, but no more than symptoms accept; strength work; a course of four shockwave sessions; cycling and swimming as wished.",
      },
    ],
    stages: [
      {
        stage: 1,
        date: day(PHYSIO_FROM_WEEK, THURSDAY),
        carer: physio.slug,
        note: "Bridge holds and standing curls, both sides, every day. Stretching stops.",
      },
      {
        stage: 2,
        date: day(-8, THURSDAY),
        carer: physio.slug,
        note: "Single-leg bridge at 2 of 10 and settled by the morning, twice. Slow heavy work from now on.",
      },
    ],
  };
}

export function foundingTreatments({ day, today }: Anchor): DemoTreatment[] {
  const thisThursday = day(0, THURSDAY);
  const nextFriday = day(0, FRIDAY) > today ? day(0, FRIDAY) : day(1, FRIDAY);
  const weeks = -PHYSIO_FROM_WEEK;
  const visits = Array.from({ length: weeks + 2 }, (_, i) => day(PHYSIO_FROM_WEEK + i, THURSDAY));
  const nextVisit = thisThursday >= today ? thisThursday : day(1, THURSDAY);
  const physioVisits = visits
    .filter((date) => date <= nextVisit)
    .map(
      (date, i): DemoTreatment => ({
        date,
        kind: "physio",
        note: date >= today ? "" : (visitNotes[i % visitNotes.length] ?? ""),
        carer: physio.slug,
      }),
    );
  const shockwave = (date: PlainDate, note: string): DemoTreatment => ({
    date,
    kind: "shockwave",
    note,
    carer: null,
  });
  return [
    ...physioVisits,
    { date: day(-9, 1), kind: "imaging", note: "MRI.", carer: null },
    shockwave(day(-2, FRIDAY), "First of four. Uncomfortable, short, fine by the evening."),
    shockwave(day(-1, FRIDAY), "Second. A little sore until the next day."),
    shockwave(nextFriday, "Third of four."),
    shockwave(addDays(nextFriday, 7), "Fourth of four."),
  ];
}

const visitNotes = [
  "Bridges and curls looked at, load as before.",
  "Hip strength measured: the left catches up slowly.",
  "Theraband work added for the glutes.",
  "Talked through the week and the sitting.",
];

export function foundingRestrictions({ day }: Anchor): DemoRestriction[] {
  const limit = (
    restriction: Pick<DemoRestriction, "kind" | "from" | "to" | "value" | "exercise" | "note">,
  ): DemoRestriction => ({ ...restriction, since: restriction.from, carer: physio.slug });
  return [
    limit({
      kind: "max-run-minutes",
      from: day(-10, 0),
      to: day(-9, 6),
      value: 45,
      note: "Short runs only for the two weeks after the marathon.",
    }),
    limit({
      kind: "no-speed",
      from: day(-3, THURSDAY),
      to: addDays(day(-1, THURSDAY), -1),
      value: null,
      note: "No fast running until we have seen two quiet weeks.",
    }),
    limit({
      kind: "no-hills",
      from: day(-3, THURSDAY),
      to: day(3, 6),
      value: null,
      note: "Flat routes while the shockwave course runs. We look again when it is over.",
    }),
    limit({
      kind: "max-sitting-minutes",
      from: day(-6, THURSDAY),
      to: null,
      value: 45,
      note: "Stand up before it starts to nag.",
    }),
    limit({
      kind: "no-exercise",
      exercise: "nordic",
      from: day(-4, THURSDAY),
      to: null,
      value: null,
      note: "Too much at once for now. We look again in the new year.",
    }),
  ];
}

const visits = [
  { week: -8, bridges: [9, 15], hold: [18, 31], pain: 4 },
  { week: -5, bridges: [11, 15], hold: [24, 33], pain: 3 },
  { week: -2, bridges: [13, 16], hold: [29, 34], pain: 2 },
] as const;

/** Measured at visits: the sore side catches up slowly. */
export function foundingLoadTests({ day }: Anchor): DemoLoadTest[] {
  return visits.flatMap(({ week, bridges, hold, pain }) => {
    const at = { date: day(week, THURSDAY), carer: physio.slug };
    return bodySides.flatMap((side, i): DemoLoadTest[] => [
      {
        ...{ ...at, side, kind: "single-leg-bridge-reps", value: bridges[i] ?? 0 },
        pain: i === 0 ? pain : 0,
      },
      { ...at, side, kind: "hamstring-hold", value: hold[i] ?? 0, pain: i === 0 ? pain - 1 : 0 },
    ]);
  });
}
