import type { CheckInBody } from "@/lib/contracts/check-ins";
import { checkInBody } from "@/lib/contracts/check-ins";
import { answersOfDay, throughDayNamed } from "./answer-words";

/** Numbers, yes or no, and lists where "none" means nothing on purpose. */
const numberFields = [
  "morningPain",
  "stiffnessMin",
  "duringPain",
  "afterPain",
  "acheHours",
  "loadTest",
  "sittingPain",
  "bikePain",
  "dropLunge",
  "kickPain",
  "stress",
  "sittingHours",
  "sittingStretchMin",
  "restingHr",
  "sleepHours",
] as const;
const yesNoFields = [
  "limp",
  "nightWaking",
  "painkiller",
  "stretched",
  "longStridePain",
  "boneStressHistory",
  "groinPain",
  "sitBonePain",
  "boneNightPain",
] as const;
const noneFields = ["trigger", "illness"] as const;
const wordFields = ["date", "aftermath", "spread", "menses", "note"] as const;

/** The check-in of a posted form, for browsers without script. Null when it is not one. */
export function checkInFromForm(form: FormData): CheckInBody | null {
  const given = (name: string): string | null => {
    const value = form.get(name);
    return typeof value === "string" && value !== "" ? value : null;
  };
  const body: Record<string, unknown> = {};
  const put = (names: readonly string[], read: (text: string) => unknown) => {
    for (const name of names) {
      const text = given(name);
      if (text !== null) body[name] = read(text);
    }
  };
  put(numberFields, Number);
  put(yesNoFields, (text) => text === "yes");
  put(noneFields, (text) => (text === "none" ? null : text));
  put(wordFields, (text) => text);
  const throughDay = throughDayNamed(given("throughDay"));
  if (throughDay) Object.assign(body, answersOfDay(throughDay));
  const places = form.getAll("places");
  if (places.length > 0) body.places = places;
  return checkInBody.safeParse(body).data ?? null;
}
