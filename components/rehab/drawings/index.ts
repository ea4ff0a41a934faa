import type { Movement } from "@/lib/engine/rules/exercises/exercise";
import type { Stroke } from "./figure";
import * as lying from "./lying";
import * as upright from "./upright";

/** One drawing for each position an exercise is done in; our own. */
const drawings: Readonly<Record<Movement, readonly Stroke[]>> = {
  "ball-curl": lying.ballCurl,
  bridge: lying.bridge,
  "bridge-march": lying.bridgeMarch,
  "bridge-one-leg": lying.bridgeOneLeg,
  "curl-hold": lying.curlHold,
  "dead-bug": lying.deadBug,
  "heel-press": lying.heelPress,
  "leg-press": lying.legPress,
  "press-up": lying.pressUp,
  "prone-curl": lying.proneCurl,
  "side-plank": lying.sidePlank,
  slider: lying.slider,
  thrust: lying.thrust,
  "trunk-hold": lying.trunkHold,
  "assisted-nordic": upright.assistedNordic,
  bound: upright.bound,
  "calf-raise": upright.calfRaise,
  deadlift: upright.deadlift,
  "heel-to-wall": upright.heelToWall,
  hop: upright.hop,
  lunge: upright.lunge,
  nordic: upright.nordic,
  "one-leg-deadlift": upright.oneLegDeadlift,
  pallof: upright.pallof,
  row: upright.row,
  skip: upright.skip,
  sled: upright.sled,
  "standing-curl": upright.standingCurl,
  "step-up": upright.stepUp,
  swing: upright.swing,
};

export function drawingOf(movement: Movement): readonly Stroke[] {
  return drawings[movement];
}

const low: ReadonlySet<readonly Stroke[]> = new Set(Object.values(lying));

/** Bodies that lie need half the height of those that stand. */
export function isLow(movement: Movement): boolean {
  return low.has(drawings[movement]);
}
