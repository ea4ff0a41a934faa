import {
  create,
  cutWeek,
  type Fields,
  insertWeek,
  leaveToPlan,
  mergeWithNext,
  move,
  moveEnd,
  moveStart,
  paste,
  remove,
  setFields,
  split,
  toggleLock,
} from "./commands";
import type { CommandName } from "./keys";
import { cellsOf, mondaysOf, placeOfWeek } from "./layout";
import { type Result, refused } from "./reshape";
import { did, draftOfVisit, told, type Visit } from "./visit";

/** Does what a key or a button asks for, on the block and week one stands on. */
export function perform(visit: Visit, name: CommandName): Visit {
  const { place, clip } = visit;
  const draft = draftOfVisit(visit);
  const id = place.blockId ?? "";
  const { monday } = place;
  switch (name) {
    case "copy":
    case "cut":
      return take(visit, name === "cut");
    case "paste":
      return clip === null
        ? told(visit, visit.words.t("no.nothingHeld"), true)
        : standOn(
            { ...did(visit, paste(draft, clip, monday)), clip: clip.cut ? null : clip },
            monday,
          );
    case "new":
      return standOn(did(visit, create(draft, monday)), monday);
    default:
      return did(visit, byName[name](draft, id, monday));
  }
}

type Change = (
  draft: ReturnType<typeof draftOfVisit>,
  id: string,
  monday: Visit["place"]["monday"],
) => Result;

const byName: Readonly<Record<Exclude<CommandName, "copy" | "cut" | "paste" | "new">, Change>> = {
  longer: (draft, id) => moveEnd(draft, id, 1),
  shorter: (draft, id) => moveEnd(draft, id, -1),
  "starts-later": (draft, id) => moveStart(draft, id, 1),
  "starts-earlier": (draft, id) => moveStart(draft, id, -1),
  later: (draft, id) => move(draft, id, 1),
  earlier: (draft, id) => move(draft, id, -1),
  split,
  merge: mergeWithNext,
  delete: remove,
  leave: leaveToPlan,
  lock: toggleLock,
  "cut-week": cutWeek,
  "insert-week": insertWeek,
};

function take(visit: Visit, cut: boolean): Visit {
  const { t } = visit.words;
  const block = visit.blocks.find((b) => b.id === visit.place.blockId);
  if (!block) return did(visit, refused(t("no.choose")));
  if (cut && block.locked) return did(visit, refused(t("no.lockedStays")));
  return told({ ...visit, clip: { block, cut } }, cut ? t("says.cut") : t("says.copy"));
}

/** Onto whatever block holds this week now. */
function standOn(visit: Visit, monday: Visit["place"]["monday"]): Visit {
  const draft = draftOfVisit(visit);
  const mondays = mondaysOf(draft);
  const week = mondays.indexOf(monday);
  return week < 0
    ? visit
    : { ...visit, place: placeOfWeek(cellsOf(draft, mondays), mondays, week) };
}

/** What the form says of a block, on the season as it was when the form opened. */
export function filled(from: Visit, id: string, fields: Fields): Visit {
  return Object.keys(fields).length === 0
    ? from
    : did(from, setFields(draftOfVisit(from), id, fields));
}

/** What of a block a pointer holds. */
export type Grip = "start" | "end" | "whole";

/** A block dragged by whole weeks: the same commands as by key. */
export function dragged(
  visit: Visit,
  { id, grip }: { readonly id: string; readonly grip: Grip },
  weeks: number,
): Visit {
  const draft = draftOfVisit(visit);
  const command = { start: moveStart, end: moveEnd, whole: move }[grip];
  return did(visit, command(draft, id, weeks));
}
