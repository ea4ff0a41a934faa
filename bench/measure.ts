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

/**
 * A yardstick for what makes objects: 4,000 small ones, copied, grouped and summed. Work beside ours
 * takes memory and caches from it as it does from the engine; the loop of arithmetic hardly feels that.
 */
export function objectYardstick(): number {
  const items = Array.from({ length: 4_000 }, (_, i) => ({ day: `d${i % 364}`, size: i, of: [i] }));
  const byDay = new Map<string, typeof items>();
  for (const item of items.map((x) => ({ ...x, size: x.size + 1 }))) {
    const day = byDay.get(item.day);
    if (day) day.push(item);
    else byDay.set(item.day, [item]);
  }
  let sum = 0;
  for (const day of byDay.values()) for (const { size, of } of day) sum += size + of.length;
  return sum;
}

/** One thing measured in turn with others. */
export type Timed = {
  readonly name: string;
  readonly work: () => unknown;
  /** Calls in one round. */
  readonly runs: number;
  /** Calls before the first round: a server that decides has decided before. */
  readonly warmUps: number;
  readonly target: string;
};

/** Each round is one figure set; `first` are the first calls of all, before anything was compiled. */
export type Rounds = { readonly first: Figures; readonly rounds: readonly Figures[] };

/**
 * Everything in turn, round by round, so that one bad minute of the machine falls on a round of each
 * and not on all rounds of one.
 */
export function inRounds(timed: readonly Timed[], rounds: number): Rounds[] {
  const first = timed.map(({ work, runs, warmUps }) => {
    const cold = measure(work, Math.min(runs, 100), 0);
    for (let i = 0; i < warmUps; i++) work();
    return cold;
  });
  const all: Figures[][] = timed.map(() => []);
  for (let round = 0; round < rounds; round++)
    timed.forEach(({ work, runs }, i) => {
      all[i]?.push(measure(work, runs, 0));
    });
  return timed.map((_, i) => ({ first: first[i] as Figures, rounds: all[i] ?? [] }));
}

/** Medians of wall time, ms: over the rounds, of the quietest and the loudest, of the first calls. */
export function row({ name, runs, target }: Timed, { first, rounds }: Rounds): string {
  const walls = rounds.map((r) => r.wallMs);
  const ms = (value: number) => `${value.toFixed(2)} ms`.padStart(11);
  return [
    name.padEnd(34),
    ms(percentile(walls, 0.5)),
    ms(Math.min(...walls)),
    ms(Math.max(...walls)),
    ms(
      percentile(
        rounds.map((r) => r.cpuMs),
        0.5,
      ),
    ),
    ms(
      percentile(
        rounds.map((r) => r.wallP95Ms),
        0.5,
      ),
    ),
    ms(first.wallMs),
    `${rounds.length} x ${runs}`.padStart(10),
    `  ${target}`,
  ].join("");
}

export const heading = [
  "what".padEnd(34),
  ...["median", "quietest", "loudest", "cpu", "p95", "first"].map((h) => h.padStart(11)),
  "runs".padStart(10),
  "  target",
].join("");

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
