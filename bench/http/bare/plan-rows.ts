import postgres from "postgres";

type Row = {
  readonly id: string;
  readonly day: string;
  readonly sport: string;
  readonly title: string;
  readonly intent: string;
  readonly duration_s: number;
  readonly distance_m: number;
};

const store = globalThis as unknown as { barePg?: postgres.Sql };
store.barePg ??= postgres(process.env.DATABASE_URL ?? "postgres://invalid", { max: 10 });
const sql = store.barePg;

/** One query, and nothing else that a product needs. */
export function planRows(): Promise<Row[]> {
  return sql<Row[]>`select id, day, sport, title, intent, duration_s, distance_m
    from plan_rows where owner = 1 order by day, id`;
}
