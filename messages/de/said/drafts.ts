import type { Said } from "@/lib/words/said/match";

/** "Progress so far", a draft in the athlete's own voice. */
export const saidDrafts: readonly Said[] = [
  [
    "In the last {n} weeks I answered {answered} of {days} mornings.",
    "In den letzten {n} Wochen habe ich {answered} von {days} Morgen beantwortet.",
  ],
  [
    "I ran {first} in the first of these weeks and {last} last week.",
    "Ich bin in der ersten dieser Wochen {first} gelaufen und letzte Woche {last}.",
  ],
  ["My longest run was {longest}.", "Mein längster Lauf war {longest} lang."],
  ["I had {had}.", "Behandlungen: {had}."],
  ["Booked ahead: {had}.", "Gebucht: {had}."],
  ["had|{a}, {had}", "{a}, {had}"],
  ["had|{a} and {b}", "{a} und {b}"],
  ["{care} once", "{care} einmal"],
  ["{care} {n} times", "{care} {n}-mal"],
  ["care|shockwave", "Stoßwelle"],
  ["care|physio", "Physio"],
  ["care|injection", "Spritze"],
  ["care|MRI or other imaging", "MRT oder andere Bildgebung"],
  ["care|massage", "Massage"],
  ["care|other treatment", "andere Behandlung"],
  ["What I notice myself: ", "Was mir selbst auffällt: "],
];
