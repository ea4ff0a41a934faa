import { v5 as uuidOf } from "uuid";
import type { AthleteRecord, Block } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { idOf } from "@/lib/services/plan/ids";
import type { DemoAthlete } from "./person";

/** The demo's own names: the same ids on every machine. */
const NAMESPACE = "5b0f6c1e-7c63-4d5f-9a51-2f6f0f1f8d10";

export function userIdOf(slug: string): string {
  return uuidOf(`user ${slug}`, NAMESPACE);
}
export function athleteIdOf(slug: string): string {
  return uuidOf(`athlete ${slug}`, NAMESPACE);
}

/** What the engine knows before the first morning. */
export function recordOf(person: DemoAthlete): AthleteRecord {
  const athleteId = athleteIdOf(person.slug);
  const { injury } = person;
  return {
    athlete: person.profile,
    injury: injury && {
      kind: injury.kind,
      side: injury.side,
      since: injury.since,
      spread: injury.spread,
      rehabStage: injury.rehabStage,
    },
    races: person.races.map(({ slug, ...race }) => ({
      ...race,
      id: idOf(athleteId, "race", slug),
    })),
    activities: [],
    checkIns: [],
    treatments: person.treatments.map(({ date, kind }) => ({ date, kind })),
    restrictions: [],
    blocks: blocksOf(person, (start) => idOf(athleteId, "block", start)),
    clearances: [],
  };
}

/** The coach's blocks as the builder reads them. */
function blocksOf(person: DemoAthlete, idOfBlock: (start: PlainDate) => string): Block[] {
  return (person.plan?.blocks ?? []).map((block) => ({
    ...block,
    id: idOfBlock(block.start),
    locked: false,
  }));
}
