import type { Said } from "@/lib/words/said/match";

export const saidRulesChapters: readonly Said[] = [
  ["When someone should look at it", "Wann jemand darauf schauen sollte"],
  ["What makes a flare", "Was ein Schub ist"],
  ["What calls for Watch", "Was zu „Beobachten“ führt"],
  ["Settled mornings and steps", "Ruhige Morgen und Stufen"],
  ["What a state does to sessions", "Was ein Zustand mit Einheiten macht"],
  ["How much, how fast", "Wie viel, wie schnell"],
  ["Illness, sleep, treatments, gaps", "Krankheit, Schlaf, Behandlungen, Lücken"],
  ["Strength, rehab stages and tests", "Kraft, Reha-Stufen und Tests"],
  ["Bike, pool and daily life, by injury", "Rad, Becken und Alltag, nach Verletzung"],
  ["Keeping to the plan", "Den Plan einhalten"],
  ["Races", "Rennen"],
  ["Season, weeks and the rest", "Saison, Wochen und der Rest"],
  ["Our choice", "Unsere Wahl"],
];
