import type { ReactNode } from "react";
import { WordsOf } from "../../../../../room-words";

/** The athlete's own parts, whose words the other pages of a coach do not need. */
export default function CaseLayout({ children }: { children: ReactNode }) {
  return <WordsOf rooms={["limits", "loadTests", "rehab", "scores"]}>{children}</WordsOf>;
}
