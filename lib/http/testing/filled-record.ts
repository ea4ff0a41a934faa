import "server-only";
import { v7 as uuid } from "uuid";
import { asReminder, asUser } from "@/db/client";
import { replaceFeed } from "@/db/repositories/calendar-feeds";
import { listChanges } from "@/db/repositories/changes";
import { insertInvitation } from "@/db/repositories/invitations";
import { listRaces } from "@/db/repositories/races";
import { claimSend } from "@/db/repositories/reminder-sends";
import { listSessions } from "@/db/repositories/sessions";
import { insertToken } from "@/db/repositories/tokens";
import { aGrantee, aUser, type TestAthlete, type TestUser } from "@/db/testing";
import { hashOfSecret, newSecret } from "@/lib/auth/api-token";
import { addDays, mondayOf } from "@/lib/engine/plain-date";
import { addAway } from "@/lib/services/away/add-away";
import { addRestriction } from "@/lib/services/care/add-restriction";
import { addInjuryText } from "@/lib/services/case-file/add-injury-text";
import { addTreatment } from "@/lib/services/case-file/add-treatment";
import { writeJournal } from "@/lib/services/case-file/write-journal";
import { saveCheckIn } from "@/lib/services/check-ins/save-check-in";
import { writeComment } from "@/lib/services/conversation/write-comment";
import { importActivities } from "@/lib/services/imports/import-activities";
import { createItem } from "@/lib/services/library/items";
import { createTeam, share } from "@/lib/services/library/people";
import { addLoadTest } from "@/lib/services/load-tests/add-load-test";
import { logActivity } from "@/lib/services/log/log-activity";
import { saveExerciseSet } from "@/lib/services/rehab/save-exercise-set";
import { saveFilter } from "@/lib/services/roster/filters";
import { addScore } from "@/lib/services/scores/add-score";
import { listBlocks } from "@/lib/services/season/list-blocks";
import { aShareLink, as, asCoach } from "@/lib/services/testing";
import { setThreshold } from "@/lib/services/thresholds/set-threshold";
import { createSession } from "@/lib/services/week/create-session";

/* A record with something behind every kind of id that an address can name. */

/** By the name of the path's parameter; `DELETE grantId` is one that may go. */
export type Ids = Readonly<Record<string, string>>;

export const anItem = {
  kind: "session",
  sport: "run",
  role: "tempo",
  title: "Tempo",
  intent: "",
  text: "10m easy\n20m tempo",
} as const;

export async function aFilter(user: TestUser): Promise<string> {
  const filter = { id: uuid(), name: "Soon", criteria: { raceWithinWeeks: 8 } };
  return (await asCoach(user, (ctx) => saveFilter(ctx, filter))).id;
}

export const feedOf = (secret: string) => `${secret}.ics`;

/** Rows behind every kind of id, so that a 404 is never the 404 of an empty table. */
export async function filled(athlete: TestAthlete): Promise<Ids> {
  const { id: athleteId, user, scope } = athlete;
  const date = scope.today;
  const now = { date };
  const activity = await as(
    user,
    (ctx) => logActivity(ctx, { athleteId, id: uuid(), date, sport: "walk", durationS: 1800 }),
    now,
  );
  await as(
    user,
    (ctx) => saveCheckIn(ctx, { athleteId, id: uuid(), morningPain: 5, stiffnessMin: 40 }),
    now,
  );
  const restriction = await as(
    user,
    (ctx) => addRestriction(ctx, { athleteId, id: uuid(), kind: "no-hills", from: date }),
    now,
  );
  const treatment = await as(
    user,
    (ctx) => addTreatment(ctx, { athleteId, id: uuid(), date, kind: "physio" }),
    now,
  );
  const text = await as(
    user,
    (ctx) => addInjuryText(ctx, { athleteId, id: uuid(), date, kind: "imaging", text: "A scan." }),
    now,
  );
  const entry = await as(
    user,
    (ctx) => writeJournal(ctx, { athleteId, id: uuid(), text: "A quiet week." }),
    now,
  );
  const score = await as(
    user,
    (ctx) => addScore(ctx, { athleteId, id: uuid(), date, kind: "VISA-H", total: 61 }),
    now,
  );
  const loadTest = await as(
    user,
    (ctx) =>
      addLoadTest(ctx, {
        ...{ athleteId, id: uuid(), date },
        ...{ kind: "hamstring-hold", side: "left", value: 31, pain: 2 },
      }),
    now,
  );
  const away = await as(
    user,
    (ctx) =>
      addAway(ctx, { athleteId, id: uuid(), from: addDays(date, 40), to: addDays(date, 41) }),
    now,
  );
  const threshold = await as(
    (await aGrantee(athlete, { role: "physio" })).user,
    (ctx) =>
      setThreshold(ctx, {
        athleteId,
        id: uuid(),
        rule: "STATE-AMBER-MORNING",
        number: "from",
        value: 3,
        from: date,
      }),
    now,
  );
  const exerciseSet = await as(
    user,
    (ctx) =>
      saveExerciseSet(ctx, {
        ...{ athleteId, id: uuid(), exercise: "side-plank", side: "left", set: 1, holdS: 30 },
      }),
    now,
  );
  const imported = await as(
    user,
    (ctx) =>
      importActivities(ctx, {
        ...{ athleteId, id: uuid(), apply: true },
        text: `id,start_date_local,type,moving_time,distance\ni2,${date}T04:00:00,Yoga,1800,\n`,
      }),
    now,
  );
  const [feedSecret, offSecret] = [newSecret(), newSecret()];
  await asUser(user.id, (db) =>
    replaceFeed(db, {
      tokenHash: hashOfSecret(feedSecret),
      createdAt: new Date(),
      expiresAt: new Date(Date.now() + 86_400_000),
    }),
  );
  await asReminder((db) =>
    claimSend(db, {
      userId: user.id,
      kind: "tomorrow",
      localDate: date,
      claimedAt: new Date(),
      offHash: hashOfSecret(offSecret),
    }),
  );
  const edit = await as(
    user,
    (ctx) =>
      createSession(ctx, {
        athleteId,
        date: addDays(date, 2),
        sport: "mobility",
        role: "mobility",
        override: { reason: "Asked for it." },
        durationS: 600,
      }),
    now,
  );
  const { blocks } = await as(user, (ctx) => listBlocks(ctx, { athleteId }), now);
  const { changes, sessions, races } = await asUser(user.id, async (db) => ({
    races: await listRaces(db, scope),
    changes: await listChanges(db, scope),
    sessions: await listSessions(db, scope, { from: date }),
  }));
  const comment = await as(
    user,
    (ctx) =>
      writeComment(ctx, {
        athleteId,
        id: uuid(),
        kind: "session",
        subject: sessions[0]?.id ?? "",
        text: "Is it flat there?",
      }),
    now,
  );
  return {
    athleteId,
    today: date,
    monday: mondayOf(date),
    activityId: activity.id,
    importId: imported.id ?? "",
    sessionId: sessions[0]?.id ?? "",
    blockId: blocks[0]?.id ?? "",
    editId: edit.editId,
    changeId: changes[0]?.id ?? "",
    awayId: away.id,
    scoreId: score.id,
    testId: loadTest.id,
    commentId: comment.id,
    thresholdId: threshold.id,
    restrictionId: restriction.id,
    treatmentId: treatment.id,
    textId: text.id,
    entryId: entry.id,
    feedId: feedOf(feedSecret),
    offId: offSecret,
    setId: exerciseSet.id,
    injuryId: athlete.injuryId,
    raceId: races[0]?.id ?? "",
    grantId: (await aGrantee(athlete)).grantId,
    // One that is withdrawn in a cell of its own.
    "DELETE grantId": (await aGrantee(athlete)).grantId,
    linkId: (await aShareLink(athlete)).id,
    "DELETE linkId": (await aShareLink(athlete)).id,
    carerEmail: (await aUser("physio")).email,
    tokenId: await tokenId(user.id),
    invitationId: await anInvitation(user.id, athleteId),
  };
}

/** An offer of an athlete, or without one an ask of a coach. */
export async function anInvitation(fromUserId: string, recordId: string | null): Promise<string> {
  const id = uuid();
  await asUser(fromUserId, (db) =>
    insertInvitation(db, {
      id,
      fromName: "Somebody",
      recordId,
      role: "coach",
      scopes: ["load"],
      validUntil: null,
      label: "",
      codeHash: hashOfSecret(newSecret()),
      createdAt: new Date(),
      expiresAt: new Date(Date.now() + 86_400_000),
    }),
  );
  return id;
}

/** Something of a coach's own behind every id of a library. */
export async function shelfOf(coach: TestUser): Promise<Ids> {
  const [itemId, teamId, shareId, colleague] = [uuid(), uuid(), uuid(), await aUser("coach")];
  await asCoach(coach, async (ctx) => {
    await createItem(ctx, { id: itemId, content: anItem });
    await createTeam(ctx, { id: teamId, name: "The club" });
    await share(ctx, { id: shareId, itemId, teamId });
  });
  const ended = await asCoach(coach, async (ctx) => {
    const [endedTeam, endedShare, awayItem] = [uuid(), uuid(), uuid()];
    await createTeam(ctx, { id: endedTeam, name: "Last year" });
    await createItem(ctx, { id: awayItem, content: anItem });
    await share(ctx, { id: endedShare, itemId: awayItem, teamId: endedTeam });
    return { "DELETE teamId": endedTeam, "DELETE itemId": awayItem };
  });
  return { itemId, teamId, shareId, coachEmail: colleague.email, ...ended };
}

async function tokenId(userId: string): Promise<string> {
  return asUser(userId, async (db) => {
    const made = await insertToken(db, {
      id: uuid(),
      name: "to be revoked",
      tokenHash: uuid(),
      expiresAt: new Date(Date.now() + 86_400_000),
    });
    return made?.id ?? "";
  });
}
