import type { RosterEntry } from "@/lib/contracts/roster";
import type { RosterCriteria } from "@/lib/contracts/roster-filters";
import { injuryNames } from "@/lib/format/injury";
import { raceKindNames } from "@/lib/format/race";
import { needTitles } from "../roster-groups";

/** All that a filter looks at; of somebody who shares no symptoms, no more than work on their plan. */
export type Sought = {
  readonly id: string;
  readonly name: string;
  readonly need: RosterEntry["need"] | null;
  readonly race: { readonly name: string; readonly kind: string; readonly daysTo: number } | null;
  readonly injuries: RosterEntry["injuries"];
  readonly unread: boolean;
};

/** `shared`: they share their symptoms with the viewer. */
export function soughtOf(entry: RosterEntry, shared: boolean): Sought {
  const { id, name, need, nextRace, injuries, unread } = entry;
  const ofThePlan = need === "asks" || need === "proposal";
  return {
    id,
    name,
    need: shared || ofThePlan ? need : null,
    race: nextRace && { name: nextRace.name, kind: nextRace.kind, daysTo: nextRace.daysTo },
    injuries,
    unread: unread > 0,
  };
}

/** Everything that is asked holds; who asks nothing sees everybody. */
export function meets(one: Sought, asked: RosterCriteria): boolean {
  const { words, needs, raceWithinWeeks, race, injury, unread } = asked;
  if (words !== undefined && !reads(`${one.name} ${one.race?.name ?? ""}`, words)) return false;
  if (needs && (one.need === null || !needs.includes(one.need))) return false;
  if (raceWithinWeeks !== undefined && (one.race?.daysTo ?? Infinity) > raceWithinWeeks * 7) {
    return false;
  }
  if (race !== undefined && one.race?.kind !== race) return false;
  if (injury !== undefined && !one.injuries.includes(injury)) return false;
  return !unread || one.unread;
}

/** Each word somewhere, whatever its case or accents. */
function reads(text: string, words: string): boolean {
  const plain = plainly(text);
  return plainly(words)
    .split(/\s+/)
    .every((word) => plain.includes(word));
}

function plainly(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

export function asksNothing(asked: RosterCriteria): boolean {
  return Object.values(asked).every((value) => value === undefined);
}

/** The same question, however it was put together. */
export function sameCriteria(a: RosterCriteria, b: RosterCriteria): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf({ words, needs, raceWithinWeeks, race, injury, unread }: RosterCriteria): string {
  return JSON.stringify([words, needs?.toSorted(), raceWithinWeeks, race, injury, unread]);
}

/** `Flare or Watch, marathon, a race within 8 weeks` */
export function criteriaWords(asked: RosterCriteria): string {
  const { words, needs, raceWithinWeeks, race, injury, unread } = asked;
  const parts = [
    words === undefined ? "" : `“${words}”`,
    needs?.map((need) => needTitles[need].toLowerCase()).join(" or ") ?? "",
    race === undefined ? "" : raceKindNames[race].toLowerCase(),
    raceWithinWeeks === undefined ? "" : `a race within ${weeksWords(raceWithinWeeks)}`,
    injury === undefined ? "" : injuryNames[injury].toLowerCase(),
    unread ? "comments to read" : "",
  ].filter((part) => part !== "");
  const text = parts.join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function weeksWords(weeks: number): string {
  return weeks === 1 ? "1 week" : `${weeks} weeks`;
}
