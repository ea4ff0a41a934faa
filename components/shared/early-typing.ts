import { hideNotSentYet, takeHeldForms } from "./hold-early";

/*
 * What was typed, ticked or sent before the page woke up would be lost: React begins with the answers
 * the server drew. Kept here, and told again as soon as the field listens.
 */

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** As long as a page may take to wake up; then it stays a page without script. Our choice. */
const WAIT_MS = 60_000;

export function keepEarlyTyping(): void {
  const typed = new Map<Field, string | boolean>();
  const sent = new Set<HTMLFormElement>(takeHeldForms());
  const until = performance.now() + WAIT_MS;
  let looking = false;

  const look = () => {
    for (const [field, value] of typed) {
      if (!isAwake(field)) continue;
      typed.delete(field);
      tell(field, value);
    }
    for (const form of sent) {
      if (typed.size > 0 || !isAwake(form)) continue;
      sent.delete(form);
      hideNotSentYet();
      form.requestSubmit();
    }
    looking = typed.size + sent.size > 0 && performance.now() < until;
    if (looking) requestAnimationFrame(look);
  };
  const wait = () => {
    if (!looking) requestAnimationFrame(look);
    looking = true;
  };
  const keep = (field: EventTarget | null) => {
    if (!isField(field)) return;
    if (isAwake(field)) typed.delete(field);
    else {
      typed.set(field, isTicked(field) ? field.checked : field.value);
      wait();
    }
  };

  for (const field of document.querySelectorAll("input, textarea, select"))
    if (isField(field) && isChanged(field)) keep(field);
  if (sent.size > 0) wait();
  document.addEventListener("input", ({ target }) => keep(target), true);
  document.addEventListener("change", ({ target }) => keep(target), true);
  document.addEventListener(
    "submit",
    (event) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || form.hasAttribute("action") || isAwake(form))
        return;
      event.preventDefault();
      sent.add(form);
      wait();
    },
    true,
  );
}

/** React leaves its mark on every element it has woken. */
function isAwake(element: Element): boolean {
  return Object.keys(element).some((key) => key.startsWith("__react"));
}

function isField(target: unknown): target is Field {
  return target instanceof Element && target.matches("input, textarea, select");
}

function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some((option) => option.selected !== option.defaultSelected);
  if (isTicked(field)) return field.checked !== field.defaultChecked;
  return field.value !== field.defaultValue;
}

function isTicked(field: Field): field is HTMLInputElement {
  return field.type === "checkbox" || field.type === "radio";
}

/** React hears an answer only where it differs from the last it knew, so the other one is set first. */
function tell(field: Field, answer: string | boolean): void {
  if (!field.isConnected) return;
  if (typeof answer === "boolean" && field instanceof HTMLInputElement) {
    field.checked = !answer;
    field.click();
    return;
  }
  // The chosen file is still there, and no script may set one.
  if (field.type === "file") {
    field.dispatchEvent(new Event("change", { bubbles: true }));
    return;
  }
  if (!(field instanceof HTMLSelectElement)) field.value = field.defaultValue;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(
    field,
    `${answer}`,
  );
  field.dispatchEvent(
    new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }),
  );
}
