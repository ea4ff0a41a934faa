import type { ExerciseSetBody } from "@/lib/contracts/exercise-sets";
import { sides } from "@/lib/engine/model";

const fields = { hold: "holdS", reps: "reps", length: "distanceM" } as const;

/** A set as the form posts it, still without its number; null when it is not this form. */
export function setFromForm(form: FormData): Omit<ExerciseSetBody, "set"> | null {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const kind = text("kind");
  const side = sides.find((one) => one === text("side"));
  const amount = Number(text("amount"));
  if (!side || !isKind(kind) || !Number.isInteger(amount) || amount < 1) return null;
  const loadKg = text("loadKg") === "" ? null : Number(text("loadKg").replace(",", "."));
  if (loadKg !== null && !Number.isFinite(loadKg)) return null;
  const pain = text("pain") === "" ? null : Number(text("pain"));
  return { exercise: text("exercise"), side, [fields[kind]]: amount, loadKg, pain };
}

function isKind(kind: string): kind is keyof typeof fields {
  return Object.hasOwn(fields, kind);
}
