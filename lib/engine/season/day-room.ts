import { AVAIL_1 } from "../rules/season";
import type { Day } from "./calendar";
import { floorTo } from "./rounding";

/** Time left on each day as sessions are placed. Races and up to ten minutes of rehab stand aside. */
export class DayRoom {
  readonly #usedS = new Map<number, number>();
  readonly #rehabS = new Map<number, number>();

  constructor(private readonly days: readonly Day[]) {}

  leftS(offset: number): number {
    const day = this.days[offset];
    if (!day || day.past) return 0;
    return Math.max(0, floorTo(day.openS - (this.#usedS.get(offset) ?? 0), 60));
  }

  use(offset: number, durationS: number, rehab = false): void {
    const known = this.#rehabS.get(offset) ?? 0;
    const free = rehab ? Math.min(durationS, Math.max(0, AVAIL_1.numbers.rehabS.value - known)) : 0;
    if (rehab) this.#rehabS.set(offset, known + durationS);
    this.#usedS.set(offset, (this.#usedS.get(offset) ?? 0) + durationS - free);
  }
}
