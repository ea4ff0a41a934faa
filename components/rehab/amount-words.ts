import type { PlayItem } from "@/lib/contracts/rehab-play";
import type { Amount } from "@/lib/engine/rules/exercises/exercise";

const units = { hold: " s", reps: "", length: " m" } as const;

/** `12`, `8 to 15`, `30 to 45 s`, `20 m`. */
export function amountWords({ kind, from, to }: Amount): string {
  return from === to ? `${from}${units[kind]}` : `${from} to ${to}${units[kind]}`;
}

type Dosed = Pick<PlayItem, "sets" | "mostSets" | "amount" | "sided">;

/** `3 sets of 12, each side`; `5 holds of 30 to 45 s`. */
export function doseWords({ sets, mostSets, amount, sided }: Dosed): string {
  const count = sets === mostSets ? `${sets}` : `${sets} to ${mostSets}`;
  const noun = amount.kind === "hold" ? "hold" : "set";
  return `${count} ${noun}${count === "1" ? "" : "s"} of ${amountWords(amount)}${sided ? ", each side" : ""}`;
}

/** What one set is counted in, as the name of its field. */
export const amountNames: Readonly<Record<Amount["kind"], string>> = {
  hold: "Seconds held",
  reps: "Repeats",
  length: "Metres",
};

export function kilograms(loadKg: number): string {
  return `${Math.round(loadKg * 10) / 10} kg`;
}
