import type { Level, Step } from "./layout";

const commandNames = [
  "longer",
  "shorter",
  "starts-earlier",
  "starts-later",
  "earlier",
  "later",
  "merge",
  "split",
  "cut-week",
  "insert-week",
  "new",
  "copy",
  "cut",
  "paste",
  "lock",
  "leave",
  "delete",
] as const;
export type CommandName = (typeof commandNames)[number];

export type Command = {
  readonly name: CommandName;
  /** As on the keys: parts are pressed together. */
  readonly keys: readonly string[];
  /** Acts on the week one stands on, not on the whole block. */
  readonly ofWeek?: true;
};

/** Every command with its name on the button and its keys, in the order they are shown. */
export const commands: readonly Command[] = [
  { name: "longer", keys: ["Shift", "→"] },
  { name: "shorter", keys: ["Shift", "←"] },
  { name: "starts-later", keys: ["Shift", "Alt", "→"] },
  { name: "starts-earlier", keys: ["Shift", "Alt", "←"] },
  { name: "later", keys: ["Alt", "→"] },
  { name: "earlier", keys: ["Alt", "←"] },
  { name: "merge", keys: ["M"] },
  { name: "copy", keys: ["Ctrl", "C"] },
  { name: "cut", keys: ["Ctrl", "X"] },
  { name: "lock", keys: ["L"] },
  { name: "leave", keys: ["P"] },
  { name: "delete", keys: ["Del"] },
  { name: "cut-week", keys: ["X"], ofWeek: true },
  { name: "insert-week", keys: ["I"], ofWeek: true },
  { name: "split", keys: ["S"], ofWeek: true },
  { name: "paste", keys: ["Ctrl", "V"], ofWeek: true },
  { name: "new", keys: ["N"], ofWeek: true },
];

export type Press = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
};

const steps: Readonly<Record<string, Step>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};

export function stepOf({ key, shiftKey, altKey, ctrlKey, metaKey }: Press): Step | null {
  return shiftKey || altKey || ctrlKey || metaKey ? null : (steps[key] ?? null);
}

const plain: Readonly<Record<string, CommandName>> = {
  m: "merge",
  l: "lock",
  p: "leave",
  x: "cut-week",
  i: "insert-week",
  s: "split",
  n: "new",
};
const withMod: Readonly<Record<string, CommandName>> = { c: "copy", x: "cut", v: "paste" };

/** What a press on the grid asks for. On a week, Delete and Ctrl+X take the week out. */
export function commandOf(press: Press, level: Level): CommandName | null {
  const { key, shiftKey, altKey } = press;
  if (press.ctrlKey || press.metaKey) {
    const found = shiftKey || altKey ? undefined : withMod[key.toLowerCase()];
    return found === "cut" && level === "week" ? "cut-week" : (found ?? null);
  }
  if (key === "ArrowRight" || key === "ArrowLeft") {
    const later = key === "ArrowRight";
    if (shiftKey && altKey) return later ? "starts-later" : "starts-earlier";
    if (shiftKey) return later ? "longer" : "shorter";
    return altKey ? (later ? "later" : "earlier") : null;
  }
  if (altKey) return null;
  if (key === "Delete" || key === "Backspace") return level === "week" ? "cut-week" : "delete";
  return shiftKey ? null : (plain[key.toLowerCase()] ?? null);
}

/** Leads from the season to the page of one week. */
export function isWeekKey({ key, shiftKey, altKey, ctrlKey, metaKey }: Press): boolean {
  return key.toLowerCase() === "w" && !shiftKey && !altKey && !ctrlKey && !metaKey;
}

export type PageKey = "undo" | "redo" | "save";

/** Keys that hold anywhere on the page. */
export function pageKeyOf({ key, shiftKey, altKey, ctrlKey, metaKey }: Press): PageKey | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  if (letter === "y" && !shiftKey) return "redo";
  return letter === "s" && !shiftKey ? "save" : null;
}
