import { AVAIL_1 } from "../rules/season";
import type { Day } from "./calendar";
import { floorTo } from "./rounding";

/** Time left on each day as sessions are placed. Races and up to ten minutes of rehab stand aside. */
export class DayRoom {
  readonly #usedS: number[];
  readonly #rehabS: number[];

  constructor(private readonly days: readonly Day[]) {
    this.#usedS = days.map(() => 0);
    this.#rehabS = days.map(() => 0);
  }

  leftS(offset: number): number {
    const day = this.days[offset];
    if (!day || day.past) return 0;
    return Math.max(0, floorTo(day.openS - (this.#usedS[offset] ?? 0), 60));
  }

  use(offset: number, durationS: number, rehab = false): void {
    if (offset >= this.days.length) return;
    const known = this.#rehabS[offset] ?? 0;
    const free = rehab ? Math.min(durationS, Math.max(0, AVAIL_1.numbers.rehabS.value - known)) : 0;
    if (rehab) this.#rehabS[offset] = known + durationS;
    this.#usedS[offset] = (this.#usedS[offset] ?? 0) + durationS - free;
  }
}
