import { expect, test } from "vitest";
import { type Entry, inTurn } from "./queue";

const entry = (id: string, turn?: string): Entry => ({
  id,
  label: id,
  call: { method: "POST", path: "/x" },
  ...(turn === undefined ? {} : { turn }),
});

test("an answer that is given again keeps the place of the first, so that sets arrive as they were done", () => {
  const again = entry("04", "01");
  expect(inTurn([entry("02"), entry("03"), again]).map(({ id }) => id)).toEqual(["04", "02", "03"]);
  expect(inTurn([entry("02"), entry("01")]).map(({ id }) => id)).toEqual(["01", "02"]);
});
