import { planRows } from "../plan-rows";

export const dynamic = "force-dynamic";

/** As many rows as our week has sessions, from one query. */
export default async function BarePage() {
  const rows = await planRows();
  return (
    <main>
      <h1>Week</h1>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <h2>{row.title}</h2>
            <p>
              {row.day} {row.sport} {row.duration_s / 60} min {row.distance_m} m
            </p>
            <p>{row.intent}</p>
          </li>
        ))}
      </ul>
    </main>
  );
}
