import { roles, sports } from "@/lib/engine/model";
import { isPlainDate } from "@/lib/engine/plain-date";
import { type Draft, emptyDraft } from "./draft";

/** The fields of the form as a browser without script posts them; null when it is not this form. */
export function draftFromForm(form: FormData): Draft | null {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const sport = sports.find((one) => one === text("sport"));
  const date = text("date");
  if (!sport || !isPlainDate(date)) return null;
  const effort = text("effort");
  return {
    ...emptyDraft(date, sport),
    insteadOf: text("insteadOf") || null,
    role: roles.find((one) => one === text("role")) ?? null,
    hours: text("hours"),
    minutes: text("minutes"),
    distance: text("distance"),
    effort: effort === "" ? null : effort,
    climb: text("climb"),
    aeroMin: text("aeroMin"),
    note: text("note"),
  };
}
