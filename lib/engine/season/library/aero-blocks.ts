import type { SimpleStep, Sport, Step } from "../../model";
import { floorTo } from "../rounding";
import type { Paces } from "./targets";
import type { Part, SessionTemplate } from "./template";

/** The words every step in the aero position begins with. */
export const AERO_WORDS = "Aero position";

export const isAeroStep = ({ text }: SimpleStep) => text.startsWith(AERO_WORDS);

type AeroPart = Extract<Part, { part: "aero" }>;

/** Every aero part of the recipe as steps; together they hold exactly `aeroS`. */
export function aeroParts(
  { recipe, sport }: SessionTemplate,
  aeroS: number,
  upS: number,
  paces: Paces,
): Step[][] {
  const parts = recipe.flatMap((p) => (p.part === "aero" ? [p] : []));
  let leftS = aeroS;
  return parts.map((part, i) => {
    const ofPart =
      i === parts.length - 1 ? leftS : Math.min(leftS, floorTo(aeroS * part.share, 60));
    leftS -= ofPart;
    return aeroBlocks(sport, part, ofPart, Math.min(upS, part.upS), paces);
  });
}

function aeroBlocks(
  sport: Sport,
  part: AeroPart,
  aeroS: number,
  upS: number,
  paces: Paces,
): Step[] {
  const step = (role: SimpleStep["role"], durationS: number, text: string): SimpleStep => ({
    kind: "step",
    role,
    durationS,
    distanceM: null,
    target: paces.target(sport, "endurance", durationS),
    text,
  });
  const up = upS > 0 ? [step("recovery", upS, "Sit up, move the hips")] : [];
  const blocks = blocksOf(part, aeroS);
  const restS = aeroS - blocks * Math.min(part.blockS, aeroS);
  const one = [step("work", Math.min(part.blockS, aeroS), part.text), ...up];
  const full: Step[] =
    blocks > 1 ? [{ kind: "repeat", times: blocks, steps: one }] : blocks === 1 ? one : [];
  return restS > 0 ? [...full, step("work", restS, part.text), ...up] : full;
}

const blocksOf = ({ blockS }: AeroPart, aeroS: number) =>
  aeroS <= 0 ? 0 : Math.max(1, Math.floor(aeroS / blockS));

/** Seconds upright after each aero block: less where the ride is short. */
export function upright({ recipe }: SessionTemplate, aeroS: number, roomS: number): number {
  const parts = recipe.flatMap((p) => (p.part === "aero" ? [p] : []));
  if (parts.length === 0 || aeroS === 0) return 0;
  const blocks = parts.reduce((n, p) => n + blocksOf(p, aeroS * p.share) + 1, 0);
  const most = Math.max(...parts.map((p) => p.upS));
  return Math.max(0, Math.min(most, floorTo(roomS / blocks, 30)));
}
