import type { Said } from "@/lib/words/said/match";

/** The head of a day and of a week. */
export const saidHeadlines: readonly Said[] = [
  [
    "Your answers say that someone should look at this first, so no training is planned.",
    "Nach deinen Antworten sollte zuerst jemand darauf schauen, deshalb ist kein Training geplant.",
  ],
  ["Today’s training is logged.", "Das Training von heute ist eingetragen."],
  ["Nothing is planned today.", "Heute ist nichts geplant."],
  ["One session is planned today.", "Heute ist eine Einheit geplant."],
  ["{n} sessions are planned today.", "Heute sind {n} Einheiten geplant."],
  ["One session is left today.", "Heute bleibt noch eine Einheit."],
  ["{n} sessions are left today.", "Heute bleiben noch {n} Einheiten."],
  [
    "No check-in yet: tomorrow builds on this morning’s answers too.",
    "Noch kein Check-\u2060in: Auch der morgige Tag baut auf den Antworten von heute Morgen auf.",
  ],
  [
    "No check-in yet: your answers decide what the day may hold.",
    "Noch kein Check-\u2060in: Deine Antworten entscheiden, was der Tag enthalten darf.",
  ],
  [
    "No check-in yet: your answers count for the days to come.",
    "Noch kein Check-\u2060in: Deine Antworten zählen für die Tage, die kommen.",
  ],
  [
    "One session of the next two weeks was changed after this morning’s answers.",
    "Nach den Antworten von heute Morgen wurde eine Einheit der nächsten zwei Wochen geändert.",
  ],
  [
    "{n} sessions of the next two weeks were changed after this morning’s answers.",
    "Nach den Antworten von heute Morgen wurden {n} Einheiten der nächsten zwei Wochen geändert.",
  ],
  [
    "One session was changed after this morning’s answers.",
    "Nach den Antworten von heute Morgen wurde eine Einheit geändert.",
  ],
  [
    "{n} sessions were changed after this morning’s answers.",
    "Nach den Antworten von heute Morgen wurden {n} Einheiten geändert.",
  ],
  [
    "One session of the next two weeks was changed after yesterday morning’s answers.",
    "Nach den Antworten von gestern Morgen wurde eine Einheit der nächsten zwei Wochen geändert.",
  ],
  [
    "{n} sessions of the next two weeks were changed after yesterday morning’s answers.",
    "Nach den Antworten von gestern Morgen wurden {n} Einheiten der nächsten zwei Wochen geändert.",
  ],
  [
    "One session was changed after yesterday morning’s answers.",
    "Nach den Antworten von gestern Morgen wurde eine Einheit geändert.",
  ],
  [
    "{n} sessions were changed after yesterday morning’s answers.",
    "Nach den Antworten von gestern Morgen wurden {n} Einheiten geändert.",
  ],
  [
    "One session of the next two weeks was changed after the answers for the day before yesterday.",
    "Nach den Antworten für vorgestern wurde eine Einheit der nächsten zwei Wochen geändert.",
  ],
  [
    "{n} sessions of the next two weeks were changed after the answers for the day before yesterday.",
    "Nach den Antworten für vorgestern wurden {n} Einheiten der nächsten zwei Wochen geändert.",
  ],
  [
    "One session was changed after the answers for the day before yesterday.",
    "Nach den Antworten für vorgestern wurde eine Einheit geändert.",
  ],
  [
    "{n} sessions were changed after the answers for the day before yesterday.",
    "Nach den Antworten für vorgestern wurden {n} Einheiten geändert.",
  ],
  ["Nothing was cut.", "Es wurde nichts gekürzt."],
  ["One change waits for a decision.", "Eine Änderung wartet auf eine Entscheidung."],
  ["{n} changes wait for a decision.", "{n} Änderungen warten auf eine Entscheidung."],
  ["No change, because the plan fits the day.", "Keine Änderung, denn der Plan passt zum Tag."],

  // What a week is for.
  [
    "Running stays at what the tendon accepts; bike and swim carry the fitness.",
    "Das Laufen bleibt bei dem, was die Sehne verträgt; Rad und Schwimmen tragen die Ausdauer.",
  ],
  [
    "Easy running often, so that the tendon gets used to regular load.",
    "Oft locker laufen, damit sich die Sehne an regelmäßige Belastung gewöhnt.",
  ],
  [
    "A little more than last week, in small steps.",
    "Etwas mehr als letzte Woche, in kleinen Schritten.",
  ],
  [
    "Long runs and rides that look like the race.",
    "Lange Läufe und Fahrten, die dem Rennen ähneln.",
  ],
  [
    "The fullest weeks. Nothing new from here on.",
    "Die vollsten Wochen. Ab hier kommt nichts Neues dazu.",
  ],
  [
    "Less each day in the same rhythm, so that you start rested.",
    "Jeden Tag weniger im selben Rhythmus, damit du ausgeruht startest.",
  ],
  ["Short and easy until the race.", "Kurz und locker bis zum Rennen."],
  [
    "The race settles first. Little or no running.",
    "Zuerst setzt sich das Rennen. Wenig oder kein Laufen.",
  ],
  [
    "Easing back in on the way to the next race.",
    "Langsam wieder hinein, auf dem Weg zum nächsten Rennen.",
  ],
  [
    "An easier week, so that the last ones can settle.",
    "Eine leichtere Woche, damit sich die letzten setzen können.",
  ],
  ["One session is lighter than intended.", "Eine Einheit ist leichter als vorgesehen."],
  ["{n} sessions are lighter than intended.", "{n} Einheiten sind leichter als vorgesehen."],
];
