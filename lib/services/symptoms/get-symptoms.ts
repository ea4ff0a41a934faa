import "server-only";
import { listTreatments } from "@/db/repositories/care";
import { listChanges } from "@/db/repositories/changes";
import { type CheckInWithNote, listCheckIns } from "@/db/repositories/check-ins";
import { listDecisions } from "@/db/repositories/decisions";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { SymptomDay, SymptomsDto, SymptomsQuery } from "@/lib/contracts/symptoms";
import { type AthleteRecord, bodyPlaces } from "@/lib/engine/model";
import { addDays, eachDay, maxDate, type PlainDate } from "@/lib/engine/plain-date";
import { inForceOn } from "@/lib/engine/protocol/in-force";
import { type SessionResponse, sessionResponses } from "@/lib/engine/symptoms/session-responses";
import { notFound } from "@/lib/errors";
import { throughDayOf } from "@/lib/format/through-day";
import { toTreatmentDto } from "../case-file/list-treatments";
import { loadAthleteRecord } from "../load-athlete-record";
import { keepCurrent } from "../plan/keep-current";
import { stiffnessCutsOf } from "../plan/stiffness-cuts";
import { rangeSpan, type Span } from "./range-span";
import { responsesByType } from "./session-types";
import { findingsOf } from "./symptom-findings";

/** How far ahead bookings are drawn, days. Our choice. */
const AHEAD_DAYS = 28;
/** More changes than any year holds. */
const CHANGES_MAX = 5000;

type Input = SymptomsQuery & { readonly athleteId: string };

export async function getSymptoms(
  ctx: Context,
  { athleteId, range = "12w" }: Input,
): Promise<SymptomsDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["symptoms"] });
  await keepCurrent(ctx, scope);
  return describeSymptoms(ctx, scope, await rangeSpan(ctx, scope, range));
}

/** Answers of a span with what happened beside them; the screen and the report read the same. */
export async function describeSymptoms(
  ctx: Context,
  scope: AthleteScope,
  { from, to: last }: Span,
): Promise<SymptomsDto> {
  const { db } = ctx;
  const { today, scopes } = scope;
  const checkIns = await listCheckIns(db, scope, { from, to: addDays(last, 1) });
  const within = checkIns.filter((checkIn) => checkIn.localDate <= last);
  // What the engine reads is the whole record: its numbers in force, and for a viewer who sees
  // training as well what sessions left.
  const record = await loadAthleteRecord(db, scope);
  if (!record) throw notFound();
  const { rules } = inForceOn(record)({ date: last });
  const responses = scopes.has("load") ? sessionResponses(record, from, last) : null;
  const treatments = scopes.has("injury")
    ? (await listTreatments(db, scope)).filter(
        (t) => t.localDate >= from && t.localDate <= horizon(last, today),
      )
    : null;
  const numbers = {
    today: last,
    days: await daysOf(ctx, scope, { from, to: last, checkIns, responses: responses ?? [] }),
    ...placesOf(within),
    types: responses && responsesByType(responses.filter(couldBeAnswered(record))),
  };
  return {
    ...numbers,
    from,
    to: (treatments ?? []).reduce((end, t) => maxDate(end, t.localDate), last),
    watchFrom: rules.AMBER_MORNING.numbers.from.value,
    flareFrom: rules.RED_MORNING.numbers.from.value,
    stiffnessCuts: stiffnessCutsOf(rules),
    treatments: treatments?.map(toTreatmentDto) ?? null,
    planChanges: scopes.has("load") ? await planChangesIn(ctx, scope, { from, to: last }) : null,
    findings: findingsOf(numbers),
  };
}

/** Before the first answers ever nobody was asked: such sessions are not left unanswered. */
function couldBeAnswered({ checkIns }: Pick<AthleteRecord, "checkIns">) {
  const first = checkIns.map(({ date }) => date).sort()[0];
  return ({ activity }: SessionResponse) =>
    first !== undefined && activity.date >= addDays(first, -1);
}

/** Bookings ahead belong to a span that ends today. */
function horizon(last: PlainDate, today: PlainDate): PlainDate {
  return last === today ? addDays(today, AHEAD_DAYS) : last;
}

type Days = Span & {
  readonly checkIns: readonly CheckInWithNote[];
  readonly responses: readonly SessionResponse[];
};

async function daysOf(
  ctx: Context,
  scope: AthleteScope,
  { from, to, checkIns, responses }: Days,
): Promise<SymptomDay[]> {
  const answersOn = new Map(checkIns.map((c) => [c.localDate, c.answers]));
  const decided = new Map(
    (await listDecisions(ctx.db, scope, { from, to })).map((d) => [d.localDate, d]),
  );
  const sessionsOn = grouped(responses, (one) => one.activity.date);
  return eachDay(from, to).map((date) => {
    const answers = answersOn.get(date);
    const next = answersOn.get(addDays(date, 1));
    const sessions = sessionsOn.get(date) ?? [];
    const decision = decided.get(date);
    return {
      date,
      answered: answers !== undefined,
      state: decision?.state ?? null,
      mayProgress: decision?.mayProgress ?? false,
      morningPain: answers?.morningPain ?? null,
      stiffnessMin: answers?.stiffnessMin ?? null,
      duringPain: worst([next?.duringPain, ...sessions.map((one) => one.duringPain)]),
      afterPain: worst([next?.afterPain, ...sessions.map((one) => one.afterPain)]),
      told: toldOf(next),
      stress: answers?.stress ?? null,
    };
  });
}

/** A day is told by the morning after it. */
function toldOf(next: CheckInWithNote["answers"] | undefined): SymptomDay["told"] {
  return {
    throughDay: next ? throughDayOf(next) : null,
    trigger: next?.trigger ?? null,
    stretched: next?.stretched ?? null,
    longStridePain: next?.longStridePain ?? null,
    sittingHours: next?.sittingHours ?? null,
  };
}

function worst(answers: readonly (number | null | undefined)[]): number | null {
  const given = answers.filter((one) => one !== null && one !== undefined);
  return given.length === 0 ? null : Math.max(...given);
}

function placesOf(checkIns: readonly CheckInWithNote[]) {
  return {
    placed: checkIns.filter((checkIn) => checkIn.places.length > 0).length,
    places: bodyPlaces.flatMap((place) => {
      const mornings = checkIns.filter((checkIn) => checkIn.places.includes(place)).length;
      return mornings === 0 ? [] : [{ place, mornings }];
    }),
  };
}

/** Sessions that were changed, by the day on which it was decided; what was offered only is left out. */
async function planChangesIn(ctx: Context, scope: AthleteScope, span: Span) {
  const changes = await listChanges(ctx.db, scope, {
    ...span,
    statuses: ["applied", "accepted", "superseded"],
    limit: CHANGES_MAX,
  });
  const byDay = grouped(changes, (change) => change.localDate);
  return [...byDay]
    .map(([date, all]) => ({ date, sessions: new Set(all.map((c) => c.sessionKey)).size }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

function grouped<T>(items: readonly T[], dayOf: (item: T) => PlainDate) {
  const days = new Map<PlainDate, T[]>();
  for (const item of items) days.set(dayOf(item), [...(days.get(dayOf(item)) ?? []), item]);
  return days;
}
