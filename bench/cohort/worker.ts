import type { Numbers } from "./parameters";
import { policies } from "./policies";
import { foundingSetting } from "./season";
import { type Outcome, simulate } from "./simulate";

/** Some athletes of one cohort, by seed. */
export type Job = {
  readonly id: number;
  readonly numbers: Numbers;
  readonly seeds: readonly number[];
};
/** Outcomes by policy (in the order of `policies`), then by seed. */
export type Answer = { readonly id: number; readonly outcomes: readonly (readonly Outcome[])[] };

/** Answers one job after the other until the parent lets go. */
export function cohortWorker(): void {
  const setting = foundingSetting();
  process.on("message", ({ id, numbers, seeds }: Job) => {
    const outcomes = policies.map((policy) =>
      seeds.map((seed) => simulate(setting, numbers, seed, policy)),
    );
    process.send?.({ id, outcomes } satisfies Answer);
  });
  process.on("disconnect", () => process.exit(0));
}
