import { daysOf } from "@/components/care/load-test-rows";
import type { LoadTestDto } from "@/lib/contracts/load-tests";
import { loadTestOf } from "@/lib/engine/rehab/load-tests";

/** Of each test the last day it was done on, the newest first. */
export function lastTests(results: readonly LoadTestDto[]) {
  const kinds = [...new Set(results.map((one) => one.kind))];
  return kinds
    .flatMap((kind) => {
      const last = daysOf(results, kind).at(-1);
      return last ? [{ ...last, kind, name: loadTestOf(kind).name }] : [];
    })
    .toSorted((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0));
}
