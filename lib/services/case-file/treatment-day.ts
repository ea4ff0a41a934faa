import type { AthleteScope } from "@/db/scope";
import type { TreatmentStatus } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { invalidField } from "@/lib/errors";

/** What lies ahead cannot be done; where nobody said, the day decides. */
export function statusOn(
  date: PlainDate,
  said: TreatmentStatus | undefined,
  { today }: AthleteScope,
): TreatmentStatus {
  if (said === "done" && date > today) {
    throw invalidField("date", `This day has not come: today is ${today}. Enter it as planned.`);
  }
  return said ?? (date > today ? "planned" : "done");
}
