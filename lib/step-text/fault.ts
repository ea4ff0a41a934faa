import type { wordsIn } from "@/lib/words/catalogue";
import type { en } from "@/messages/en";

export type FaultCode = keyof typeof en.steps.fault;

/** What is wrong with a line, for words of any language: messages `steps.fault`. */
export type Fault = {
  readonly code: FaultCode;
  /** What its sentence names: the most there may be, what was typed, names that are known. */
  readonly values?: Readonly<Partial<Record<"most" | "names" | "typed" | "name", string>>>;
};

export type FaultWords = ReturnType<typeof wordsIn<"steps.fault">>;

/** The sentence. A test walks every fault, so that each has what its sentence names. */
export function faultText({ code, values }: Fault, t: FaultWords): string {
  return (t as (code: FaultCode, values?: Fault["values"]) => string)(code, values);
}
