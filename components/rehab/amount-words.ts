import type { PlayItem } from "@/lib/contracts/rehab-play";
import type { Language } from "@/lib/engine/model";
import type { Amount } from "@/lib/engine/rules/exercises/exercise";
import { decimal, metric } from "@/lib/format/units";
import type { RehabWords } from "./rehab-words";

/** `12`, `8 to 15`, `30 to 45 s`, `20 m`. */
export function amountWords({ kind, from, to }: Amount, t: RehabWords): string {
  return from === to ? t(`amount.${kind}`, { n: from }) : t(`span.${kind}`, { from, to });
}

type Dosed = Pick<PlayItem, "sets" | "mostSets" | "amount" | "sided">;

/** `3 sets of 12, each side`; `5 holds of 30 to 45 s`. */
export function doseWords({ sets, mostSets, amount, sided }: Dosed, t: RehabWords): string {
  const noun = amount.kind === "hold" ? "holds" : "sets";
  const what = amountWords(amount, t);
  const dose =
    sets === mostSets
      ? t(`dose.${noun}`, { sets, amount: what })
      : t(`dose.${noun}Span`, { from: sets, to: mostSets, amount: what });
  return sided ? t("dose.each", { dose }) : dose;
}

export function kilograms(loadKg: number, language: Language): string {
  return `${decimal(String(Math.round(loadKg * 10) / 10), { ...metric, language })} kg`;
}
