import { v7 as uuid } from "uuid";
import { ownerSql } from "@/db/testing";
import { addDays } from "@/lib/engine/plain-date";
import { type Athlete, today } from "./people";

/** Written as the owner of the database: nobody answers for days that are long gone. */
export async function aFullYear({ athleteId, id: userId, name }: Athlete): Promise<void> {
  const sql = ownerSql();
  const [injury] = await sql`select id from injuries where athlete_id = ${athleteId}`;
  const long = "What was seen and said, at some length and with care. ".repeat(60);
  const places = ["left-sit-bone", "left-glute", "right-calf"];
  for (let back = 1; back < 350; back++) {
    const date = addDays(today, -back);
    if (back % 9 !== 0) {
      const answers = { morningPain: back % 6, stiffnessMin: back % 50, afterPain: back % 4 };
      await sql`insert into check_ins (athlete_id, id, local_date, answers, places)
        values (${athleteId}, ${uuid()}, ${date}, ${JSON.stringify(answers)}::text::jsonb,
          string_to_array(${places.slice(0, 1 + (back % 3)).join(" ")}, ' '))`;
    }
    if (back > 40 && back % 2 === 0) {
      await sql`insert into activities (athlete_id, id, local_date, sport, role, duration_s, distance_m)
        values (${athleteId}, ${uuid()}, ${date}, ${["run", "bike", "swim", "strength", "hike"][back % 5] ?? "run"},
          ${back % 10 === 0 ? "long" : "easy"}, 3600, 9000)`;
    }
    if (back % 7 === 0) {
      const kinds = ["shockwave", "physio", "injection", "imaging", "massage", "other"];
      await sql`insert into treatments (athlete_id, id, local_date, kind, note, author_id, author_name)
        values (${athleteId}, ${uuid()}, ${date}, ${kinds[back % 6] ?? "other"}, ${long.slice(0, 300)},
          ${userId}, ${name})`;
    }
    if (back % 20 === 0) {
      await sql`insert into restrictions (athlete_id, id, kind, from_date, to_date, author_id, author_name)
        values (${athleteId}, ${uuid()}, 'no-hills', ${date}, ${addDays(date, 6)}, ${userId}, ${name})`;
    }
    if (back % 30 === 0) {
      for (const kind of ["single-leg-bridge-reps", "hamstring-hold", "prone-curl-10rm"])
        for (const side of ["left", "right"])
          await sql`insert into load_tests
            (athlete_id, id, local_date, kind, side, value, pain, author_id, author_name)
            values (${athleteId}, ${uuid()}, ${date}, ${kind}, ${side}, ${20 + back / 30}, 3,
              ${userId}, ${name})`;
    }
    if (back % 25 === 0 && injury) {
      for (const kind of ["diagnosis", "imaging", "referral", "factor"]) {
        await sql`insert into injury_texts
          (athlete_id, id, injury_id, kind, text, local_date, author_id, author_name)
          values (${athleteId}, ${uuid()}, ${String(injury.id)}, ${kind}, ${long}, ${date},
            ${userId}, 'Dr Imogen Hale, sports physician')`;
      }
    }
  }
}
