import type { WeekMay } from "./week-may";

/** What a key of the week asks for; the words of each stand in the room `week.keys`. */
export type WeekKey =
  | "day"
  | "week"
  | "open"
  | "move"
  | "lock"
  | "undo"
  | "later"
  | "earlier"
  | "present"
  | "library"
  | "rearrange"
  | "tell"
  | "list";

export type Cap = "Alt" | "PageUp" | "PageDown" | "Enter";
type Line = {
  readonly name: WeekKey;
  /** As on the keys: parts are pressed together. */
  readonly keys: readonly string[];
};

/** The keys this viewer has, on a card first, then on the page. `tools`: those of a coach's tools. */
export function keyLines(may: WeekMay, tools: readonly WeekKey[]): readonly Line[] {
  const has: Readonly<Partial<Record<WeekKey, boolean>>> = {
    day: may.move,
    week: may.move,
    move: may.move,
    undo: may.move,
    lock: may.edit,
    // With a coach the letter tells the week to the athlete.
    present: !tools.includes("tell"),
    library: tools.includes("library"),
    rearrange: tools.includes("rearrange"),
    tell: tools.includes("tell"),
  };
  return lines.filter(({ name }) => has[name] ?? true);
}

const lines: readonly Line[] = [
  { name: "day", keys: ["Alt", "←", "→"] },
  { name: "week", keys: ["Alt", "PageUp", "PageDown"] },
  { name: "open", keys: ["Enter"] },
  { name: "move", keys: ["M"] },
  { name: "lock", keys: ["L"] },
  { name: "undo", keys: ["Z"] },
  { name: "later", keys: ["J"] },
  { name: "earlier", keys: ["K"] },
  { name: "present", keys: ["T"] },
  { name: "library", keys: ["A"] },
  { name: "rearrange", keys: ["R"] },
  { name: "tell", keys: ["T"] },
  { name: "list", keys: ["?"] },
];

const weeksAway: Readonly<Record<string, number>> = { j: 7, k: -7 };

/** Which week a key leads to, in days from the one on the page; null: to none. */
export function daysAway(key: string): number | null {
  return weeksAway[key] ?? null;
}

/** What a single key does on a card. */
export function cardKey(key: string, may: WeekMay): "move" | "lock" | null {
  if (key === "m" && may.move) return "move";
  return key === "l" && may.edit ? "lock" : null;
}
