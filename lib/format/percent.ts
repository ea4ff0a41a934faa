/** A share of a whole, 0..1, as whole percent: `25 %`. */
export function formatPercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** A change against before, as people say it: `+10 %`, `−25 %`, `±0 %`. */
export function formatPercentChange(from: number, to: number): string {
  if (from === 0) return "new";
  const percent = Math.round((to / from - 1) * 100);
  if (percent === 0) return "±0 %";
  return percent > 0 ? `+${percent} %` : `−${-percent} %`;
}
