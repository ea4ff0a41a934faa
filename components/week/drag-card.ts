import { isPlainDate, type PlainDate } from "@/lib/engine/plain-date";

type Point = { readonly x: number; readonly y: number };
type Drag = {
  readonly card: HTMLElement;
  /** Where the pointer went down. */
  readonly from: Point;
  /** No day before it takes a card. */
  readonly first: PlainDate;
  readonly onDrop: (to: PlainDate) => void;
};

/** Less is a click with an unsteady hand. Our choice. */
const SLOP_PX = 6;

/**
 * Follows the pointer with the card until it is let go over a day. Escape, or letting go anywhere
 * else, puts the card back. It only picks the day: the move itself is the caller's.
 */
export function dragCard({ card, from, first, onDrop }: Drag): void {
  const stop = new AbortController();
  const { signal } = stop;
  let dragging = false;
  let over: HTMLElement | null = null;

  const mark = (day: HTMLElement | null) => {
    if (day === over) return;
    over?.removeAttribute("data-drop");
    day?.setAttribute("data-drop", "");
    over = day;
  };
  const end = () => {
    stop.abort();
    mark(null);
    card.style.transform = "";
    card.removeAttribute("data-dragging");
  };

  window.addEventListener(
    "pointermove",
    (event) => {
      // It was let go before this was loaded.
      if (event.buttons === 0) return end();
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      if (!dragging && Math.hypot(x, y) < SLOP_PX) return;
      if (!dragging) {
        dragging = true;
        card.setAttribute("data-dragging", "");
      }
      event.preventDefault();
      card.style.transform = `translate(${x}px, ${y}px)`;
      mark(dayAt(event, first));
    },
    { signal },
  );
  window.addEventListener(
    "pointerup",
    () => {
      const to = over?.dataset.day;
      if (dragging) swallowClick(card);
      end();
      if (to !== undefined && isPlainDate(to)) onDrop(to);
    },
    { signal },
  );
  window.addEventListener("pointercancel", end, { signal });
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape") return;
      // The button is still down: what follows its release is no click either.
      if (dragging) window.addEventListener("pointerup", () => swallowClick(card), { once: true });
      end();
    },
    { signal },
  );
}

function dayAt({ clientX, clientY }: PointerEvent, first: PlainDate): HTMLElement | null {
  for (const element of document.elementsFromPoint(clientX, clientY)) {
    const day = element.closest<HTMLElement>("[data-day]");
    const date = day?.dataset.day ?? "";
    // The card in the hand lies over the day it came from: the pointer, not the card, says which.
    if (day && !element.closest("[data-dragging]")) return date >= first ? day : null;
  }
  return null;
}

/** Letting go over the card would open it. */
function swallowClick(card: HTMLElement): void {
  const onClick = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  card.addEventListener("click", onClick, { capture: true, once: true });
  setTimeout(() => card.removeEventListener("click", onClick, { capture: true }));
}
