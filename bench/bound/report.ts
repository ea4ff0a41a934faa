import { namedAthletes } from "./athletes";
import { type Bound, boundOf, cautions, ourSeason } from "./bound";
import { brokenRows } from "./model";
import { performanceSets } from "./performance";
import { solver } from "./solve";

type Done = { readonly name: string; readonly bound: Bound };

/** Rounding of the solver; a ratio above 1 by more means that the bound is none. */
const Q_MOST = 1 + 1e-6;

/**
 * The ratio q for every named athlete. A limit that our own plan breaks is printed by name and ends
 * the run with code 1: a ratio to a bound that we do not keep would mean nothing.
 */
export async function boundBench(): Promise<void> {
  const solve = await solver();
  const done: Done[] = [];
  let rows = 0;
  for (const athlete of namedAthletes()) {
    const { programme, point } = ourSeason(athlete);
    const broken = brokenRows(programme.model, point);
    for (const { row, by } of broken)
      fail(`${athlete.name}: our plan breaks "${row.name}" by ${by.toPrecision(3)}`);
    if (broken.length > 0) continue;
    const bound = boundOf(programme, point, solve);
    if (bound.sets.some(({ q }) => q > Q_MOST)) fail(`${athlete.name}: q is above 1`);
    rows += programme.model.rows.length;
    done.push({ name: athlete.name, bound });
  }
  write("bound: our season beside the linear optimum under the same limits, in a model of fitness");
  write(`${done.length} athletes; our plans keep all ${rows} rows of their limits`);
  ratios(done);
  costs(done);
  hours(done);
  partly(done);
  foreign(done);
}

function ratios(done: readonly Done[]): void {
  const sets = performanceSets.flatMap((s) => [`ours ${s.name}`, "best", "q"]);
  write("\nrace-day value of the training, and fitness on the race morning as fresh as ours");
  table(
    ["athlete", "weeks", ...sets, "fitness", "most"],
    done.map(({ name, bound: { weeks, sets, fitness } }) => [
      name,
      String(weeks),
      ...sets.flatMap((s) => [s.ours.toFixed(0), s.best.toFixed(0), s.q.toFixed(3)]),
      fitness.ours.toFixed(1),
      fitness.most.toFixed(1),
    ]),
  );
  const medians = performanceSets.map((set, i) => {
    const qs = done.map(({ bound }) => bound.sets[i]?.q ?? 0).toSorted((a, b) => a - b);
    return `${median(qs).toFixed(3)} (${set.name})`;
  });
  write(`median q ${medians.join(", ")}`);
}

function costs(done: readonly Done[]): void {
  write("\nhow much higher the optimum would be without one limit, 42/7, %");
  table(
    ["without", "median", "least", "most", "athletes", "most for"],
    cautions.map(({ name: limit }) => {
      const known = done
        .flatMap(({ name, bound }) => {
          const share = bound.cost.find((c) => c.limit === limit)?.share ?? null;
          return share === null ? [] : [{ name, percent: 100 * share }];
        })
        .toSorted((a, b) => a.percent - b.percent);
      const least = known[0];
      const most = known.at(-1);
      return [
        limit,
        shown(median(known.map((k) => k.percent))),
        shown(least?.percent ?? 0),
        shown(most?.percent ?? 0),
        String(known.length),
        (most?.percent ?? 0) < 0.05 ? "" : (most?.name ?? ""),
      ];
    }),
  );
}

function hours(done: readonly Done[]): void {
  write("\nhours a week of running, riding and swimming, and how much of them at threshold, 42/7");
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
  table(
    ["athlete", "given", "ours", "fast", "best", "fast"],
    done.map(
      ({
        name,
        bound: {
          hours: { given, ours, best },
        },
      }) => [
        name,
        given.toFixed(1),
        ours.all.toFixed(1),
        percent(ours.fastShare),
        best.all.toFixed(1),
        percent(best.fastShare),
      ],
    ),
  );
}

function partly(done: readonly Done[]): void {
  write("\nq, 42/7, where the optimum may do no more than we do on any day");
  table(
    ["athlete", "of running", "of riding and swimming"],
    done.map(({ name, bound: { qAsOurs } }) => [
      name,
      qAsOurs.run.toFixed(3),
      qAsOurs.others?.toFixed(3) ?? "-",
    ]),
  );
}

function foreign(done: readonly Done[]): void {
  write(
    "\nlimits of the literature that are not ours and stand in no bound: rows our plans would break",
  );
  const first = done[0]?.bound.notOurs ?? [];
  table(
    ["limit", "broken", "of"],
    first.map(({ limit }) => {
      const all = done.flatMap(({ bound }) => bound.notOurs.filter((n) => n.limit === limit));
      const sum = (of: (n: (typeof all)[number]) => number) =>
        String(all.reduce((total, n) => total + of(n), 0));
      return [limit, sum((n) => n.broken), sum((n) => n.rows)];
    }),
  );
}

function fail(line: string): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}

const write = (line: string) => process.stdout.write(`${line}\n`);
const shown = (percent: number) => Math.max(0, percent).toFixed(1);
const median = (sorted: readonly number[]) =>
  ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) +
    (sorted[Math.floor(sorted.length / 2)] ?? 0)) /
  2;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = heads.map((_, i) => Math.max(...[heads, ...rows].map((r) => (r[i] ?? "").length)));
  const cell = (text: string, i: number) =>
    i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart((widths[i] ?? 0) + 2);
  for (const cells of [heads, ...rows]) write(cells.map(cell).join(""));
}
