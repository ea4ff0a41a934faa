/** A press that belongs to a field is no command. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select");
}

/** Single keys act where nothing is typed, no dialog is open and nothing else is pressed with them. */
export function isCommand(event: KeyboardEvent): boolean {
  const busy = document.querySelector("dialog[open]") !== null || isTyping(event.target);
  return !busy && !event.altKey && !event.ctrlKey && !event.metaKey;
}
