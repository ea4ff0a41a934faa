import type { RosterEntry } from "@/lib/contracts/roster";
import type { RosterCriteria } from "@/lib/contracts/roster-filters";
import type { Language, RaceKind } from "@/lib/engine/model";
import type { wordsIn } from "@/lib/words/catalogue";

export type FilterWords = ReturnType<typeof wordsIn<"rosterFilter">>;

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

export function raceName(kind: RaceKind, t: FilterWords): string {
  return t(`races.${kind === "70.3" ? "middle" : kind}`);
}

/** `Flare or watch, marathon, a race within 8 weeks` */
export function criteriaWords(asked: RosterCriteria, t: FilterWords, language: Language): string {
  const { words, needs, raceWithinWeeks, race, injury, unread } = asked;
  // German nouns stay large inside a sentence.
  const inside = (name: string) => (language === "en" ? name.toLowerCase() : name);
  const parts = [
    words === undefined ? "" : t("said.words", { words }),
    needs?.map((need) => inside(t(`needs.${need}`))).join(t("said.or")) ?? "",
    race === undefined ? "" : inside(raceName(race, t)),
    raceWithinWeeks === undefined
      ? ""
      : t("said.within", { weeks: t("weeks", { count: raceWithinWeeks }) }),
    injury === undefined ? "" : inside(t(`injuries.${injury}`)),
    unread ? t("said.unread") : "",
  ].filter((part) => part !== "");
  const text = parts.join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
