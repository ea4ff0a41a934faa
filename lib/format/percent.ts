/** A share of a whole, 0..1, as whole percent: `25 %`. */
export function formatPercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
