import type {
  AthleteLevel,
  ConsentScope,
  Gear,
  InjuryKind,
  Priority,
  RaceKind,
  Sex,
  Side,
  Weekday,
} from "@/lib/engine/model";

export const injuryNames: Readonly<Record<InjuryKind, string>> = {
  "proximal-hamstring-tendinopathy": "High hamstring (sit bone)",
  "achilles-tendinopathy": "Achilles",
  "patellar-tendinopathy": "Kneecap tendon",
  "gluteal-tendinopathy": "Side of the hip",
  "plantar-heel-pain": "Heel, underneath",
};
export const sideNames: Readonly<Record<Side, string>> = {
  left: "Left",
  right: "Right",
  both: "Both",
};
export const raceKindNames: Readonly<Record<RaceKind, string>> = {
  "5k": "5 km run",
  "10k": "10 km run",
  "half-marathon": "Half marathon",
  marathon: "Marathon",
  "sprint-tri": "Sprint triathlon",
  "olympic-tri": "Olympic triathlon",
  "70.3": "Middle distance (70.3)",
  ironman: "Long distance (Ironman)",
};
export const priorityNames: Readonly<Record<Priority, string>> = {
  A: "A: the one that counts",
  B: "B: with a small taper",
  C: "C: as training",
};
export const gearNames: Readonly<Record<Gear, string>> = {
  gym: "A gym",
  pool: "A pool",
};
export const levelNames: Readonly<Record<AthleteLevel, string>> = {
  "first-timer": "New to this",
  intermediate: "A few years",
  advanced: "Many years",
};
export const sexNames: Readonly<Record<Sex, string>> = {
  female: "Female",
  male: "Male",
  other: "Other",
};
export const scopeNames: Readonly<Record<ConsentScope, { name: string; what: string }>> = {
  load: { name: "Plan and training", what: "season, weeks, sessions, what was logged" },
  symptoms: { name: "Symptoms", what: "check-ins, states, and the reasons of changes" },
  injury: { name: "Injury and rehab", what: "what it is, stages, treatments" },
  imaging: { name: "Imaging", what: "texts of scans and referrals" },
  notes: { name: "Notes", what: "your own words in the log, check-ins and journal" },
};
export const weekdayNames: Readonly<Record<Weekday, string>> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};
