import "server-only";
import { insertAudit } from "@/db/repositories/audit";
import { listQuestions } from "@/db/repositories/change-words";
import { type ChangeWithReason, listOpenProposals } from "@/db/repositories/changes";
import { listRoster, type RosterRow } from "@/db/repositories/roster";
import type { ChangeWordRow } from "@/db/schema/decisions";
import type { RosterSums } from "@/db/schema/roster-sums";
import type { Context } from "@/lib/auth/actor";
import { type RosterDto, type RosterEntry, rosterNeeds } from "@/lib/contracts/roster";
import { daysBetween, type PlainDate } from "@/lib/engine/plain-date";
import { waitingFor } from "../conversation/list-threads";
import { toChangeDto } from "../plan/view/to-change-dto";
import { SUMS_MADE_BY, sumsOf } from "./roster-sums";

const NOTHING: RosterSums["week"] = { run: { plannedM: 0, doneM: 0 }, plannedS: 0, doneS: 0 };
/** Days without a check-in after which silence itself is a reason to look. Our choice. */
const SILENT_DAYS = 3;

/**
 * Everyone who shares with this person, by need. Where symptoms are not shared, neither the entry
 * nor its place in the order says anything about them.
 */
export async function getRoster(ctx: Context): Promise<RosterDto> {
  // Sent at once, answered in turn.
  const [rows, proposals, questions, { byAthlete }] = await Promise.all([
    listRoster(ctx.db, { now: ctx.now, madeBy: SUMS_MADE_BY }),
    listOpenProposals(ctx.db),
    openQuestions(ctx),
    waitingFor(ctx),
  ]);
  const sums = await sumsOf(ctx, rows);
  await insertAudit(
    ctx.db,
    rows.map(({ athleteId }) => ({
      athleteId,
      verb: "read",
      subject: "roster",
      requestId: ctx.requestId,
    })),
  );
  const athletes = rows.map((row) =>
    toEntry(row, {
      proposals: proposals.filter(
        (p) => p.athleteId === row.athleteId && p.sessionDate >= row.today,
      ),
      asks: questions.filter((q) => q.athleteId === row.athleteId),
      unread: byAthlete.get(row.athleteId) ?? 0,
      sums: sums.get(row.athleteId),
    }),
  );
  return { athletes: athletes.toSorted(byNeed) };
}

/** As far as this person may read them: the policies ask for the scopes and the role. */
async function openQuestions(ctx: Context): Promise<ChangeWordRow[]> {
  const said = await listQuestions(ctx.db);
  const answered = new Set(
    said.flatMap(({ kind, changeId }) => (kind === "answered" ? [changeId] : [])),
  );
  return said.filter(({ kind, changeId }) => kind === "asked" && !answered.has(changeId));
}

type Waiting = {
  readonly proposals: readonly ChangeWithReason[];
  readonly asks: readonly ChangeWordRow[];
  readonly unread: number;
  readonly sums: RosterSums | undefined;
};

function toEntry(row: RosterRow, { proposals, asks, unread, sums }: Waiting): RosterEntry {
  const scopes = new Set(row.scopes);
  const sees = scopes.has("symptoms");
  const sharesLoad = scopes.has("load");
  return {
    id: row.athleteId,
    name: row.name,
    state: sees ? (row.decision?.state ?? null) : null,
    mayProgress: sees ? (row.decision?.mayProgress ?? null) : null,
    need: needOf(row, sees, { proposals, asks }),
    unread,
    kept: sharesLoad && sums ? sums.kept : null,
    sharesPlan: sharesLoad,
    lastCheckIn: sees ? row.lastCheckIn : null,
    morningPain: sees && sums ? [...sums.morningPain] : [],
    week: sums?.week ?? NOTHING,
    injuries: scopes.has("injury") ? [...row.injuries] : [],
    nextRace: row.nextRace ? raceOf(row.nextRace, row.today) : null,
    asks: asks.map(({ changeId, text }) => ({ changeId, text: text ?? "" })),
    openProposals: sharesLoad ? proposals.map((p) => toChangeDto(p, { scopes })) : [],
  };
}

function needOf(
  row: RosterRow,
  sees: boolean,
  { proposals, asks }: Pick<Waiting, "proposals" | "asks">,
): RosterEntry["need"] {
  const state = sees ? row.decision?.state : undefined;
  if (state === "refer" || state === "red") return state;
  if (asks.length > 0) return "asks";
  if (proposals.length > 0) return "proposal";
  if (state === "amber") return "amber";
  const silent =
    sees && (row.lastCheckIn === null || daysBetween(row.lastCheckIn, row.today) >= SILENT_DAYS);
  return silent ? "silent" : "none";
}

function raceOf(race: NonNullable<RosterRow["nextRace"]>, today: PlainDate) {
  const { id, name, localDate: date, kind, priority } = race;
  return { id, name, date, kind, priority, daysTo: daysBetween(today, date) };
}

function byNeed(a: RosterEntry, b: RosterEntry): number {
  return (
    rosterNeeds.indexOf(a.need) - rosterNeeds.indexOf(b.need) || a.name.localeCompare(b.name, "en")
  );
}
