import { phases } from "./phases";

/** What choices of the settings are called. */
export const names = {
  injury: {
    "proximal-hamstring-tendinopathy": "High hamstring (sit bone)",
    "achilles-tendinopathy": "Achilles",
    "patellar-tendinopathy": "Kneecap tendon",
    "gluteal-tendinopathy": "Side of the hip",
    "plantar-heel-pain": "Heel, underneath",
  },
  side: { left: "Left", right: "Right", both: "Both" },
  race: {
    "5k": "5 km run",
    "10k": "10 km run",
    "half-marathon": "Half marathon",
    marathon: "Marathon",
    "sprint-tri": "Sprint triathlon",
    "olympic-tri": "Olympic triathlon",
    middle: "Middle distance (70.3)",
    ironman: "Long distance (Ironman)",
  },
  priority: {
    A: "A: the one that counts",
    B: "B: with a small taper",
    C: "C: as training",
  },
  gear: { gym: "A gym?", pool: "A pool?", bike: "A bike?" },
  level: {
    "first-timer": "New to this",
    intermediate: "A few years",
    advanced: "Many years",
  },
  sex: { open: "Not said", female: "Female", male: "Male", other: "Other" },
  scope: {
    load: "Plan and training",
    symptoms: "Symptoms",
    injury: "Injury and rehab",
    imaging: "Imaging",
    notes: "Notes",
  },
  scopeWhat: {
    load: "season, weeks, sessions, what was logged",
    symptoms: "check-ins, states, and the reasons of changes",
    injury: "what it is, stages, treatments",
    imaging: "texts of scans and referrals",
    notes: "your own words in the log, check-ins and journal",
  },
  role: { coach: "Coach", physio: "Physio" },
  weekday: {
    mon: "Monday",
    tue: "Tuesday",
    wed: "Wednesday",
    thu: "Thursday",
    fri: "Friday",
    sat: "Saturday",
    sun: "Sunday",
  },
  phase: phases.name,
} as const;
