import "server-only";
import { v7 as uuidv7 } from "uuid";
import { addDays, mondayOf } from "@/lib/engine/plain-date";
import { asEngine, asUser } from "../client";
import { insertActivity } from "../repositories/activities";
import { insertAudit } from "../repositories/audit";
import { insertAway } from "../repositories/away";
import { insertBlocks } from "../repositories/blocks";
import { insertClearance, insertRestriction, insertTreatment } from "../repositories/care";
import { insertChangeWord } from "../repositories/change-words";
import { insertChanges } from "../repositories/changes";
import { saveCheckIn } from "../repositories/check-ins";
import { insertComment, markRead } from "../repositories/comments";
import { upsertDecisions } from "../repositories/decisions";
import { insertEdit } from "../repositories/edits";
import { saveEvening } from "../repositories/evenings";
import { saveExerciseSet } from "../repositories/exercise-sets";
import { insertImport } from "../repositories/imports";
import { confirmRehabStage, insertInjuryText } from "../repositories/injuries";
import { insertLoadTest } from "../repositories/load-tests";
import { insertJournalEntry, updateJournalEntry } from "../repositories/notes";
import { insertRace } from "../repositories/races";
import { saveRosterSums } from "../repositories/roster-sums";
import { insertScore } from "../repositories/scores";
import { insertSeason, lockPlan, replaceWeeksFrom } from "../repositories/seasons";
import { upsertSessions } from "../repositories/sessions";
import { insertShareLink } from "../repositories/share-links";
import { insertHead } from "../repositories/team";
import { insertThresholdEdit } from "../repositories/thresholds";
import { aGrantee, anEngineSession, ownerSql, type TestAthlete, TODAY } from ".";

/** Every table that holds rows of one athlete, the anchor included. */
export async function tablesOfAnAthlete(): Promise<string[]> {
  const rows = await ownerSql()`
    select distinct c.relname as name from pg_class c
    left join pg_attribute a on a.attrelid = c.oid and a.attname = 'athlete_id'
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and (a.attname is not null or c.relname = 'athletes')
    order by 1`;
  return rows.map((row) => String(row.name));
}

/** Writes at least one row into each of them, through the repositories and as the athlete. */
export async function fillRecord(athlete: TestAthlete): Promise<void> {
  const { scope, injuryId, user } = athlete;
  const authorName = user.name;
  const { user: physio } = await aGrantee(athlete, { role: "physio" });
  const coach = await aGrantee(athlete);
  await asUser(physio.id, (db) =>
    insertThresholdEdit(db, scope, {
      id: uuidv7(),
      rule: "STATE-AMBER-MORNING",
      number: "from",
      value: 2,
      from: TODAY,
      to: null,
      authorName: physio.name,
      authorRole: "physio",
    }),
  );
  await asUser(user.id, async (db) => {
    await lockPlan(db, scope);
    await insertRace(db, scope, {
      id: uuidv7(),
      name: "London Marathon",
      localDate: addDays(TODAY, 120),
      kind: "marathon",
      priority: "A",
    });
    const seasonId = uuidv7();
    await insertSeason(db, scope, {
      id: seasonId,
      start: TODAY,
      end: addDays(TODAY, 140),
      engineVersion: "test",
      inputsHash: "0",
      infeasible: [],
    });
    await replaceWeeksFrom(db, scope, {
      from: mondayOf(TODAY),
      weeks: [
        {
          monday: mondayOf(TODAY),
          seasonId,
          phase: "base",
          kind: "load",
          raceId: null,
          targets: {
            run: { distanceM: 30_000, durationS: 10_800 },
            bike: { durationS: 7200 },
            swim: { distanceM: 2000, durationS: 2400 },
            strength: { sessions: 2 },
          },
          fitnessLoad: 300,
          tissueLoad: 32,
        },
      ],
    });
    const [block] = await insertBlocks(db, scope, [
      {
        id: uuidv7(),
        seasonId,
        phase: "base",
        start: TODAY,
        end: addDays(TODAY, 27),
        targets: { run: { distanceM: 30_000 } },
        locked: false,
        coached: true,
        notes: "",
      },
    ]);
    const base = anEngineSession(TODAY);
    const { date, ...planned } = base;
    const [session] = await upsertSessions(
      db,
      scope,
      [
        {
          ...planned,
          id: uuidv7(),
          localDate: date,
          blockId: block?.id ?? null,
          added: false,
          base,
        },
      ],
      { kind: "built" },
    );
    await insertEdit(db, scope, {
      id: uuidv7(),
      kind: "season",
      verb: "build",
      subjectId: null,
      inverse: {},
      byName: authorName,
      overrideReason: null,
      undoableUntil: new Date(Date.now() + 86_400_000),
    });
    await insertActivity(db, scope, {
      id: uuidv7(),
      localDate: addDays(TODAY, -1),
      sport: "run",
      role: "easy",
      durationS: 3300,
      distanceM: 9500,
      rpe: 3,
      ascentM: null,
      aeroS: null,
      note: "along the canal",
    });
    await insertImport(db, scope, {
      id: uuidv7(),
      source: "strava",
      replaced: [],
      recordedAt: new Date(),
      entries: [
        {
          id: uuidv7(),
          localDate: addDays(TODAY, -3),
          ...{ sport: "bike", role: null, durationS: 5400, distanceM: 40_000 },
          ...{ rpe: null, ascentM: null, aeroS: null },
        },
      ],
    });
    await saveExerciseSet(db, scope, {
      id: uuidv7(),
      localDate: TODAY,
      sessionId: null,
      exercise: "single-leg-bridge",
      side: "left",
      setNumber: 1,
      reps: 12,
      holdS: null,
      distanceM: null,
      loadKg: null,
      pain: 2,
      note: null,
    });
    await saveCheckIn(db, scope, {
      id: uuidv7(),
      localDate: TODAY,
      answers: { morningPain: 1, trigger: null },
      side: "left",
      places: ["left-sit-bone"],
      note: "slept well",
    });
    await saveEvening(db, scope, { localDate: TODAY, duringPain: 2, afterPain: 3 });
    const entry = await insertJournalEntry(db, scope, {
      id: uuidv7(),
      localDate: TODAY,
      text: "a quiet week",
    });
    if (entry) {
      await updateJournalEntry(db, scope, { before: entry, patch: { text: "a calm week" } });
    }
    await confirmRehabStage(db, scope, {
      id: uuidv7(),
      injuryId,
      version: 1,
      stage: 2,
      localDate: TODAY,
      authorName,
      authorRole: "self",
      note: "",
    });
    for (const kind of ["imaging", "diagnosis"] as const) {
      await insertInjuryText(db, scope, {
        id: uuidv7(),
        injuryId,
        kind,
        text: "as written in the letter",
        localDate: TODAY,
        authorName,
      });
    }
    await insertTreatment(db, scope, {
      id: uuidv7(),
      localDate: TODAY,
      kind: "shockwave",
      status: "done",
      note: "",
      authorName,
    });
    await insertRestriction(db, scope, {
      id: uuidv7(),
      kind: "no-hills",
      exercise: null,
      from: TODAY,
      to: null,
      value: null,
      note: "",
      authorName,
    });
    await insertAway(db, scope, { id: uuidv7(), from: TODAY, to: addDays(TODAY, 2) });
    await insertClearance(db, scope, {
      id: uuidv7(),
      localDate: TODAY,
      note: "seen on Tuesday",
      authorName,
    });
    const changeId = uuidv7();
    await asEngine(db, scope, async (engine) => {
      await upsertDecisions(engine, scope, { assessments: [settled], engineVersion: "test" });
      await insertChanges(engine, scope, [
        {
          id: changeId,
          localDate: TODAY,
          sessionId: session?.id ?? uuidv7(),
          sessionKey: base.key,
          sessionDate: base.date,
          sport: base.sport,
          base: null,
          before: base,
          after: null,
          direction: "cut",
          status: "applied",
          undoableUntil: null,
          why: {
            rule: "TEST-1",
            reason: "a test",
            facts: [],
            returns: "at once",
            demanded: false,
          },
        },
      ]);
    });
    await insertChangeWord(db, scope, {
      changeId,
      kind: "asked",
      text: "May I ride instead?",
      byName: authorName,
    });
    const comment = await insertComment(db, scope, {
      id: uuidv7(),
      kind: "change",
      subject: changeId,
      subjectDate: TODAY,
      subjectTitle: base.title,
      text: "a calm day, please",
      mentions: [{ id: physio.id, name: physio.name }],
      authorName,
      authorRole: "athlete",
    });
    await markRead(db, scope, comment ? [comment.id] : []);
    await insertLoadTest(db, scope, {
      id: uuidv7(),
      localDate: TODAY,
      kind: "hamstring-hold",
      side: "left",
      value: 31,
      pain: 2,
      note: "",
      authorName,
    });
    await insertScore(db, scope, {
      id: uuidv7(),
      localDate: TODAY,
      kind: "VISA-H",
      total: 61,
      note: "",
      authorName,
    });
    await insertHead(db, scope, { id: uuidv7(), grantId: coach.grantId });
    await insertShareLink(db, scope, {
      id: uuidv7(),
      label: "Dr Okafor",
      scopes: ["load", "symptoms", "injury"],
      range: "12w",
      codeHash: uuidv7(),
      createdAt: new Date(),
      expiresAt: new Date(Date.now() + 86_400_000),
    });
    await insertAudit(db, [
      { athleteId: athlete.id, verb: "read", subject: "season", requestId: "test" },
    ]);
  });
  await asUser(coach.user.id, (db) =>
    saveRosterSums(db, [
      {
        ...{ athleteId: athlete.id, symptoms: true, revision: 1, today: TODAY, madeBy: "test" },
        sums: {
          kept: { asked: 3, kept: 3, held: 1, swapped: 0 },
          week: { run: { plannedM: 30_000, doneM: 9500 }, plannedS: 10_800, doneS: 3300 },
          morningPain: [1],
        },
      },
    ]),
  );
}

const settled = {
  date: TODAY,
  state: "green",
  mayProgress: true,
  rules: ["TEST-1"],
  facts: [],
  trigger: null,
  keepsEasyVolume: false,
  irritability: "low",
  baseline: 1,
  level: 4,
  rehabStage: 2,
  timers: {
    noRunUntil: null,
    noLongRunUntil: null,
    speedFreezeUntil: null,
    hillFreezeUntil: null,
    aeroFreezeUntil: null,
    smallRangeUntil: null,
    promotionFreezeUntil: null,
    windowUntil: null,
    noTrainingUntil: null,
  },
  ramp: null,
  daysSilent: 0,
} as const;
