import { createInterface } from "node:readline";
import type { LawCase } from "@/lib/engine/laws/generators";
import type { AthleteRecord, Season } from "@/lib/engine/model";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { buildSeason } from "@/lib/engine/season/build-season";
import { assessDays } from "@/lib/engine/symptoms/assess";
import { longLives, variedAthletes } from "../athletes";

/** Athletes of one line of text each are made this many at a time. */
export const BATCH = 100;

/** An athlete with a plan, on the day whose night is decided. */
export type Planned = {
  readonly record: AthleteRecord;
  readonly season: Season;
  readonly today: PlainDate;
};

/** For each line of input, `seed mornings`, writes a batch; 0 mornings leaves lives as they are. */
export async function makeAthletes(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    const [seed = 1, mornings = 0] = line.split(" ").map(Number);
    const cases = variedAthletes(BATCH, seed);
    for (const known of mornings > 0 ? longLives(cases, mornings) : cases)
      process.stdout.write(`${JSON.stringify(planned(known))}\n`);
  }
}

function planned({ record, today }: LawCase): Planned {
  const assessment = assessDays(record, today, today)[0];
  if (!assessment) throw new Error("no assessment");
  const season = buildSeason({ record, from: today, assessment });
  return { record, season, today: addDays(today, 1) };
}
