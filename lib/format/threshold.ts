import { formatPercent } from "./percent";

type Named = { readonly rule: string; readonly number: string };

/** What each number a person may set says, so that its value ends the sentence. */
const names: Readonly<Record<string, string>> = {
  "STATE-RED-DURING above": "Flare: pain during a session above",
  "STATE-RED-AFTER above": "Flare: pain after a session above",
  "STATE-RED-MORNING from": "Flare: morning pain from",
  "STATE-RED-LOAD-TEST from": "Flare: load test from",
  "STATE-RED-ACHE aboveHours": "Flare: an ache of more than",
  "STATE-RED-STIFF aboveMin": "Flare: morning stiffness of more than",
  "STATE-RED-SITTING from": "Flare: pain from sitting, from",
  "STATE-AMBER-DURING from": "Watch: pain during a session from",
  "STATE-AMBER-AFTER from": "Watch: pain after a session from",
  "STATE-AMBER-LOAD-TEST from": "Watch: load test from",
  "STATE-AMBER-MORNING from": "Watch: morning pain from",
  "STATE-AMBER-STIFF aboveMin": "Watch: morning stiffness of more than",
  "STATE-AMBER-ACHE fromHours": "Watch: an ache from",
  "STATE-AMBER-SITTING from": "Watch: pain from sitting, from",
  "WINDOW-1 redNoRunDays": "After a flare: no running for",
  "WINDOW-1 redNoRunLongDays": "After a flare of an irritable tendon: no running for",
  "WINDOW-1 redSpeedDays": "After a flare: no fast running for",
  "WINDOW-1 redHillDays": "After a flare: no hills for",
  "WINDOW-1 amberDays": "Watch lasts at least",
  "WINDOW-1 amberFreezeDays": "On Watch: no fast running and no hills for",
  "CLAMP-INTERVALS days": "Fast running is what hurt: it rests for",
  "CLAMP-HILLS days": "Hills are what hurt: they rest for",
  "CLAMP-LONG days": "The long run is what hurt: it is capped for",
  "CLAMP-BIKE days": "Riding is what hurt: what hurt rests for",
  "CELL-RED-RUN share": "In a flare: easy runs at most",
  "CELL-RED-RUN longShare": "After a flare: the long run at most",
  "CELL-RED-BIKE maxMin": "In a flare: rides at most",
  "CELL-AMBER-RUN share": "On Watch: easy runs at most",
  "CELL-AMBER-RUN longShare": "On Watch: the long run at most",
  "CELL-AMBER-STRENGTH share": "On Watch: strength work at most",
  "LOAD-1 share": "A run, of the longest in 30 days, at most",
  "LOAD-3 softGrowth": "With an injury: weekly running grows by at most",
};

/** `Watch: morning pain from`; its id where nothing is known of it. */
export function thresholdName({ rule, number }: Named): string {
  return names[`${rule} ${number}`] ?? `${rule} ${number}`;
}

/** `3 of 10`, `30 min`, `75 %`. */
export function thresholdValue(value: number, unit: string): string {
  if (unit === "x") return formatPercent(value);
  return unit === "0-10" ? `${value} of 10` : `${value} ${unit}`;
}

/** Shares are typed as percent, everything else as it is. */
export function typedThreshold(value: number, unit: string): string {
  return String(unit === "x" ? Math.round(value * 100) : value);
}

/** What was typed, in the number's own unit; NaN where it is no number. */
export function thresholdTyped(text: string, unit: string): number {
  if (text.trim() === "") return Number.NaN;
  const typed = Number(text.trim().replace(",", "."));
  return unit === "x" ? Math.round(typed) / 100 : typed;
}
