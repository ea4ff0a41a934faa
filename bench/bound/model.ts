/** A linear programme as data: what may be chosen, and what has to hold. */
export type Term = readonly [column: string, factor: number];

export type Row = {
  /** Unique and readable: it is what a broken limit is called. */
  readonly name: string;
  /** Rows that state one limit together; a whole family can be left out. */
  readonly family: string;
  readonly terms: readonly Term[];
  readonly sense: "<=" | "=";
  readonly bound: number;
};

export type Model = {
  /** Names with their bounds; infinite bounds are free. */
  readonly columns: ReadonlyMap<string, { readonly lower: number; readonly upper: number }>;
  readonly rows: readonly Row[];
};

/** A point: a value for every column. */
export type Point = ReadonlyMap<string, number>;

export type BrokenRow = { readonly row: Row; readonly by: number };

/** Grows a model row by row. */
export class ModelBuilder {
  readonly #columns = new Map<string, { lower: number; upper: number }>();
  readonly #rows: Row[] = [];

  column(name: string, lower = 0, upper = Number.POSITIVE_INFINITY): string {
    if (this.#columns.has(name)) throw new Error(`column ${name} stands twice`);
    this.#columns.set(name, { lower, upper });
    return name;
  }

  row(
    family: string,
    name: string,
    terms: readonly Term[],
    sense: Row["sense"],
    bound: number,
  ): void {
    if (!Number.isFinite(bound)) return;
    this.#rows.push({ family, name: `${family}, ${name}`, terms: merged(terms), sense, bound });
  }

  build(): Model {
    return { columns: this.#columns, rows: this.#rows };
  }
}

export const without = (model: Model, families: readonly string[]): Model => ({
  ...model,
  rows: model.rows.filter((r) => !families.includes(r.family)),
});

export const valueAt = (terms: readonly Term[], point: Point): number =>
  terms.reduce((sum, [column, factor]) => sum + factor * (point.get(column) ?? 0), 0);

export const scaled = (terms: readonly Term[], by: number): Term[] =>
  terms.map(([column, factor]) => [column, factor * by]);

/** Rows and bounds that a point does not keep, by more than `tolerance` of their own size. */
export function brokenRows({ columns, rows }: Model, point: Point, tolerance = 1e-7): BrokenRow[] {
  const bounds = [...columns].flatMap(([name, { lower, upper }]): Row[] => {
    const row = (word: string, factor: number, bound: number): Row => ({
      name: `${name} ${word} ${factor * bound}`,
      family: "bounds",
      terms: [[name, factor]],
      sense: "<=",
      bound,
    });
    return [
      ...(Number.isFinite(lower) ? [row("at least", -1, -lower)] : []),
      ...(Number.isFinite(upper) ? [row("at most", 1, upper)] : []),
    ];
  });
  return [...bounds, ...rows].flatMap((row) => {
    const over = valueAt(row.terms, point) - row.bound;
    const by = row.sense === "=" ? Math.abs(over) : over;
    const size = row.terms.reduce(
      (s, [column, factor]) => s + Math.abs(factor * (point.get(column) ?? 0)),
      1,
    );
    return by > tolerance * size ? [{ row, by }] : [];
  });
}

/** The model in CPLEX LP format, one term a line (readers limit the length of lines). */
export function lpText({ columns, rows }: Model, objective: readonly Term[]): string {
  const lines = ["Maximize", " value:", ...expression(merged(objective)), "Subject To"];
  rows.forEach((row, i) => {
    lines.push(` c${i}:`, ...expression(row.terms), ` ${row.sense} ${row.bound}`);
  });
  lines.push("Bounds");
  for (const [name, { lower, upper }] of columns)
    lines.push(
      lower === Number.NEGATIVE_INFINITY && upper === Number.POSITIVE_INFINITY
        ? ` ${name} free`
        : ` ${edge(lower)} <= ${name} <= ${edge(upper)}`,
    );
  return [...lines, "End", ""].join("\n");
}

const edge = (value: number) =>
  Number.isFinite(value) ? String(value) : value > 0 ? "+inf" : "-inf";

const expression = (terms: readonly Term[]) =>
  terms.map(([column, factor]) => ` ${factor < 0 ? "-" : "+"} ${Math.abs(factor)} ${column}`);

/** One term per column: an LP file may not name a column twice in a row. */
function merged(terms: readonly Term[]): Term[] {
  const sums = new Map<string, number>();
  for (const [column, factor] of terms) sums.set(column, (sums.get(column) ?? 0) + factor);
  return [...sums].filter(([, factor]) => factor !== 0);
}
