import { type ChildProcessByStdio, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { adaptPlan } from "@/lib/engine/adapt/adapt-plan";
import { assessDays } from "@/lib/engine/symptoms/assess";
import { cpuMsOf, measure, percentile, yardstick } from "../measure";
import { BATCH, type Planned } from "./make-athletes";

const MARKS = [2_000, 4_000, 8_000];
const ALL = 100_000;

/**
 * A day passes without a check-in, and each athlete is assessed and the plan adapted: one after the
 * other, each as soon as it was read. Making and reading them is not measured, and whoever makes them waits meanwhile.
 * ATHLETES=100000 really runs so many.
 */
export async function nights(): Promise<void> {
  const maker = spawn(process.execPath, [process.argv[2] ?? ""], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const batch = batchesOf(maker);
  const yard = measure(yardstick, 20);
  const asked = Number(process.env.ATHLETES ?? 0);
  const marks = asked > 0 ? [...MARKS.filter((m) => m < asked), asked] : MARKS;
  process.stdout.write(`nightly roll-over; yardstick ${yard.cpuMs.toFixed(2)} ms cpu\n`);
  await report("up to 36 mornings answered", marks, yard.cpuMs, (seed) => batch(seed, 0));
  await report("200 mornings answered", [1_000, 2_000], yard.cpuMs, (seed) => batch(seed, 200));
  maker.stdin.end();
}

type Batch = readonly string[];

/** Asks for the next batch only when it is wanted. */
function batchesOf(maker: ChildProcessByStdio<Writable, Readable, null>) {
  const lines = createInterface({ input: maker.stdout })[Symbol.asyncIterator]();
  return async (seed: number, mornings: number): Promise<Batch> => {
    maker.stdin.write(`${seed} ${mornings}\n`);
    const batch: string[] = [];
    while (batch.length < BATCH) {
      const { value, done } = await lines.next();
      if (done) throw new Error("the athletes ended early");
      batch.push(value);
    }
    return batch;
  };
}

async function report(
  name: string,
  marks: readonly number[],
  yardMs: number,
  batch: (seed: number) => Promise<Batch>,
): Promise<void> {
  let done = 0;
  let cpuMs = 0;
  let before = { done, cpuMs };
  for (const mark of marks) {
    before = { done, cpuMs };
    const hundreds: number[] = [];
    while (done < mark) {
      const batchMs = cpuOf(await batch(1 + done / BATCH));
      hundreds.push(batchMs / BATCH);
      cpuMs += batchMs;
      done += BATCH;
    }
    const each = (cpuMs - before.cpuMs) / (done - before.done);
    process.stdout.write(
      `${name}: ${String(done).padStart(6)} athletes ${(cpuMs / 1000).toFixed(2).padStart(7)} s cpu` +
        `  the last ${done - before.done}: ${each.toFixed(3)} ms each (${(each / yardMs).toFixed(4)} x yardstick)` +
        `, a hundred of them ${Math.min(...hundreds).toFixed(3)} at best, ${percentile(hundreds, 0.5).toFixed(3)} in the median\n`,
    );
  }
  if (done >= ALL) return;
  const each = (cpuMs - before.cpuMs) / (done - before.done);
  const all = (cpuMs + (ALL - done) * each) / 1000;
  process.stdout.write(
    `${name}: ${ALL} athletes ${all.toFixed(1)} s cpu, extrapolated from the last step  target <= 60\n`,
  );
}

function cpuOf(batch: Batch): number {
  let ms = 0;
  for (const line of batch) {
    const athlete: Planned = JSON.parse(line);
    ms += cpuMsOf(() => night(athlete));
  }
  return ms;
}

function night({ record, season, today }: Planned): void {
  const assessment = assessDays(record, today, today)[0];
  if (!assessment) throw new Error("no assessment");
  adaptPlan({ record, today, assessment, season });
}
