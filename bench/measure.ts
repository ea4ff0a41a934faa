/** CPU and wall time of one call, ms: medians and 95th percentiles over `runs` calls. */
export type Figures = {
  readonly runs: number;
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly wallP95Ms: number;
};

export function measure(work: () => unknown, runs: number, warmUps = Math.ceil(runs / 5)): Figures {
  for (let i = 0; i < warmUps; i++) work();
  const cpu: number[] = [];
  const wall: number[] = [];
  for (let i = 0; i < runs; i++) {
    const before = performance.now();
    cpu.push(cpuMsOf(work));
    wall.push(performance.now() - before);
  }
  return {
    runs,
    cpuMs: percentile(cpu, 0.5),
    wallMs: percentile(wall, 0.5),
    wallP95Ms: percentile(wall, 0.95),
  };
}

/** CPU time of one call, garbage collection included, ms. */
export function cpuMsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000;
}

/** A plain loop of arithmetic, the same on every machine, so that figures can be compared. */
export function yardstick(): number {
  let x = 1;
  for (let i = 0; i < 2_000_000; i++) x = (x * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return x;
}

export function row(name: string, figures: Figures, yardMs: number, target: string): string {
  const { cpuMs, wallMs, wallP95Ms, runs } = figures;
  return [
    name.padEnd(34),
    `${wallMs.toFixed(2)} ms`.padStart(10),
    `${wallP95Ms.toFixed(2)} ms`.padStart(10),
    `${cpuMs.toFixed(2)} ms`.padStart(10),
    `${(wallMs / yardMs).toFixed(2)} x`.padStart(9),
    String(runs).padStart(6),
    `  ${target}`,
  ].join("");
}

export const heading = [
  "what".padEnd(34),
  "median".padStart(10),
  "p95".padStart(10),
  "cpu".padStart(10),
  "yardstick".padStart(9),
  "runs".padStart(6),
  "  target",
].join("");

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
