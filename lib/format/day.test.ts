import { describe, expect, test } from "vitest";
import { languages } from "@/lib/engine/model";
import { addDays, plainDate } from "@/lib/engine/plain-date";
import {
  dayFrom,
  dayMonthYear,
  daySpan,
  monthShort,
  weekdayDayMonth,
  weekdayName,
  weekdayNameDayMonth,
  weekdayShort,
} from "./day";
import { formatDistance, formatFarNumber, formatSwim } from "./distance";
import { formatMoment } from "./moment";
import { formatSpeed } from "./pace";
import { metric } from "./units";

const wednesday = plainDate("2026-11-25");

describe("a day", () => {
  test("is said in the reader's language, English where none is given", () => {
    expect(weekdayDayMonth(wednesday)).toBe("Wed 25\u00a0Nov");
    expect(weekdayDayMonth(wednesday, "de")).toBe("Mi, 25.\u00a0Nov.");
    expect(weekdayNameDayMonth(wednesday)).toBe("Wednesday 25\u00a0Nov");
    expect(weekdayNameDayMonth(wednesday, "de")).toBe("Mittwoch, 25.\u00a0Nov.");
    expect(dayMonthYear(wednesday, "en")).toBe("25\u00a0Nov 2026");
    expect(dayMonthYear(wednesday, "de")).toBe("25.\u00a0Nov. 2026");
    expect(daySpan(plainDate("2026-11-23"), plainDate("2026-11-29"), "de")).toBe(
      "23. bis 29.\u00a0Nov.",
    );
    expect(daySpan(plainDate("2026-11-30"), plainDate("2026-12-06"), "de")).toBe(
      "30.\u00a0Nov. bis 6.\u00a0Dez.",
    );
    expect(dayFrom(addDays(wednesday, -1), wednesday, "de")).toBe("gestern");
    expect(dayFrom(addDays(wednesday, 2), wednesday, "de")).toBe("Fr, 27.\u00a0Nov.");
  });

  test.each(languages)("has the names that Unicode has for it, %s", (language) => {
    const locale = { en: "en-GB", de: "de-DE" }[language];
    const said = (day: Date, options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(day);
    // A weekday and a month of every name.
    for (let at = 0; at < 12; at += 1) {
      const date = plainDate(
        `2026-${String(at + 1).padStart(2, "0")}-${String(at + 7).padStart(2, "0")}`,
      );
      const day = new Date(`${date}T00:00:00Z`);
      expect(weekdayName(date, language)).toBe(said(day, { weekday: "long" }));
      expect(weekdayShort(date, language)).toBe(said(day, { weekday: "short" }));
      const month = said(day, { day: "numeric", month: "short" }).replace(/^\d+\.? /, "");
      // "Sept" is Unicode's; three letters keep our English columns even.
      expect(monthShort(date, language)).toBe(language === "en" ? month.slice(0, 3) : month);
    }
  });

  test("an instant is told in German on the clock of the zone", () => {
    expect(formatMoment("2026-11-27T08:15:00Z", "Europe/Berlin", "de")).toBe(
      "Fr, 27.\u00a0Nov. 2026, 09:15",
    );
  });
});

describe("a number", () => {
  const german = { ...metric, language: "de" } as const;

  test("has the reader's decimal sign and thousands", () => {
    expect(formatFarNumber(9520, metric)).toBe("9.5");
    expect(formatFarNumber(9520, german)).toBe("9,5");
    expect(formatDistance(18_000, "run", german)).toBe("18 km");
    expect(formatSwim(1600, german)).toBe("1.600 m");
    expect(formatSwim(1600, metric)).toBe("1,600 m");
    const ride = { sport: "bike", durationS: 3600, distanceM: 27_450 } as const;
    expect(formatSpeed(ride, metric)).toBe("27.5 km/h");
    expect(formatSpeed(ride, german)).toBe("27,5 km/h");
  });
});
