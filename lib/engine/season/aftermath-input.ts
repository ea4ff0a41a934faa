import type { RehabStage } from "../model";
import type { Calendar } from "./calendar";
import type { DayRoom } from "./day-room";
import type { SessionPicker } from "./library/picker";
import type { Paces } from "./library/targets";
import type { Aftermath } from "./outline";
import type { Progress } from "./progress";
import type { Template } from "./template";

/** Mean of the three peak weeks before the race. */
export type PeakMean = { readonly runM: number; readonly bikeS: number; readonly swimS: number };

export type AftermathInput = {
  readonly after: Aftermath;
  readonly mean: PeakMean;
  readonly calendar: Calendar;
  readonly template: Template;
  readonly progress: Progress;
  readonly room: DayRoom;
  readonly paces: Paces;
  readonly pick: SessionPicker;
  readonly stage: RehabStage;
  readonly level: number;
  /** Days with a race: nothing else stands there. */
  /** Most that a run off the bike may last on a day, s. */
  readonly brickMostS: (offset: number) => number;
  readonly raceDays: ReadonlySet<number>;
};
