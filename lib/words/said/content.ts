import "server-only";
import type { SessionContent } from "@/lib/contracts/library";
import type { Language, Step } from "@/lib/engine/model";
import { exampleZones } from "@/lib/step-text/example";
import { formatSteps } from "@/lib/step-text/format";
import { parseSteps } from "@/lib/step-text/parse";
import { said } from "./said";

/** One of our own sessions to read; a copy of it begins from what it was before. */
export function contentIn(language: Language, content: SessionContent): SessionContent {
  if (language === "en") return content;
  const zones = exampleZones(content.sport);
  const { steps, errors } = parseSteps(content.text, zones);
  return {
    ...content,
    title: said(language, content.title),
    intent: said(language, content.intent),
    text:
      errors.length > 0
        ? content.text
        : formatSteps(
            steps.map((step) => stepIn(language, step)),
            zones,
            { shares: true },
          ),
  };
}

function stepIn(language: Language, step: Step): Step {
  return step.kind === "step"
    ? { ...step, text: said(language, step.text) }
    : { ...step, steps: step.steps.map((one) => ({ ...one, text: said(language, one.text) })) };
}
