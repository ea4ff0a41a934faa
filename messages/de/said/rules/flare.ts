import type { Said } from "@/lib/words/said/match";

export const saidRulesFlare: readonly Said[] = [
  ["Two flares in two weeks", "Zwei Schübe in zwei Wochen"],
  [
    "A second flare within 14 days takes the run ladder two more steps down and the rehab stage one.",
    "Ein zweiter Schub innerhalb von 14 Tagen nimmt die Laufleiter um zwei weitere Stufen und die Reha um eine zurück.",
  ],
  ["Pain during a session above 5", "Schmerz während einer Einheit über 5"],
  [
    "Pain above 5 during a session is a flare.",
    "Schmerz über 5 während einer Einheit ist ein Schub.",
  ],
  ["Pain after a session above 5", "Schmerz nach einer Einheit über 5"],
  ["Pain above 5 after a session is a flare.", "Schmerz über 5 nach einer Einheit ist ein Schub."],
  ["A bad morning", "Ein schlechter Morgen"],
  [
    "Morning pain of 5 or more, or 3 above your usual (at least 4), is a flare.",
    "Morgenschmerz von 5 oder mehr, oder 3 über deinem üblichen (mindestens 4), ist ein Schub.",
  ],
  ["Load test of 5 or more", "Belastungstest von 5 oder mehr"],
  ["A load test of 5 or more is a flare.", "Ein Belastungstest von 5 oder mehr ist ein Schub."],
  ["An ache beyond a day", "Nachschmerz von mehr als einem Tag"],
  [
    "An ache that goes on for more than 24 hours is a flare.",
    "Nachschmerz, der länger als 24 Stunden anhält, ist ein Schub.",
  ],
  ["Stiff for more than an hour", "Mehr als eine Stunde steif"],
  [
    "Morning stiffness of more than 60 minutes is a flare.",
    "Morgensteifigkeit von mehr als 60 Minuten ist ein Schub.",
  ],
  ["Limping", "Hinken"],
  ["Limping is a flare.", "Hinken ist ein Schub."],
  ["Sitting hurts at 5 or more", "Sitzen schmerzt mit 5 oder mehr"],
  [
    "Pain of 5 or more from sitting is a flare.",
    "Schmerz von 5 oder mehr vom Sitzen ist ein Schub.",
  ],
  ["Woken once", "Einmal aufgewacht"],
  ["Pain that wakes you once is a flare.", "Schmerz, der dich einmal weckt, ist ein Schub."],
];
