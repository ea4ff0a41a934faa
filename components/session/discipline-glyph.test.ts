import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { sports } from "@/lib/engine/model";
import { DisciplineGlyph } from "./discipline-glyph";

test("no two sports share a drawing: side by side in the log, a hue alone tells none apart", () => {
  const drawings = sports.map((sport) =>
    renderToStaticMarkup(createElement(DisciplineGlyph, { sport })),
  );
  expect(new Set(drawings).size).toBe(sports.length);
});
