import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parameterTable, policyTable } from "./tables";

describe("the document", () => {
  const file = new URL("../../docs/evidence/cohort.md", import.meta.url);
  const text = readFileSync(file, "utf8");

  it("prints the parameters that the simulation uses", () => {
    expect(text).toContain(parameterTable());
  });

  it("says of each policy what it says of itself", () => {
    expect(text).toContain(policyTable());
  });
});
