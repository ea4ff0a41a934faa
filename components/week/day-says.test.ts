import { expect, test } from "vitest";
import type { ViolationDto } from "@/lib/contracts/blocks";
import { wordsIn } from "@/lib/words/catalogue";
import { daySays } from "./day-says";

const broken = (law: number, severity: ViolationDto["severity"], sessionId: string | null = "s") =>
  ({ law, severity, sessionId, rule: "", date: "2026-01-05", message: "" }) as ViolationDto;

test("a day says the strongest rule against it, or that it is fine", () => {
  expect(daySays([])).toEqual({ verdict: "free", says: "free" });
  expect(daySays([broken(3, "override")])).toEqual({ verdict: "reason", says: "apart" });
  expect(daySays([broken(3, "override", null)]).says).toBe("running");
  expect(daySays([broken(5, "override"), broken(2, "hard")])).toEqual({
    ...{ verdict: "never", says: "state" },
  });
  expect(daySays([broken(2, "override", null)]).says).toBe("volume");
  expect(daySays([broken(6, "hard")]).says).toBe("limit");
  // What only a lock holds back is no word against the day.
  expect(daySays([broken(2, "held")])).toEqual({ verdict: "free", says: "free" });
});

test("in English and German", () => {
  expect(wordsIn("en", "edits")("day.apart")).toBe("hard days too close");
  expect(wordsIn("de", "edits")("day.apart")).toBe("harte Tage zu nah beieinander");
});
