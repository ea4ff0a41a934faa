import "server-only";
import { listRestrictions as readRestrictions } from "@/db/repositories/care";
import { listSessions } from "@/db/repositories/sessions";
import type { RestrictionRow } from "@/db/schema/care";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { NamedExercise, RestrictionDto } from "@/lib/contracts/care";
import { addDays } from "@/lib/engine/plain-date";
import { exerciseName } from "@/lib/engine/rehab/exercise-limits";
import { exercisesFor } from "@/lib/engine/rehab/exercise-list";
import { routineOf } from "@/lib/engine/rehab/routine";
import { dayIn } from "@/lib/format/zone-clock";
import { currentInjuries } from "../rehab/get-rehab";

/** Everyone who sees the plan sees its limits; why they were set is for those who see the injury. */
export async function listRestrictions(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<{ restrictions: RestrictionDto[]; exercises: NamedExercise[] }> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read" });
  const rows = await readRestrictions(ctx.db, scope);
  return {
    restrictions: rows.map((row) => toRestrictionDto(ctx, row, scope)),
    exercises: scope.scopes.has("injury") ? await limitableExercises(ctx, scope) : [],
  };
}

/** How far ahead the plan's own exercises are looked for. Our choice. */
const WEEKS = 4;

/** What a limit may name: the exercises of the injury, and others that the next weeks' plan names. */
export async function limitableExercises(
  ctx: Context,
  scope: AthleteScope,
): Promise<NamedExercise[]> {
  const [injury] = await currentInjuries(ctx, scope);
  const kind = injury?.kind ?? "proximal-hamstring-tendinopathy";
  const span = { from: scope.today, to: addDays(scope.today, WEEKS * 7) };
  const planned = (await listSessions(ctx.db, scope, span))
    .filter(({ sport }) => sport === "strength")
    .flatMap(({ base, steps }) => routineOf((base ?? { steps }).steps, kind).items)
    .filter(({ exercise }) => exercise === null);
  const all = [...exercisesFor(kind), ...planned];
  return [...new Map(all.map(({ id, name }) => [id, { id, name }])).values()];
}

export function toRestrictionDto(
  { actor }: Context,
  row: RestrictionRow,
  scope: AthleteScope,
): RestrictionDto {
  const { id, kind, from, to, value, version, authorName: by } = row;
  return {
    ...{ id, kind, from, to, value, by, version },
    exercise: row.exercise ? { id: row.exercise, name: exerciseName(row.exercise) } : null,
    note: scope.scopes.has("injury") ? row.note : "",
    setOn: dayIn(scope.timeZone, row.recordedAt),
    own: row.authorId === actor.userId,
  };
}
