import type { SessionPatch } from "@/lib/contracts/sessions";
import { languages, type Session, type Step } from "@/lib/engine/model";
import { said } from "@/lib/words/said/said";

type Stored = readonly (Pick<Session, "steps"> | null)[];

/**
 * Steps as they are kept: a text that reads like a stored one in another language is that one, so
 * that a form shown in German gives back what it was given and not its translation.
 */
export function inStoredWords(patch: SessionPatch, stored: Stored): SessionPatch {
  if (patch.steps === undefined) return patch;
  const texts = new Map<string, string>();
  for (const text of stored.flatMap((one) => (one ? textsOf(one.steps) : [])))
    for (const language of languages) texts.set(said(language, text), text);
  const kept = <S extends { readonly text: string }>(step: S): S => ({
    ...step,
    text: texts.get(step.text) ?? step.text,
  });
  const steps = patch.steps.map((step) =>
    step.kind === "step" ? kept(step) : { ...step, steps: step.steps.map(kept) },
  );
  return { ...patch, steps };
}

function textsOf(steps: readonly Step[]): readonly string[] {
  return steps.flatMap((step) =>
    step.kind === "repeat" ? step.steps.map(({ text }) => text) : [step.text],
  );
}
