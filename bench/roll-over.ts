import { adaptPlan } from "@/lib/engine/adapt/adapt-plan";
import type { LawCase } from "@/lib/engine/laws/generators";
import { addDays } from "@/lib/engine/plain-date";
import { buildSeason } from "@/lib/engine/season/build-season";
import { assessDays } from "@/lib/engine/symptoms/assess";
import { longLives, variedAthletes } from "./athletes";
import { cpuMsOf, measure, yardstick } from "./measure";

const MARKS = [2_000, 4_000, 8_000];
const ALL = 100_000;
/** Athletes in memory at a time; making them is not measured. */
const BATCH = 100;

/**
 * Nightly roll-over: a day passes without a check-in, and each athlete is assessed and the plan
 * adapted. ATHLETES=100000 really runs so many, which takes minutes to prepare.
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
  let before = { done, cpuMs };
  for (const mark of marks) {
    before = { done, cpuMs };
    for (; done < mark; done += BATCH) {
      const athletes = prepared(lives(variedAthletes(BATCH, 1 + done / BATCH)));
      cpuMs += cpuMsOf(() => night(athletes));
    }
    const each = (cpuMs - before.cpuMs) / (done - before.done);
    process.stdout.write(
      `${name}: ${String(done).padStart(6)} athletes ${(cpuMs / 1000).toFixed(2).padStart(7)} s cpu` +
        `  the last ${done - before.done}: ${each.toFixed(3)} ms each (${(each / yardMs).toFixed(4)} x yardstick)\n`,
    );
  }
  if (done >= ALL) return;
  const each = (cpuMs - before.cpuMs) / (done - before.done);
  const all = (cpuMs + (ALL - done) * each) / 1000;
  process.stdout.write(
    `${name}: ${ALL} athletes ${all.toFixed(1)} s cpu, extrapolated from the last step  target <= 60\n`,
  );
}

function prepared(cases: readonly LawCase[]) {
  return cases.map(({ record, today }) => {
    const assessment = assessDays(record, today, today)[0];
    if (!assessment) throw new Error("no assessment");
    const season = buildSeason({ record, from: today, assessment });
    return { record, season, today: addDays(today, 1) };
  });
}

function night(athletes: ReturnType<typeof prepared>): void {
  for (const { record, season, today } of athletes) {
    const assessment = assessDays(record, today, today)[0];
    if (!assessment) throw new Error("no assessment");
    adaptPlan({ record, today, assessment, season });
  }
}
