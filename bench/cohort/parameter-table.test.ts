import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parameterTable } from "./parameter-table";

it("the document prints the parameters that the simulation uses", () => {
  const file = new URL("../../docs/evidence/cohort.md", import.meta.url);
  expect(readFileSync(file, "utf8")).toContain(parameterTable());
});
