import { readFileSync } from "node:fs";
import { parseCase } from "@/lib/contracts/case-file";

/** The founding athlete, from the case file. */
export function foundingCase() {
  const file = new URL("../lib/engine/golden/founding.case.json", import.meta.url);
  const parsed = parseCase(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.case;
}
