import { consentScopes } from "@/lib/engine/model";
import type { Anchor } from "../anchor";
import { coach, physio } from "../carers";
import type { DemoAthlete } from "../person";
import {
  foundingInjury,
  foundingLoadTests,
  foundingRestrictions,
  foundingTreatments,
} from "./care";
import { foundingLog } from "./log";
import { foundingMorning } from "./mornings";
import { foundingPlan } from "./plan";
import { foundingTalk } from "./talk";

/** A marathon runner who trains on with a sore high hamstring: the story Rebound was made for. */
export function foundingAthlete(anchor: Anchor): DemoAthlete {
  const { day } = anchor;
  return {
    slug: "founding",
    name: "Tess Arkwright",
    email: "tess.arkwright@example.com",
    profile: {
      birthYear: Number(anchor.today.slice(0, 4)) - 35,
      sex: "female",
      timeZone: "Europe/London",
      level: "intermediate",
      availabilityMin: { mon: 60, tue: 75, wed: 75, thu: 60, fri: 0, sat: 180, sun: 180 },
      runThresholdPaceSPerKm: 275,
      easyPaceSPerKm: 345,
      cssSPer100m: 115,
      ftpW: 190,
    },
    policy: "propose",
    acceptsReturns: true,
    injury: foundingInjury(anchor),
    races: [
      {
        slug: "autumn",
        name: "Autumn marathon",
        date: day(-11, 6),
        kind: "marathon",
        priority: "A",
      },
      {
        slug: "marathon",
        name: "London Marathon",
        date: anchor.marathon,
        kind: "marathon",
        priority: "A",
      },
      {
        slug: "tri",
        name: "Ironman 70.3 Barcelona",
        date: anchor.triathlon,
        kind: "70.3",
        priority: "A",
      },
    ],
    log: foundingLog(anchor),
    plan: foundingPlan(anchor),
    morning: foundingMorning(anchor),
    side: "left",
    treatments: foundingTreatments(anchor),
    restrictions: foundingRestrictions(anchor),
    loadTests: foundingLoadTests(anchor),
    journal: [
      {
        date: day(-36, 6),
        text: "Did not start the spring marathon. It would only have been to prove something. Half the running now, more swimming and stretching.",
      },
      {
        date: day(-24, 6),
        text: "Two weeks in the mountains. Walking uphill for hours and easy runs, and the leg was happier than at home.",
      },
      {
        date: day(-9, 5),
        text: "So it has a name. My own guess at the cause: too much, too soon. I went from 30 to 50 km a week in the spring and the tendon had no time to get used to it. Weak glutes will have helped it along.",
      },
      {
        date: day(-5, 0),
        text: "Strength was the part I was scared of. It turns out that done slowly it makes the leg feel stronger, not sorer.",
      },
      {
        date: day(-1, 6),
        text: "Two shockwave sessions done. Better, slower than hoped. It used to ache all day; now only what loads it sets it off.",
      },
    ],
    sharing: [
      { carer: coach.slug, scopes: ["load", "symptoms", "injury", "notes"] },
      { carer: physio.slug, scopes: consentScopes },
    ],
    talk: foundingTalk,
  };
}
