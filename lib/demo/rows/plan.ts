import { createHash } from "node:crypto";
import type { ChangeReasonRow, ChangeRow, DecisionRow } from "@/db/schema/decisions";
import type { BlockRow, SeasonRow, SeasonWeekRow } from "@/db/schema/seasons";
import type { SessionRevisionRow, WrittenSession } from "@/db/schema/sessions";
import { prescriptionOf } from "@/lib/engine/adapt/prescription";
import type { PlainDate } from "@/lib/engine/plain-date";
import { ENGINE_VERSION } from "@/lib/services/plan/engine-version";
import { canonical, idOf } from "@/lib/services/plan/ids";
import { blockIdOn, toSessionWrite } from "@/lib/services/plan/to-session-write";
import type { Carer, DemoAthlete } from "../person";
import { athleteIdOf, userIdOf } from "../record";
import type { Walked, WalkedChange, WalkedSession } from "../walked";
import { DAYTIME, DECIDED, type MomentOf } from "./moment";

export type PlanRows = {
  readonly seasons: SeasonRow[];
  readonly weeks: SeasonWeekRow[];
  readonly blocks: BlockRow[];
  readonly sessions: WrittenSession[];
  readonly revisions: SessionRevisionRow[];
  readonly decisions: DecisionRow[];
  readonly changes: ChangeRow[];
  readonly reasons: ChangeReasonRow[];
};

type Written = { readonly moment: MomentOf; readonly coach: Carer };

const DAY_MS = 86_400_000;

/** The plan as it stands, what it was before, and why it changed. */
export function planRows(
  person: DemoAthlete,
  walked: Walked,
  { moment, coach }: Written,
): PlanRows {
  const athleteId = athleteIdOf(person.slug);
  const blocks = blockRows(person, walked, moment);
  const ids = { athleteId, byUserId: userIdOf(coach.slug), athleteUserId: userIdOf(person.slug) };
  const sessions = walked.sessions.map((s) => sessionRow(s, blocks, ids.athleteId, moment));
  return {
    ...seasonRows(person, walked, { moment, coach }),
    blocks,
    sessions,
    revisions: walked.sessions.flatMap((s) => revisionRows(s, blocks, ids, moment)),
    decisions: walked.assessments.map(({ date, rules, ...assessed }) => ({
      longRunCapM: null,
      beforeCut: null,
      ...assessed,
      athleteId,
      localDate: date,
      rules: [...rules],
      engineVersion: ENGINE_VERSION,
      version: 1,
      recordedAt: moment(date, DECIDED),
    })),
    changes: walked.changes.map((c) => changeRow(c, athleteId, { moment, coach })),
    reasons: walked.changes.map(({ on, news: { change, direction } }) => ({
      athleteId,
      changeId: changeIdOf(athleteId, on, change.sessionKey, direction),
      rule: change.rule,
      reason: change.reason,
      facts: change.facts,
      returns: change.returns,
      demanded: change.demanded,
    })),
  };
}

function seasonRows(person: DemoAthlete, { season, record }: Walked, { moment, coach }: Written) {
  if (!season || !person.plan) return { seasons: [], weeks: [] };
  const athleteId = athleteIdOf(person.slug);
  const id = idOf(athleteId, "season");
  return {
    seasons: [
      {
        athleteId,
        id,
        start: season.start,
        end: season.end,
        engineVersion: ENGINE_VERSION,
        inputsHash: createHash("sha256").update(canonical(record)).digest("hex"),
        infeasible: season.infeasible,
        builtBy: userIdOf(coach.slug),
        recordedAt: moment(person.plan.start, DECIDED),
      },
    ],
    weeks: season.weeks.map(({ race, ...week }) => ({
      ...week,
      athleteId,
      seasonId: id,
      raceId: race,
    })),
  };
}

function blockRows(person: DemoAthlete, { season, record }: Walked, moment: MomentOf): BlockRow[] {
  if (!season || !person.plan) return [];
  const athleteId = athleteIdOf(person.slug);
  const recordedAt = moment(person.plan.start, DECIDED);
  const coached = new Set(record.blocks.map((b) => b.id));
  return season.blocks.map((block) => {
    const mine = coached.has(block.id);
    return {
      ...block,
      athleteId,
      id: mine ? block.id : idOf(athleteId, "block", block.phase, block.start),
      seasonId: idOf(athleteId, "season"),
      coached: mine,
      notes: mine ? block.notes : "",
      version: 1,
      lastVersion: 1,
      recordedAt,
    };
  });
}

function sessionRow(
  { session, base, versions, notes }: WalkedSession,
  blocks: readonly BlockRow[],
  athleteId: string,
  moment: MomentOf,
): WrittenSession {
  const last = versions.at(-1);
  return {
    ...toSessionWrite(session, {
      id: idOf(athleteId, "session", session.key),
      base,
      blockId: blockIdOn(blocks, session.date),
    }),
    athleteId,
    exempt: false,
    notes,
    version: versions.length,
    lastVersion: versions.length,
    recordedAt: moment(last?.on ?? session.date, DECIDED),
  };
}

type Ids = {
  readonly athleteId: string;
  readonly byUserId: string;
  readonly athleteUserId: string;
};

function revisionRows(
  walked: WalkedSession,
  blocks: readonly BlockRow[],
  { athleteId, byUserId, athleteUserId }: Ids,
  moment: MomentOf,
): SessionRevisionRow[] {
  return walked.versions.map(({ session, kind, on }, i) => {
    const versions = walked.versions.slice(0, i + 1);
    const { athleteId: _, ...snapshot } = sessionRow(
      { ...walked, session, versions },
      blocks,
      athleteId,
      moment,
    );
    return {
      athleteId,
      id: idOf(athleteId, "revision", session.key, i + 1),
      sessionId: snapshot.id,
      sessionKey: session.key,
      version: i + 1,
      kind,
      causeId: null,
      snapshot,
      byUserId: kind === "adapted" ? athleteUserId : byUserId,
      recordedAt: moment(on, DECIDED),
    };
  });
}

function changeRow(
  { on, news, base, status, acceptedOn }: WalkedChange,
  athleteId: string,
  { moment, coach }: Written,
): ChangeRow {
  const { change, direction } = news;
  const recordedAt = moment(on, DECIDED);
  const undoable = status === "applied" && !change.demanded;
  return {
    athleteId,
    id: changeIdOf(athleteId, on, change.sessionKey, direction),
    localDate: on,
    sessionId: idOf(athleteId, "session", change.sessionKey),
    sessionKey: change.sessionKey,
    sessionDate: change.sessionDate,
    sport: change.sport,
    base: base && prescriptionOf(base),
    before: change.before,
    after: change.after,
    direction,
    status,
    undoableUntil: undoable ? new Date(recordedAt.getTime() + DAY_MS) : null,
    decidedBy: acceptedOn ? userIdOf(coach.slug) : null,
    decidedByName: acceptedOn ? coach.name : null,
    decidedAt: acceptedOn ? moment(acceptedOn, DAYTIME) : null,
    overrideReason: null,
    accepted: null,
    recordedAt,
  };
}

function changeIdOf(athleteId: string, on: PlainDate, key: string, direction: string): string {
  return idOf(athleteId, "change", on, key, direction);
}
