const LOOK_MS = 100;
const LOOKS = 100;

/**
 * The card is drawn anew under its new day; focus goes with it unless the person has moved on. A
 * card that has the focus only until it is drawn anew is looked after until then.
 */
export function keepFocusOnCard(sessionId: string): void {
  const before = cardOf(sessionId);
  let looks = 0;
  const timer = setInterval(() => {
    looks += 1;
    const card = cardOf(sessionId);
    const lost = document.activeElement === document.body;
    if (lost) card?.focus();
    if ((lost && card !== before) || looks >= LOOKS) clearInterval(timer);
  }, LOOK_MS);
}

/** The session whose card has the focus. */
export function focusedCard(): string | null {
  const { activeElement } = document;
  return (activeElement instanceof HTMLElement && activeElement.dataset.session) || null;
}

function cardOf(sessionId: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-session="${sessionId}"]`);
}
