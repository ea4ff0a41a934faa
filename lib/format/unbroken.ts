/** A number stays with its unit where a line breaks; beside a dot it may: `18.6 km · 1 h 47`. */
export function unbroken(text: string): string {
  return text
    .split(" · ")
    .map((part) => part.replaceAll(" ", "\u00a0"))
    .join(" · ");
}
