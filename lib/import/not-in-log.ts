import type { Sport } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";

type Sized = {
  readonly date: PlainDate;
  readonly sport: Sport;
  readonly durationS: number;
  readonly distanceM: number | null;
};

/*
 * Two of one day and sport are the same when their times or their distances are this near: a person
 * types round numbers, and watch and service round apart. Our choice.
 */
const NEAR_S = 60;
const NEAR_M = 100;
const NEAR_SHARE = 0.05;

/**
 * Those of a file that the log does not hold yet. Each entry of the log stands for one of the file at
 * most, so that the way there and the way back both count; what is the same to the second is paired
 * first, so that a file read twice finds all of itself.
 */
export function notInLog<E extends Sized>(found: readonly E[], log: readonly Sized[]): E[] {
  const open = new Map<string, Sized[]>();
  for (const entry of log) {
    const list = open.get(dayAndSport(entry));
    if (list) list.push(entry);
    else open.set(dayAndSport(entry), [entry]);
  }
  return [isSame, isNear].reduce<readonly E[]>(
    (left, match) =>
      left.filter((one) => {
        const there = open.get(dayAndSport(one)) ?? [];
        const at = there.findIndex((entry) => match(one, entry));
        if (at >= 0) there.splice(at, 1);
        return at < 0;
      }),
    found,
  ) as E[];
}

const dayAndSport = ({ date, sport }: Sized) => `${date} ${sport}`;

function isSame(a: Sized, b: Sized): boolean {
  return a.durationS === b.durationS && a.distanceM === b.distanceM;
}

function isNear(a: Sized, b: Sized): boolean {
  if (near(a.durationS, b.durationS, NEAR_S)) return true;
  return a.distanceM !== null && b.distanceM !== null && near(a.distanceM, b.distanceM, NEAR_M);
}

function near(a: number, b: number, atLeast: number): boolean {
  return Math.abs(a - b) <= Math.max(atLeast, NEAR_SHARE * Math.max(a, b));
}
