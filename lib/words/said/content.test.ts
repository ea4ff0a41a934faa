import { expect, test } from "vitest";
import { originals } from "@/lib/services/library/originals";
import { exampleZones } from "@/lib/step-text/example";
import { parseSteps } from "@/lib/step-text/parse";
import { contentIn } from "./content";

test("our own sessions read the same in German: the steps stay, their words change", () => {
  for (const { sport, role, title, intent, text } of originals()) {
    if (sport === null || role === null) continue;
    const content = { kind: "session", sport, role, title, intent, text } as const;
    const german = contentIn("de", content);
    const bare = (written: string) =>
      JSON.stringify(parseSteps(written, exampleZones(sport)).steps, (key, value: unknown) =>
        key === "text" ? undefined : value,
      );
    expect(bare(german.text), title).toBe(bare(text));
    expect(parseSteps(german.text, exampleZones(sport)).errors).toEqual([]);
    expect(contentIn("en", content)).toBe(content);
  }
});
