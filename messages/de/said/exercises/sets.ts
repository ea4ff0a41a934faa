import type { Said } from "@/lib/words/said/match";

/** Sets as a rehab stage offers them. A limit may lower their numbers. */
export const saidExercisesSets: readonly Said[] = [
  [
    "Lying leg curl hold, {a} to {b} s per side",
    "Beinbeugen in Bauchlage halten, {a} bis {b} s je Seite",
  ],
  ["Lying leg curl hold, {a} s per side", "Beinbeugen in Bauchlage halten, {a} s je Seite"],
  [
    "Straight-leg pull-down hold, {a} s per side",
    "Gestrecktes Bein nach unten drücken und halten, {a} s je Seite",
  ],
  ["Trunk extension hold, {a} s", "Rumpfstrecken halten, {a} s"],
  [
    "Two-leg bridge hold, {a} s, rest between",
    "Brücke auf beiden Beinen halten, {a} s, mit Pausen dazwischen",
  ],
  [
    "Bridge hold with weight shifted, {a} s per side",
    "Brücke halten, Gewicht auf einer Seite, {a} s je Seite",
  ],
  [
    "Single-leg bridge, {a}, {b} s up and {c} s down",
    "Einbeinige Brücke, {a}, {b} s hinauf und {c} s hinunter",
  ],
  [
    "Standing heel-raise hold, {a} s, rest between",
    "Wadenheben im Stehen halten, {a} s, mit Pausen dazwischen",
  ],
  [
    "Wall sit hold, high, {a} s, rest between",
    "Wandsitz halten, hoch, {a} s, mit Pausen dazwischen",
  ],
  [
    "Lying hip push-out hold, {a} s, rest between",
    "Im Liegen die Knie nach außen drücken und halten, {a} s, mit Pausen dazwischen",
  ],
  [
    "Heel-raise hold on two feet, {a} s, rest between",
    "Wadenheben auf beiden Füßen halten, {a} s, mit Pausen dazwischen",
  ],
  ["Bridge hold, {a} s", "Brücke halten, {a} s"],
  ["Single-leg bridge, {a}", "Einbeinige Brücke, {a}"],
];
