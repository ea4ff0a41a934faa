import { parseCase } from "@/lib/contracts/case-file";
import founding from "@/lib/engine/golden/founding.case.json";

/** The founding athlete, from the case file. */
export function foundingCase() {
  const parsed = parseCase(founding);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.case;
}
