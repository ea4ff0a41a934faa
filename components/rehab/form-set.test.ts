import { expect, test } from "vitest";
import { setFromForm } from "./form-set";

const form = (part: Record<string, string>) => {
  const data = new FormData();
  const all = { exercise: "bridge-hold", kind: "hold", side: "both", amount: "40", ...part };
  for (const [name, value] of Object.entries(all)) data.set(name, value);
  return setFromForm(data);
};

test("what the form posts is one set without its number", () => {
  expect(form({ pain: "0", loadKg: "" })).toEqual({
    exercise: "bridge-hold",
    side: "both",
    holdS: 40,
    loadKg: null,
    pain: 0,
  });
  expect(form({ kind: "reps", side: "left", amount: "12", loadKg: "7,5" })).toMatchObject({
    reps: 12,
    loadKg: 7.5,
    pain: null,
  });
});

test.each([
  { amount: "" },
  { amount: "2.5" },
  { amount: "0" },
  { side: "up" },
  { kind: "toString" },
  { loadKg: "much" },
])("not a set: %o", (part) => expect(form(part)).toBeNull());
