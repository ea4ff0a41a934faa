/** A number stays with its unit where a line breaks; beside a dot it may: `18.6 km · 1 h 47`. */
export function unbroken(text: string): string {
  return text
    .split(" · ")
    .map((part) => part.replaceAll(" ", "\u00a0"))
    .join(" · ");
}

/** In a sentence a number keeps its unit, and words break elsewhere: `3 s up and 3 s down`. */
export function unitsKept(text: string): string {
  return text.replace(/(\d) (?=(?:s|min|h|m|km|mi|kg)\b)/g, "$1\u00a0");
}
