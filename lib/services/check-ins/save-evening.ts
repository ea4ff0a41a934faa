import "server-only";
import { listCheckIns } from "@/db/repositories/check-ins";
import { saveEvening as storeEvening } from "@/db/repositories/evenings";
import { lockPlan } from "@/db/repositories/seasons";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { EveningBody, EveningDto } from "@/lib/contracts/evenings";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { invalidField } from "@/lib/errors";
import { adaptAgain } from "../plan/keep-current";
import { answeredOn } from "./answered-on";
import { toEveningDto } from "./list-evenings";

type Input = EveningBody & { readonly athleteId: string };

/**
 * Saves how the day's training was answered. The next check-in counts it where it leaves the
 * question open; where that has been given already, the plan follows now.
 */
export async function saveEvening(
  ctx: Context,
  { athleteId, date, duringPain, afterPain, answeredAt }: Input,
): Promise<EveningDto & { created: boolean }> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "log", scopes: ["symptoms"] });
  const localDate = dayOfEvening(date, scope, answeredOn(answeredAt, scope));
  const locked = await lockPlan(ctx.db, scope);
  const { evening, created } = await storeEvening(ctx.db, scope, {
    localDate,
    duringPain: duringPain ?? null,
    afterPain: afterPain ?? null,
  });
  const [next] = await listCheckIns(ctx.db, scope, {
    from: addDays(localDate, 1),
    to: scope.today,
  });
  if (created && next) await adaptAgain(ctx, scope, { touched: [next.localDate], locked });
  return { ...toEveningDto(evening), created };
}

function dayOfEvening(
  date: PlainDate | undefined,
  { today }: AthleteScope,
  given: PlainDate,
): PlainDate {
  if (date === undefined) return today;
  if (date > today) {
    throw invalidField(
      "date",
      `An evening cannot be answered before its day has come: today is ${today}.`,
    );
  }
  if (date < addDays(given, -1)) {
    throw invalidField(
      "date",
      "An evening can be answered on its day and the day after. The check-in takes later news of an older session.",
    );
  }
  return date;
}
