/** A stage's title without the tendon and the number that stand beside it anyway, in either language. */
export function stageName(title: string): string {
  return title.replace(/^.*?(?:stage|stufe) \d+[^:]*:\s*/i, "");
}
