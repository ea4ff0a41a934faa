let early = "";

/**
 * From before the page is awake: as it wakes, Next writes the address it began with over one that
 * came in between.
 */
export function keepEarlyHash(): void {
  window.addEventListener("hashchange", (event) => {
    early = new URL(event.newURL).hash;
  });
}

/** The last one that changed, once. */
export function takeEarlyHash(): string {
  const hash = early;
  early = "";
  return hash;
}
