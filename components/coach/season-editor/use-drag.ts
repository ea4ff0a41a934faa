"use client";

import { type PointerEvent, type RefObject, useEffect, useRef } from "react";
import type { DraftBlock } from "./draft";
import type { Grip } from "./perform";
import type { withCommands } from "./reach-commands";
import type { Visit } from "./visit";

type Drag = {
  readonly from: Visit;
  readonly id: string;
  readonly grip: Grip;
  readonly x: number;
  readonly weekWidth: number;
  weeks: number;
};

/**
 * Moves a block or one of its ends with a mouse or a pen: each week passed runs the command on the
 * season as it was when the block was grabbed. Touch scrolls; it has the buttons.
 */
export function useDrag(
  table: RefObject<HTMLTableElement | null>,
  visit: Visit,
  setVisit: (visit: Visit) => void,
  run: (act: Parameters<typeof withCommands>[0]) => void,
) {
  const drag = useRef<Drag | null>(null);
  const set = useRef(setVisit);
  const ask = useRef(run);
  useEffect(() => {
    set.current = setVisit;
    ask.current = run;
  });

  useEffect(() => {
    const onMove = (event: globalThis.PointerEvent) => {
      const held = drag.current;
      if (!held) return;
      const weeks = Math.round((event.clientX - held.x) / held.weekWidth);
      if (weeks === held.weeks) return;
      held.weeks = weeks;
      ask.current(({ dragged }) =>
        set.current(weeks === 0 ? held.from : dragged(held.from, held, weeks)),
      );
    };
    const onUp = () => {
      drag.current = null;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !drag.current) return;
      set.current(drag.current.from);
      drag.current = null;
    };
    window.addEventListener("pointermove", onMove);
    window.addEventListener("pointerup", onUp);
    window.addEventListener("pointercancel", onUp);
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("pointermove", onMove);
      window.removeEventListener("pointerup", onUp);
      window.removeEventListener("pointercancel", onUp);
      window.removeEventListener("keydown", onKey);
    };
  }, []);

  return (event: PointerEvent, block: DraftBlock) => {
    if (event.pointerType === "touch" || event.button !== 0) return;
    const week = table.current?.querySelector("tbody tr [role=gridcell]");
    const end = (event.target as HTMLElement).dataset.end;
    drag.current = {
      from: { ...visit, place: { blockId: block.id, monday: visit.place.monday }, level: "block" },
      id: block.id,
      grip: end === "start" || end === "end" ? end : "whole",
      x: event.clientX,
      weekWidth: week?.getBoundingClientRect().width ?? 1,
      weeks: 0,
    };
  };
}
