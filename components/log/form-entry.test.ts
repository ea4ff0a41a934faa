import { describe, expect, it } from "vitest";
import { plainDate } from "@/lib/engine/plain-date";
import { metric } from "@/lib/format/units";
import { bodyOf } from "./draft";
import { draftFromForm } from "./form-entry";

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

describe("an entry from a browser without script", () => {
  it("reads the fields", () => {
    const draft = draftFromForm(
      form({
        sport: "bike",
        date: "2026-11-24",
        hours: "1",
        minutes: "15",
        effort: "3",
        note: "x",
      }),
    );
    expect(draft && bodyOf(draft, plainDate("2026-11-25"), metric)).toMatchObject({
      sport: "bike",
      durationS: 4500,
      rpe: 3,
      note: "x",
    });
  });

  it.each([{ sport: "chess", date: "2026-11-24" }, { sport: "run", date: "2026-02-30" }, {}])(
    "refuses what is not the form: %o",
    (fields) => {
      expect(draftFromForm(form(fields as Record<string, string>))).toBeNull();
    },
  );
});
