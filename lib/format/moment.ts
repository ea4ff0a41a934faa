/** `Fri 27 Nov 2026, 08:15`, on the clock of a zone. */
export function formatMoment(instant: string, timeZone: string): string {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat("en-GB", {
      timeZone,
      weekday: "short",
      day: "numeric",
      month: "short",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    })
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  const { weekday, day, month, year, hour, minute } = parts;
  return `${weekday} ${day} ${month?.slice(0, 3)} ${year}, ${hour}:${minute}`;
}
