import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { bundleOf } from "../bundled";
import type { Numbers } from "./parameters";
import { policies } from "./policies";
import type { Outcome } from "./simulate";
import type { Answer, Job } from "./worker";

export type Cohort = {
  readonly name: string;
  readonly numbers: Numbers;
  readonly athletes: number;
};
/** Outcomes by policy, then by athlete: the same athlete at the same place under each policy. */
export type CohortResult = Cohort & { readonly outcomes: readonly (readonly Outcome[])[] };

const ATHLETES_PER_JOB = 10;

/** Runs every cohort, spread over as many processes as there are cores. */
export async function runCohorts(
  cohorts: readonly Cohort[],
  onProgress: (done: number, of: number) => void,
): Promise<CohortResult[]> {
  const jobs = cohorts.flatMap((cohort, at) => jobsOf(cohort, at));
  const answers = new Map<number, Answer>();
  const bundle = bundleOf("cohortWorker", "cohort/worker.ts");
  try {
    let next = 0;
    const take = () => jobs[next++]?.job;
    const workers = Math.min(availableParallelism(), jobs.length);
    await Promise.all(
      Array.from({ length: workers }, () =>
        work(fork(bundle.file, { execArgv: [] }), take, (answer) => {
          answers.set(answer.id, answer);
          onProgress(answers.size, jobs.length);
        }),
      ),
    );
  } finally {
    bundle.remove();
  }
  return cohorts.map((cohort, at) => ({
    ...cohort,
    outcomes: policies.map((_, p) =>
      jobs
        .filter((j) => j.cohort === at)
        .flatMap(({ job }) => answers.get(job.id)?.outcomes[p] ?? []),
    ),
  }));
}

function jobsOf({ numbers, athletes }: Cohort, cohort: number): { cohort: number; job: Job }[] {
  const count = Math.ceil(athletes / ATHLETES_PER_JOB);
  return Array.from({ length: count }, (_, i) => {
    const first = i * ATHLETES_PER_JOB;
    const length = Math.min(ATHLETES_PER_JOB, athletes - first);
    const seeds = Array.from({ length }, (_, n) => first + n + 1);
    return { cohort, job: { id: cohort * 1_000_000 + i, numbers, seeds } };
  });
}

function work(
  worker: ChildProcess,
  take: () => Job | undefined,
  give: (answer: Answer) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const step = () => {
      const job = take();
      if (job) worker.send(job);
      else worker.disconnect();
    };
    worker.on("message", (answer: Answer) => {
      give(answer);
      step();
    });
    worker.on("error", reject);
    worker.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`worker ended: ${code}`)),
    );
    step();
  });
}
