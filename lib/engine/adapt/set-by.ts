import type { Fact } from "../model";
import type { SetBy } from "../protocol/in-force";
import { factOfEdit } from "../symptoms/state";
import type { Situation } from "./situation";

/** Numbers of `WINDOW-1` that stand behind what a cell does. */
const behind: Readonly<Record<string, readonly string[]>> = {
  "CELL-RED-RUN": ["redNoRunDays", "redNoRunLongDays"],
  "CELL-SPEED-FREEZE": ["redSpeedDays", "amberFreezeDays"],
  "CELL-HILL-FREEZE": ["redHillDays", "amberFreezeDays"],
};

/** The number behind a change that a named person set; undefined where nobody did. */
export function setByOn(rule: string, { setBy }: Situation): SetBy | undefined {
  if (setBy.size === 0) return undefined;
  const own = setBy.get(rule)?.[0];
  if (own) return own;
  const windows = behind[rule] ?? [];
  return setBy.get("WINDOW-1")?.find((s) => windows.includes(s.number));
}

/** Facts of a change with the person's limit among them, at most three. */
export function withSetBy(facts: readonly Fact[], set: SetBy | undefined): readonly Fact[] {
  if (!set) return facts;
  return [factOfEdit(set), ...facts].slice(0, 3);
}

export function sentenceOf(set: SetBy | undefined): string {
  return set ? `${set.by} set this limit for you.` : "";
}
