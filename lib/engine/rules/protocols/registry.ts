import type { InjuryKind } from "../../model";
import type { Rule } from "../rule";
import { achillesProtocols } from "./achilles";
import { glutealProtocol } from "./gluteal";
import { hamstringProtocol } from "./hamstring";
import { patellarProtocol } from "./patellar";
import { plantarProtocol } from "./plantar";
import type { Protocol } from "./protocol";

/**
 * Every protocol in every version that was ever used. A new version is added beside the old one;
 * the first protocol of an injury is the one that stands until somebody chooses another.
 */
export const protocols: readonly Protocol[] = [
  hamstringProtocol,
  ...achillesProtocols,
  patellarProtocol,
  glutealProtocol,
  plantarProtocol,
];

/** Without an injury the founding protocol's numbers stand, and no words of its tendon. */
export const withoutInjury: Protocol = {
  ...hamstringProtocol,
  acts: { ...hamstringProtocol.acts, saddlePresses: false, sitsUp: false },
  words: {
    ...hamstringProtocol.words,
    redRide: "In a flare rides stay short and easy.",
    redSwim: "In a flare swimming stays easy.",
    rideClamp: "Riding may be what hurt, so rides stay easy.",
    rideReturns: "When the pause ends, harder rides start again with short blocks.",
    easyRide: "Easy spinning in light gears, at a high cadence.",
    easySwim: "Easy freestyle, without hurry.",
    holdsIntent: "Long, steady holds. Stop a hold that hurts more than 3.",
    smallRangeIntent: "Slow strength in a small range. Stop an exercise that hurts more than 3.",
  },
};

/** The protocol of this name and version; undefined where there is none. */
export function protocolBy(id: string, version: number): Protocol | undefined {
  return protocols.find((p) => p.id === id && p.version === version);
}

/**
 * The protocol of a record that names none: the injury's usual one in its first version, because
 * whatever was decided before versions were written down was decided by the first.
 */
export function firstProtocol(kind: InjuryKind): Protocol {
  const found = protocols.find((p) => p.kind === kind && p.version === 1);
  if (!found) throw new RangeError(`no protocol for ${kind}`);
  return found;
}

/** The newest version of an injury's protocols, for records made from now on. */
export function currentProtocols(kind: InjuryKind): readonly Protocol[] {
  const ofKind = protocols.filter((p) => p.kind === kind);
  return ofKind.filter((p) => !ofKind.some((q) => q.id === p.id && q.version > p.version));
}

/** Rules that belong to one injury alone, each once: what /method prints beside the shared ones. */
export const protocolRules: readonly Rule[] = [
  ...new Set(
    protocols
      .filter((p) => p.kind !== "proximal-hamstring-tendinopathy")
      .flatMap((p) => [p.tissue, p.loadTest, ...p.clamps, ...p.stages, ...p.cautions]),
  ),
  ...hamstringProtocol.cautions,
];
