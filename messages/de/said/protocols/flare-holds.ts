import type { Said } from "@/lib/words/said/match";

/** Holds in a flare; limits may lower their numbers. */
export const saidProtocolsFlareHolds: readonly Said[] = [
  [
    "{n} holds of {a} to {b} s per side, {m} min rest: bridge or leg curl",
    "{n}-mal {a} bis {b} s halten je Seite, {m} min Pause: Brücke oder Beinbeugen",
  ],
  [
    "{n} holds of {a} s per side, {m} min rest: bridge or leg curl",
    "{n}-mal {a} s halten je Seite, {m} min Pause: Brücke oder Beinbeugen",
  ],
  [
    "{n} holds of {a} to {b} s per side, {m} min rest: heel raise, standing or seated",
    "{n}-mal {a} bis {b} s halten je Seite, {m} min Pause: Wadenheben, im Stehen oder Sitzen",
  ],
  [
    "{n} holds of {a} s per side, {m} min rest: heel raise, standing or seated",
    "{n}-mal {a} s halten je Seite, {m} min Pause: Wadenheben, im Stehen oder Sitzen",
  ],
  [
    "{n} holds of {a} s, {m} min rest: high wall sit or seated leg hold",
    "{n}-mal {a} s halten, {m} min Pause: hoher Wandsitz oder Bein im Sitzen",
  ],
  [
    "{n} holds of {a} s, rest between: push the knees out against a band",
    "{n}-mal {a} s halten, mit Pausen: die Knie gegen ein Band nach außen drücken",
  ],
  [
    "{n} holds of {a} s, rest between: heels just off the floor on two feet",
    "{n}-mal {a} s halten, mit Pausen: Fersen knapp über dem Boden, auf beiden Füßen",
  ],
];
