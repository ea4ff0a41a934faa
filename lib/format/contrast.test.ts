import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/* WCAG 2.2 contrast of every pair of tokens that meets on a screen, both themes. */

const css = readFileSync(new URL("../../app/tokens.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)/gi)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

const TEXT = 4.5;
const GRAPHIC = 3;
const grounds = ["paper", "surface", "sunk"];
const disciplines = ["run", "swim", "bike", "strength", "hike"];
const states = ["settled", "watch", "flare", "refer"];

type Pair = readonly [front: string, ground: string, floor: number];
const pairs: readonly Pair[] = [
  ...grounds.flatMap((ground): Pair[] => [
    ...["ink", "ink-2", "ink-3"].map((ink): Pair => [ink, ground, TEXT]),
    ["line-strong", ground, GRAPHIC],
  ]),
  ["on-ink", "ink", TEXT],
  ...disciplines.flatMap((name): Pair[] => [
    ...grounds.flatMap((ground): Pair[] => [
      [name, ground, GRAPHIC],
      [`${name}-text`, ground, TEXT],
    ]),
    ...[`${name}-text`, "ink", "ink-2"].map((front): Pair => [front, `${name}-tint`, TEXT]),
    [`${name}-on`, name, TEXT],
    [name, `${name}-tint`, GRAPHIC],
  ]),
  ...states.flatMap((name): Pair[] => [
    ...grounds.flatMap((ground): Pair[] => [
      [`${name}-mark`, ground, GRAPHIC],
      [`${name}-text`, ground, TEXT],
    ]),
    [`${name}-text`, `${name}-tint`, TEXT],
    ["ink", `${name}-tint`, TEXT],
    [`${name}-on`, name, TEXT],
  ]),
];

describe.each(["light", "dark"] as const)("contrast, %s theme", (theme) => {
  it("covers the pairs that meet", () => expect(pairs).toHaveLength(104));

  it.each(pairs)("%s on %s reaches %d", (front, ground, floor) => {
    expect(contrast(colour(front, theme), colour(ground, theme))).toBeGreaterThanOrEqual(floor);
  });
});

function colour(name: string, theme: "light" | "dark"): string {
  const token = tokens.get(name);
  if (token === undefined) throw new Error(`no token --${name}`);
  return token[theme];
}

function contrast(a: string, b: string): number {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
