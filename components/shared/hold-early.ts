/*
 * A form that only script sends, sent before any script has come, would be posted by the browser and
 * what was typed be lost. It is held where it stands, nothing leaves the page, and goes out once the
 * page is awake.
 */

declare global {
  interface Window {
    /** Forms that wait for the page to wake; null once it looks after them itself. */
    heldForms?: HTMLFormElement[] | null;
  }
}

export const NOT_SENT_YET = "not-sent-yet";

/** Stands in the page itself, for it has to be there before the first file of script. */
export const holdEarly = `addEventListener("submit",function(e){var f=e.target;if(window.heldForms===null||f.hasAttribute("action"))return;e.preventDefault();(window.heldForms=window.heldForms||[]).push(f);document.getElementById("${NOT_SENT_YET}").hidden=false},true)`;

/** What was held so far; from here on nothing more is. */
export function takeHeldForms(): readonly HTMLFormElement[] {
  const held = window.heldForms ?? [];
  window.heldForms = null;
  return held;
}

/** The page is awake, and what it held is on its way. */
export function hideNotSentYet(): void {
  const notice = document.getElementById(NOT_SENT_YET);
  if (notice) notice.hidden = true;
}
