import { activities, activityRevisions } from "@/db/schema/activities";
import { athletes, grants } from "@/db/schema/athletes";
import { restrictions, treatments } from "@/db/schema/care";
import { checkInRevisions, checkIns } from "@/db/schema/check-ins";
import { commentReads, comments } from "@/db/schema/comments";
import { changeReasons, changes, decisions } from "@/db/schema/decisions";
import { injuries, injuryTexts, rehabStages } from "@/db/schema/injuries";
import { loadTests } from "@/db/schema/load-tests";
import { notes } from "@/db/schema/notes";
import { users } from "@/db/schema/people";
import { races } from "@/db/schema/races";
import { blocks, planHeads, seasons, seasonWeeks } from "@/db/schema/seasons";
import { sessionRevisions, sessions } from "@/db/schema/sessions";
import { addDays } from "@/lib/engine/plain-date";
import type { Anchor } from "../anchor";
import { carers } from "../carers";
import { demoAthletes } from "../people";
import type { Carer, DemoAthlete } from "../person";
import { recordOf } from "../record";
import { walk } from "../walk";
import type { TableRows } from "../write";
import { careRows } from "./care";
import { athleteRow, grantRows, userRow } from "./identity";
import { logRows } from "./log";
import { DAYTIME, momentOf } from "./moment";
import { planRows } from "./plan";
import { talkRows } from "./talk";

type Filling = {
  readonly anchor: Anchor;
  readonly now: Date;
  readonly hashOf: ReadonlyMap<string, string>;
  /** Carers who get their accounts here; those of the demo know everybody's record. */
  readonly accounts: readonly Carer[];
};

/** Every row of the demo, table by table, in an order that keeps the keys. */
export function demoRows(
  anchor: Anchor,
  now: Date,
  hashOf: ReadonlyMap<string, string>,
): TableRows[] {
  return rowsOfPeople(demoAthletes(anchor), { anchor, now, hashOf, accounts: carers });
}

/** The same for these athletes alone, whose coach and physio are among the demo's. */
export function rowsOfPeople(
  people: readonly DemoAthlete[],
  { anchor, now, hashOf, accounts }: Filling,
): TableRows[] {
  const moment = momentOf(now);
  const joined = moment(addDays(anchor.seasonStart, -7), DAYTIME);
  const account = (email: string) => ({
    passwordHash: hashOf.get(email) ?? null,
    createdAt: joined,
  });
  const all = people.map((person) => rowsOf(person, anchor, moment));
  type One = (typeof all)[number];
  const each = <K extends keyof One>(key: K) =>
    all.flatMap((rows) => rows[key] as readonly object[]);
  const table = (to: TableRows["table"], rows: readonly object[]): TableRows => ({
    table: to,
    rows: rows as TableRows["rows"],
  });
  return [
    table(users, [
      ...people.map((p) => userRow(p, "athlete", account(p.email))),
      ...accounts.map((c) => userRow(c, c.role, account(c.email))),
    ]),
    table(
      athletes,
      people.map((p) => athleteRow(p, joined)),
    ),
    table(
      grants,
      people.flatMap((p) => grantRows(p, carers, joined)),
    ),
    table(races, each("races")),
    table(injuries, each("injuries")),
    table(injuryTexts, each("texts")),
    table(rehabStages, each("stages")),
    table(treatments, each("treatments")),
    table(restrictions, each("restrictions")),
    table(loadTests, each("loadTests")),
    table(activities, each("activities")),
    table(activityRevisions, each("activityRevisions")),
    table(checkIns, each("checkIns")),
    table(checkInRevisions, each("checkInRevisions")),
    table(notes, each("notes")),
    table(planHeads, each("heads")),
    table(seasons, each("seasons")),
    table(seasonWeeks, each("weeks")),
    table(blocks, each("blocks")),
    table(sessions, each("sessions")),
    table(sessionRevisions, each("revisions")),
    table(decisions, each("decisions")),
    table(changes, each("changes")),
    table(changeReasons, each("reasons")),
    table(comments, each("comments")),
    table(commentReads, each("reads")),
  ];
}

function rowsOf(person: DemoAthlete, anchor: Anchor, moment: ReturnType<typeof momentOf>) {
  const { today, firstCheckIn } = anchor;
  const walked = walk({ person, record: recordOf(person), firstCheckIn, today });
  const plan = planRows(person, walked, { moment, coach: coachOf(person) });
  const log = logRows(person, walked, moment);
  return {
    ...careRows(person, { carers, moment, today }),
    ...log,
    ...talkRows(person, { carers, moment, today, checkIns: log.checkIns }),
    ...plan,
    heads: plan.seasons.map(({ athleteId }) => ({ athleteId, revision: 1 })),
  };
}

function coachOf({ slug, sharing }: DemoAthlete): Carer {
  const slugs = new Set(sharing.map((s) => s.carer));
  const coach = carers.find((c) => c.role === "coach" && slugs.has(c.slug));
  if (!coach) throw new RangeError(`${slug} has no coach`);
  return coach;
}
