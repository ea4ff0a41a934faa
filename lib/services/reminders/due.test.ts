import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eveningTimes, morningTimes } from "@/lib/contracts/reminders";
import { dueOn, LATE_MIN, type Wanted, wantedOf } from "./due";
import { minuteOf } from "./minutes";

const MINUTE_MS = 60_000;
/** Before every day that is asked about: a reminder set on a day itself may wait for the next. */
const longAgo = new Date("1980-01-01T00:00:00Z");
const wanted = (timeZone: string, time: string, setAt = longAgo): Wanted => ({
  kind: "check-in",
  timeZone,
  at: minuteOf(time),
  setAt,
});

/** Asks every `stepMin` minutes, as the timer does; how often each local day was claimed. */
function claims(one: Wanted, from: string, days: number, steps: () => number = () => 1) {
  const sent: string[] = [];
  const seen = new Set<string>();
  const start = Date.parse(from);
  for (let at = start; at < start + days * 1440 * MINUTE_MS; at += steps() * MINUTE_MS) {
    const date = dueOn(one, new Date(at));
    if (date === null || seen.has(date)) continue;
    seen.add(date);
    sent.push(date);
  }
  return sent;
}

/** The days on a calendar there, asked of another formatter. */
function localDays(timeZone: string, from: string, days: number): string[] {
  const day = new Intl.DateTimeFormat("sv-SE", { timeZone });
  const all = new Set<string>();
  for (let hour = 0; hour < days * 24; hour += 1)
    all.add(day.format(new Date(Date.parse(from) + hour * 3_600_000)));
  return [...all];
}

describe("each local day has exactly one reminder", () => {
  const clockChanges = [
    ["Europe/London", "2026-03-27T00:00:00Z"],
    ["Europe/London", "2026-10-23T00:00:00Z"],
    ["America/New_York", "2026-03-06T00:00:00Z"],
    ["America/New_York", "2026-10-30T00:00:00Z"],
    ["Australia/Lord_Howe", "2026-04-03T00:00:00Z"],
    ["Australia/Lord_Howe", "2026-10-02T00:00:00Z"],
    ["Asia/Kathmandu", "2026-01-01T00:00:00Z"],
    ["Africa/Casablanca", "2026-02-13T00:00:00Z"],
    ["America/Nuuk", "2026-03-27T00:00:00Z"],
    ["America/Nuuk", "2026-10-23T00:00:00Z"],
    ["Africa/Cairo", "2026-04-22T00:00:00Z"],
    ["America/Santiago", "2026-09-04T00:00:00Z"],
    ["Pacific/Chatham", "2026-09-25T00:00:00Z"],
    ["Pacific/Apia", "2011-12-28T00:00:00Z"],
    ["Pacific/Kiritimati", "1994-12-29T00:00:00Z"],
  ] as const;

  test.each(clockChanges)("%s from %s", (timeZone, from) => {
    // The days at both ends are cut short by the window itself.
    const whole = localDays(timeZone, from, 6).slice(1, -1);
    for (const time of [...morningTimes, ...eveningTimes]) {
      const sent = claims(wanted(timeZone, time), from, 6, () => 5).filter((date) =>
        whole.includes(date),
      );
      expect([time, sent]).toEqual([time, whole]);
    }
  });

  test("the day Apia left out has none, and the days beside it have theirs", () => {
    const sent = claims(wanted("Pacific/Apia", "08:00"), "2011-12-28T12:00:00Z", 4);
    expect(sent).toEqual(["2011-12-28", "2011-12-29", "2011-12-31", "2012-01-01"]);
  });

  test("no later time is offered, for Nuuk leaves out the last hour of one day in spring", () => {
    expect(eveningTimes.at(-1)).toBe("22:00");
    const late = claims(wanted("America/Nuuk", "23:00"), "2026-03-27T12:00:00Z", 3);
    expect(late).toEqual(["2026-03-27", "2026-03-29"]);
  });

  test("any zone, any day of half a century, any allowed time, a timer that lags", () => {
    const zones = Intl.supportedValuesOf("timeZone");
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(1990, 0) / 86_400_000, max: Date.UTC(2040, 0) / 86_400_000 }),
        fc.constantFrom(...morningTimes, ...eveningTimes),
        fc.array(fc.integer({ min: 1, max: 45 }), { minLength: 1, maxLength: 40 }),
        (timeZone, day, time, lags) => {
          let i = 0;
          const from = new Date(day * 86_400_000).toISOString();
          const lag = () => lags[i++ % lags.length] ?? 1;
          const whole = localDays(timeZone, from, 4).slice(1, -1);
          const sent = claims(wanted(timeZone, time), from, 4, lag);
          expect(sent.filter((date) => whole.includes(date))).toEqual(whole);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("a reminder", () => {
  const london = (time: string, setAt?: Date) => wanted("Europe/London", time, setAt);

  test("is due from its minute on, not before, and not when it is late", () => {
    const at = (text: string) => dueOn(london("08:00"), new Date(`2026-12-02T${text}Z`));
    expect(LATE_MIN).toBe(180);
    expect([at("07:59:59"), at("08:00:00"), at("10:59:59"), at("11:00:00")]).toEqual([
      null,
      "2026-12-02",
      "2026-12-02",
      null,
    ]);
  });

  test("does not reach into the next day", () => {
    expect(dueOn(london("22:00"), new Date("2026-12-03T00:10:00Z"))).toBe(null);
  });

  test("set after its time waits for the next day; set before, it comes today", () => {
    const now = new Date("2026-12-02T08:30:00Z");
    expect(dueOn(london("08:00", new Date("2026-12-02T08:20:00Z")), now)).toBe(null);
    expect(dueOn(london("08:00", new Date("2026-12-02T07:50:00Z")), now)).toBe("2026-12-02");
    const tomorrow = new Date("2026-12-03T08:00:00Z");
    expect(dueOn(london("08:00", now), tomorrow)).toBe("2026-12-03");
  });

  test("follows somebody over the date line without coming twice for a date", () => {
    const auckland = dueOn(wanted("Pacific/Auckland", "08:00"), new Date("2026-12-01T19:00:00Z"));
    const honolulu = dueOn(wanted("Pacific/Honolulu", "08:00"), new Date("2026-12-02T18:00:00Z"));
    // The same date again: the second claim finds the first.
    expect([auckland, honolulu]).toEqual(["2026-12-02", "2026-12-02"]);
  });

  test("is wanted by its own switch", () => {
    const row = {
      userId: "",
      checkInOn: true,
      checkInAt: 480,
      checkInSetAt: longAgo,
      tomorrowOn: false,
      tomorrowAt: 1080,
      tomorrowSetAt: longAgo,
      commentsOn: false,
      commentsAt: 1080,
      commentsSetAt: longAgo,
    };
    expect(wantedOf(row, "Asia/Tokyo")).toEqual([wanted("Asia/Tokyo", "08:00")]);
    expect(wantedOf({ ...row, tomorrowOn: true }, "Asia/Tokyo").map((one) => one.kind)).toEqual([
      "check-in",
      "tomorrow",
    ]);
  });
});
