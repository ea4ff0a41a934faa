import "server-only";
import { wordsIn } from "@/lib/words/catalogue";
import { faultText } from "./fault";
import type { StepError } from "./line";

/** What is wrong, as the API says it: in English, which problems are translated from. */
export function said({ what }: StepError): string {
  return faultText(what, wordsIn("en", "steps.fault"));
}
