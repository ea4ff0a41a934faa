/**
 * Time as people say it: `30 s`, `45 min`, `1 h 05`, `2 h`. Seconds are shown only below one
 * minute; longer times are rounded to whole minutes. `durationS` is seconds, 0 or more.
 */
export function formatDuration(durationS: number): string {
  if (durationS > 0 && durationS < 60) return `${Math.round(durationS)} s`;
  const minutes = Math.round(durationS / 60);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${minutes} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, "0")}`;
}

/** Time of one step, to the second below an hour: `45 s`, `1 min`, `1 min 40 s`, `20 min`, `1 h 10`. */
export function formatStepDuration(durationS: number): string {
  const whole = Math.round(durationS);
  const seconds = whole % 60;
  if (whole < 60 || whole >= 3600 || seconds === 0) return formatDuration(whole);
  return `${Math.floor(whole / 60)} min ${seconds} s`;
}

/** A race time: `3:25:00`, or `24:30` under an hour. `durationS` is seconds. */
export function formatRaceTime(durationS: number): string {
  const whole = Math.round(durationS);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const seconds = String(whole % 60).padStart(2, "0");
  return hours === 0
    ? `${minutes}:${seconds}`
    : `${hours}:${String(minutes).padStart(2, "0")}:${seconds}`;
}
