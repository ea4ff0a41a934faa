import type { CheckIn } from "../model";
import { addDays, maxDate, minDate, type PlainDate } from "../plain-date";
import { AFTER_ILLNESS } from "../rules/adapt";
import { ILL_1 } from "../rules/guards";
import type { Today } from "./today";
import { median } from "./usual";

const n = ILL_1.numbers;

/**
 * ILL-1: no training until a full day without symptoms and without medicine that hides them.
 * Silence is not health: until an answer says so the pause moves on, for a week at most.
 */
export function illnessWatch() {
  let ill: { readonly date: PlainDate; readonly byPulse: boolean } | null = null;
  let wellOn: PlainDate | null = null;
  let pulses: { readonly date: PlainDate; readonly bpm: number }[] = [];

  /** Pulse ten above the median of four weeks; the day's own value joins afterwards. */
  function pulseRaised({ date, restingHr: bpm }: CheckIn): boolean {
    if (bpm === undefined) return false;
    const oldest = addDays(date, -n.hrDays.value);
    pulses = pulses.filter((p) => p.date >= oldest);
    const usual = median(pulses.map((p) => p.bpm));
    const raised = pulses.length >= n.hrValuesMin.value && bpm >= usual + n.hrRise.value;
    pulses.push({ date, bpm });
    return raised;
  }

  return {
    read(c: CheckIn): void {
      const raised = pulseRaised(c);
      const told = c.illness === "fever" || c.illness === "below-neck";
      if (told || raised) {
        ill = { date: c.date, byPulse: !told };
        wellOn = null;
        return;
      }
      const answered = c.illness !== undefined || (ill?.byPulse && c.restingHr !== undefined);
      if (answered && c.painkiller !== true) wellOn ??= c.date;
    },
    /** Last day without any training; stays in sight while the days back are still easy. */
    noTrainingUntil(today: Pick<Today, "date">): PlainDate | null {
      if (ill === null) return null;
      const { date } = today;
      const until =
        wellOn === null
          ? minDate(
              addDays(maxDate(date, ill.date), n.clearDays.value),
              addDays(ill.date, n.silentDays.value),
            )
          : addDays(wellOn, n.clearDays.value - 1);
      if (addDays(until, AFTER_ILLNESS.numbers.days.value) >= date) return until;
      ill = null;
      return null;
    },
  };
}
