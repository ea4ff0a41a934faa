import { adaptPlan } from "@/lib/engine/adapt/adapt-plan";
import type { LawCase } from "@/lib/engine/laws/generators";
import type { AthleteRecord, Season } from "@/lib/engine/model";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { buildSeason } from "@/lib/engine/season/build-season";
import { assessDays } from "@/lib/engine/symptoms/assess";
import { longLives, variedAthletes } from "./athletes";
import { cpuMsOf, measure, yardstick } from "./measure";

const MARKS = [2_000, 4_000, 8_000];
const ALL = 100_000;
/** Athletes made at a time. */
const BATCH = 100;

/**
 * Nightly roll-over: a day passes without a check-in, and each athlete is assessed and the plan
 * adapted. One after the other, each as soon as it is there, as a night reads them; making them is not
 * measured. ATHLETES=100000 really runs so many, which takes minutes to prepare.
 */
export function rollOverBench(): void {
  const yard = measure(yardstick, 20);
  const asked = Number(process.env.ATHLETES ?? 0);
  const marks = asked > 0 ? [...MARKS.filter((m) => m < asked), asked] : MARKS;
  process.stdout.write(`nightly roll-over; yardstick ${yard.cpuMs.toFixed(2)} ms cpu\n`);
  report("up to 36 mornings answered", marks, yard.cpuMs, (cases) => cases);
  report("200 mornings answered", [1_000, 2_000], yard.cpuMs, (cases) => longLives(cases, 200));
}

function report(
  name: string,
  marks: readonly number[],
  yardMs: number,
  lives: (cases: LawCase[]) => LawCase[],
): void {
  let done = 0;
  let cpuMs = 0;
  let quietest = Infinity;
  let before = { done, cpuMs };
  for (const mark of marks) {
    before = { done, cpuMs };
    while (done < mark) {
      const batchMs = cpuOf(lives(variedAthletes(BATCH, 1 + done / BATCH)));
      quietest = Math.min(quietest, batchMs / BATCH);
      cpuMs += batchMs;
      done += BATCH;
    }
    const each = (cpuMs - before.cpuMs) / (done - before.done);
    process.stdout.write(
      `${name}: ${String(done).padStart(6)} athletes ${(cpuMs / 1000).toFixed(2).padStart(7)} s cpu` +
        `  the last ${done - before.done}: ${each.toFixed(3)} ms each (${(each / yardMs).toFixed(4)} x yardstick)` +
        `, the quietest hundred so far ${quietest.toFixed(3)}\n`,
    );
  }
  if (done >= ALL) return;
  const each = (cpuMs - before.cpuMs) / (done - before.done);
  const all = (cpuMs + (ALL - done) * each) / 1000;
  process.stdout.write(
    `${name}: ${ALL} athletes ${all.toFixed(1)} s cpu, extrapolated from the last step  target <= 60\n`,
  );
}

function cpuOf(cases: readonly LawCase[]): number {
  let ms = 0;
  for (const known of cases) {
    const athlete = planned(known);
    ms += cpuMsOf(() => night(athlete));
  }
  return ms;
}

type Planned = {
  readonly record: AthleteRecord;
  readonly season: Season;
  readonly today: PlainDate;
};

function planned({ record, today }: LawCase): Planned {
  const assessment = assessDays(record, today, today)[0];
  if (!assessment) throw new Error("no assessment");
  const season = buildSeason({ record, from: today, assessment });
  // A copy, as it would be read at night: what was remembered of the day is not at hand.
  return { record: { ...record }, season, today: addDays(today, 1) };
}

function night({ record, season, today }: Planned): void {
  const assessment = assessDays(record, today, today)[0];
  if (!assessment) throw new Error("no assessment");
  adaptPlan({ record, today, assessment, season });
}
