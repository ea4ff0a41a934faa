/** The five disciplines that carry a hue, in the order that keeps neighbours furthest apart. */
export const stackOrder = ["bike", "hike", "strength", "swim", "run"] as const;
export type Discipline = (typeof stackOrder)[number];

/** Whole class names: Tailwind reads them from the source. */
export const fillClass: Readonly<Record<Discipline, string>> = {
  bike: "fill-bike",
  hike: "fill-hike",
  strength: "fill-strength",
  swim: "fill-swim",
  run: "fill-run",
};
export const strokeClass: Readonly<Record<Discipline, string>> = {
  bike: "stroke-bike",
  hike: "stroke-hike",
  strength: "stroke-strength",
  swim: "stroke-swim",
  run: "stroke-run",
};
export const tintClass: Readonly<Record<Discipline, string>> = {
  bike: "fill-bike-tint",
  hike: "fill-hike-tint",
  strength: "fill-strength-tint",
  swim: "fill-swim-tint",
  run: "fill-run-tint",
};
