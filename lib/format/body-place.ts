import type { BodyPlace, BodySide, BodyZone } from "@/lib/engine/model";

export const zoneNames: Readonly<Record<BodyZone, string>> = {
  glute: "Glute",
  "outer-hip": "Outer hip",
  "sit-bone": "Sit bone",
  "mid-thigh": "Mid hamstring",
  "behind-knee": "Behind the knee",
  "front-knee": "Front of the knee",
  calf: "Calf",
  achilles: "Achilles",
  heel: "Heel",
  sole: "Sole of the foot",
};

/** "Sit bone, left" */
export function placeName(place: BodyPlace): string {
  const [side, zone] = partsOf(place);
  return `${zoneNames[zone]}, ${side}`;
}

/** Inside a sentence: "the left sit bone", "behind the left knee". */
export function placePhrase(place: BodyPlace): string {
  const [side, zone] = partsOf(place);
  const name = zoneNames[zone].toLowerCase();
  return name.includes("the ") ? name.replace("the ", `the ${side} `) : `the ${side} ${name}`;
}

export function partsOf(place: BodyPlace): readonly [BodySide, BodyZone] {
  const at = place.indexOf("-");
  return [place.slice(0, at) as BodySide, place.slice(at + 1) as BodyZone];
}
