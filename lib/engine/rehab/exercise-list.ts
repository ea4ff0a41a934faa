import type { InjuryKind } from "../model";
import { exercises } from "../rules/exercises/registry";
import { protocols } from "../rules/protocols/registry";
import { exercisesOfLines } from "./routine";

export type ListedExercise = { readonly id: string; readonly name: string };

/**
 * Every exercise that an injury's stages may offer, by name: those written out for the hamstring,
 * else the lines of its protocols.
 */
export function exercisesFor(kind: InjuryKind): readonly ListedExercise[] {
  const all = kind === "proximal-hamstring-tendinopathy" ? exercises : ofProtocols(kind);
  const once = new Map(all.map(({ id, name }) => [id, { id, name }]));
  return [...once.values()].toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function ofProtocols(kind: InjuryKind): readonly ListedExercise[] {
  const lines = protocols
    .filter((protocol) => protocol.kind === kind)
    .flatMap(({ routines }) => Object.values(routines).flat())
    .flatMap((routine) => routine.exercises);
  return exercisesOfLines(lines, kind);
}
