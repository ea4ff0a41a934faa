import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FileSource, fileSources } from "@/lib/engine/model";
import { addDays, plainDate } from "@/lib/engine/plain-date";
import { DAYS_BACK, type ReadFile, readFile } from "./read-file";
import { clock, csv, fileOf, stravaHeader, type Written } from "./testing";

const today = plainDate("2026-11-26");
const km = { today, timeZone: "Europe/London", distanceUnit: "km", swimUnit: "m" } as const;
const day = (back: number) => addDays(today, -back);
const run: Written = {
  ...{ date: day(3), time: "07:10:00", sport: "run", durationS: 2890, distanceM: 10_020, rpe: 4 },
};

function good(read: ReadFile): Extract<ReadFile, { fault: null }> {
  if (read.fault) throw new Error(JSON.stringify(read.fault));
  return read;
}
/** Titles that break what reads them carelessly. */
const oddTitles = [
  'a "quote"',
  "two\nlines",
  '=HYPERLINK("http://x")',
  "+1",
  "@SUM(A1)",
  "😀,;\t",
  "a,b",
];
const faultOf = (text: string) => readFile(text, km).fault;

describe("each service's file", () => {
  test.each(fileSources)("%s: day, sport, time and distance are read", (source) => {
    const read = good(readFile(fileOf[source]([run]), km));
    expect(read).toMatchObject({ source, rows: 1, questions: [], otherTypes: [] });
    expect(read.activities).toMatchObject([
      { date: run.date, sport: "run", durationS: 2890, distanceM: 10_020 },
    ]);
    expect(read.activities[0]?.rpe).toBe(source === "garmin" ? null : 4);
  });

  test.each(fileSources)("%s: with a BOM and the line ends of Windows it is the same", (source) => {
    const plain = fileOf[source]([run, { ...run, date: day(1) }]);
    const windows = `\uFEFF${plain.replaceAll("\n", "\r\n")}`;
    expect(readFile(windows, km)).toEqual(readFile(plain, km));
  });

  test.each(fileSources)("%s: whatever rows it is written from come back", (source) => {
    const sizes = fc.record({
      back: fc.integer({ min: 0, max: DAYS_BACK - 1 }),
      sport: fc.constantFrom("run", "bike", "swim", "strength", "walk", "hike"),
      durationS: fc.integer({ min: 1200, max: 20_000 }),
      hundreds: fc.option(fc.integer({ min: 1, max: 24 }), { nil: null }),
      rpe: fc.option(fc.integer({ min: 1, max: 10 }), { nil: null }),
      title: fc.constantFrom("", ...oddTitles),
    });
    fc.assert(
      fc.property(fc.uniqueArray(sizes, { maxLength: 30, selector: (one) => one.back }), (made) => {
        const rows = made.map(
          ({ back, hundreds, ...rest }): Written => ({
            ...rest,
            date: day(back),
            time: "12:30:00",
            distanceM: hundreds === null || rest.sport === "strength" ? null : hundreds * 100,
          }),
        );
        const inTime = rows.toSorted((a, b) => (a.date < b.date ? -1 : 1));
        fc.pre(rows.length > 0);
        const read = good(readFile(fileOf[source](rows), km));
        expect(read.activities).toEqual(
          inTime.map(({ date, sport, durationS, distanceM, rpe }) =>
            expect.objectContaining({
              ...{ date, sport, durationS, distanceM },
              rpe: source === "garmin" ? null : rpe,
            }),
          ),
        );
        expect(Object.values(read.leftOut).every((n) => n === 0)).toBe(true);
      }),
    );
  });
});

describe("Strava", () => {
  const row = (cells: Readonly<Record<number, string>>) =>
    csv([stravaHeader, stravaHeader.map((_, i) => cells[i] ?? "")]);
  const cells = {
    ...{ 1: "Nov 20, 2026, 6:05:00 PM", 3: "Run", 5: "3000", 6: "5.00" },
    ...{ 11: "3000.0", 12: "2400.0", 13: "8046.7" },
  };

  test("the second Distance is metres, whatever the first says", () => {
    const read = good(readFile(row(cells), { ...km, distanceUnit: undefined }));
    expect(read.activities).toMatchObject([{ durationS: 2400, distanceM: 8047 }]);
    expect(read.questions).toEqual([]);
  });

  test("dates are UTC and become the day where the athlete is", () => {
    const late = row({ ...cells, 1: "Nov 20, 2026, 11:30:00 PM" });
    const dateIn = (timeZone: string) =>
      good(readFile(late, { ...km, timeZone })).activities[0]?.date;
    expect(dateIn("Europe/London")).toBe("2026-11-20");
    expect(dateIn("Europe/Oslo")).toBe("2026-11-21");
    expect(dateIn("America/Los_Angeles")).toBe("2026-11-20");
  });

  test("both ways English accounts write a date", () => {
    for (const date of ["20 Nov 2026, 18:05:00", "Nov 20, 2026, 6:05:00\u202FPM"]) {
      const { activities } = good(readFile(row({ ...cells, 1: date }), km));
      expect(activities[0]?.startedAt?.toISOString()).toBe("2026-11-20T18:05:00.000Z");
    }
  });

  test("a day that may be read two ways, or is none, is not read", () => {
    for (const date of [
      "11/12/2026, 18:05:00",
      "Nov 31, 2026, 6:05:00 PM",
      "Nov 3, 2026, 14:00:00 PM",
    ])
      expect(good(readFile(row({ ...cells, 1: date }), km)).leftOut.unreadable).toBe(1);
  });

  test("the form with one Distance asks for its unit", () => {
    const header = stravaHeader.filter((_, i) => i !== 13);
    const text = csv([
      header,
      header.map((_, i) => (i === 13 ? "" : ((cells as Record<number, string>)[i] ?? ""))),
    ]);
    const asked = { today, timeZone: "Europe/London" };
    expect(good(readFile(text, asked)).questions).toMatchObject([
      { about: "distance", samples: [{ written: "5.00", sport: "run", durationS: 2400 }] },
    ]);
    const inMiles = good(readFile(text, { ...asked, distanceUnit: "mi" }));
    expect(inMiles).toMatchObject({ questions: [], activities: [{ distanceM: 8047 }] });
  });
});

describe("Garmin", () => {
  const header = ["Activity Type", "Date", "Title", "Distance", "Time", "Total Ascent"];
  const read = (rows: string[][], asked: object = km) =>
    good(readFile(csv([header, ...rows]), { ...km, ...asked }));
  const running = (distance: string, time = "00:48:10", date = "2026-11-20 18:05:00") => [
    ...["Running", date, "Home", distance, time, "--"],
  ];

  test.each([
    ["10.02", 10_020],
    ["7,00", 7000],
    ["1,000.00", 1_000_000],
    ["--", null],
  ])("the distance %s", (written, metres) => {
    // Slow enough for the thousands.
    const { activities } = read([
      ["Road Cycling", "2026-11-20 06:00:00", "x", written, "23:00:00", "--"],
    ]);
    expect(activities[0]?.distanceM).toBe(metres);
  });

  test.each([
    ["1,337", "10.02"],
    ["1.337", "10,02"],
  ])("a pool's %s beside a run's %s is a thousand and more", (pool, far) => {
    const { activities } = read([
      running(far),
      ["Pool Swim", "2026-11-21 06:00:00", "Pool", pool, "00:30:00", "--"],
    ]);
    expect(activities.map((one) => one.distanceM)).toEqual([10_020, 1337]);
  });

  test("time with tenths is read, any other is not", () => {
    const times = ["00:09:25.5", "00:09:25,5", "9:25", "=1+1", "--"];
    const { activities, leftOut } = read(
      times.map((time, i) => running("2.00", time, `2026-11-${10 + i} 18:05:00`)),
    );
    expect(activities.map((one) => one.durationS)).toEqual([566, 566]);
    expect(leftOut.unreadable).toBe(3);
  });

  test("units are asked with the file's own numbers, in water apart, and never guessed", () => {
    const rows = [
      running("10.02"),
      ["Pool Swim", "2026-11-21 06:00:00", "Pool", "1,000", "00:30:00", "--"],
    ];
    const open = read(rows, { distanceUnit: undefined, swimUnit: undefined });
    expect(open.activities.map((one) => one.distanceM)).toEqual([null, null]);
    expect(open.questions).toEqual([
      {
        about: "distance",
        samples: [{ date: "2026-11-20", sport: "run", written: "10.02", durationS: 2890 }],
      },
      {
        about: "swim",
        samples: [{ date: "2026-11-21", sport: "swim", written: "1,000", durationS: 1800 }],
      },
    ]);
    const told = read(rows, { distanceUnit: "mi", swimUnit: "yd" });
    expect(told.activities.map((one) => one.distanceM)).toEqual([16_126, 914]);
  });

  test("the day is the watch's own, whatever the zone", () => {
    const { activities } = read([running("10.02", "00:48:10", "2026-11-20 23:50:00")], {
      timeZone: "Asia/Tokyo",
    });
    expect(activities[0]?.date).toBe("2026-11-20");
  });
});

describe("TrainingPeaks", () => {
  test("a workout that was planned and not done is left out, and so is a day off", () => {
    const read = good(
      readFile(
        csv([
          [
            "Title",
            "WorkoutType",
            "WorkoutDay",
            "PlannedDuration",
            "DistanceInMeters",
            "TimeTotalInHours",
          ],
          ["Long", "Run", day(4), "2", "", ""],
          ["", "Day Off", day(5), "", "", ""],
          ["Easy", "Run", day(6), "1", "10000", "1.25"],
        ]),
        km,
      ),
    );
    expect(read.leftOut.notDone).toBe(2);
    expect(read.activities).toMatchObject([{ durationS: 4500, distanceM: 10_000 }]);
  });

  test("the same workout on two days is two; twice on one day it is one", () => {
    const rows = [run, run, { ...run, date: day(4) }];
    const read = good(readFile(fileOf.trainingpeaks(rows), km));
    expect(read.activities.map((one) => one.date)).toEqual([day(4), day(3)]);
    expect(read.leftOut.repeated).toBe(1);
  });
});

describe("what stays out, and is counted", () => {
  test("days before the half year and days to come", () => {
    const rows = [0, DAYS_BACK, DAYS_BACK + 1, -1, 4000].map((back) => ({
      ...run,
      date: day(back),
    }));
    const { activities, leftOut } = good(readFile(fileOf.garmin(rows), km));
    expect(activities.map((one) => one.date)).toEqual([day(DAYS_BACK), today]);
    expect(leftOut).toMatchObject({ older: 2, ahead: 1 });
  });

  test("sizes nobody has", () => {
    const odd = [
      { ...run, durationS: 0 },
      { ...run, durationS: 90_000 },
      // 10 km in 20 minutes.
      { ...run, durationS: 1200 },
      { ...run, sport: "swim" as const, distanceM: 9000, durationS: 1800 },
    ].map((row, i) => ({ ...row, date: day(i + 1) }));
    const { activities, leftOut } = good(readFile(fileOf.intervals(odd), km));
    expect(activities).toEqual([]);
    expect(leftOut.impossible).toBe(4);
  });

  test("sports the log does not know, by the file's own words, most first", () => {
    const text = csv([
      ["id", "start_date_local", "type", "moving_time", "distance"],
      ...["Kitesurf", "Kitesurf", "AlpineSki", "Run", "TrailRun", "VirtualRide", "EBikeRide"].map(
        (type, i) => [`i${i}`, `${day(i + 1)}T09:00:00`, type, "3000", "9000"],
      ),
    ]);
    const read = good(readFile(text, km));
    expect(read.activities.map((one) => one.sport)).toEqual(["bike", "run", "run"]);
    expect(read.otherTypes).toEqual([
      { type: "Kitesurf", count: 2 },
      { type: "AlpineSki", count: 1 },
      { type: "EBikeRide", count: 1 },
    ]);
  });

  test("signs without a shape are left out of those words, and long ones are cut", () => {
    const text = csv([
      ["id", "start_date_local", "type", "moving_time", "distance"],
      ["i0", `${day(1)}T09:00:00`, "Run", "3000", "9000", "x".repeat(600)],
      ["i1", `${day(1)}T10:00:00`, "Ki\u0000te\uD800\u202E", "3000", "9000"],
      ["i2", `${day(2)}T10:00:00`, "é".repeat(100), "3000", "9000"],
    ]);
    expect(good(readFile(text, km)).otherTypes).toEqual([
      { type: "Kite", count: 1 },
      { type: "é".repeat(40), count: 1 },
    ]);
  });

  test("one session recorded by two devices, and a way there and back that are two", () => {
    const ride = { ...run, sport: "bike" as const };
    const rows = [
      { ...ride, time: "07:10:00" },
      { ...ride, time: "07:11:30", durationS: 2900 },
      { ...ride, time: "17:10:00" },
    ];
    for (const source of ["strava", "garmin", "intervals"] as const) {
      const { activities, leftOut } = good(readFile(fileOf[source](rows), km));
      expect([source, activities.length, leftOut.repeated]).toEqual([source, 2, 1]);
    }
  });

  test("an effort outside the scale is no effort, and the row stays", () => {
    const efforts = ["0", "11", "-1", "hard", "10"];
    const text = csv([
      ["id", "start_date_local", "type", "moving_time", "distance", "icu_rpe"],
      ...efforts.map((rpe, i) => [`i${i}`, `${day(i)}T09:00:00`, "Run", "3000", "9000", rpe]),
    ]);
    const { activities } = good(readFile(text, km));
    expect(activities.map((one) => one.rpe)).toEqual([10, null, null, null, null]);
  });
});

describe("what is no such file", () => {
  test.each([
    ["", { code: "empty" }],
    ["\uFEFF \r\n", { code: "empty" }],
    [csv([stravaHeader]), { code: "empty" }],
    ["PK\u0003\u0004\uFFFD", { code: "no-table", is: "zip" }],
    ["\u001F\uFFFD\b\u0000", { code: "no-table", is: "gzip" }],
    ["\u000E\u0010\uFFFD\u0008\uFFFD\u0000\u0000\u0000.FIT", { code: "no-table", is: "fit" }],
    ['<?xml version="1.0"?><gpx>', { code: "no-table", is: "gpx" }],
    ["<!DOCTYPE html><html>", { code: "no-table", is: "web-page" }],
    ["%PDF-1.7", { code: "no-table", is: "pdf" }],
    ['{"a": 1, "b": 2}', { code: "no-table", is: "json" }],
    ["a\u0000b,c", { code: "no-table", is: "binary" }],
    ["just some words", { code: "no-table", is: null }],
    ['Activity Type,Date,Distance,Time\n"Running', { code: "damaged" }],
    ["one,two\n1,2", { code: "wrong-columns", source: null, missing: [] }],
    [
      "Activity Type,Date,Title,Calories\nRunning,2026-11-20,x,1",
      { code: "wrong-columns", source: "garmin", missing: ["Distance", "Time"] },
    ],
    [
      "ID de actividad,Fecha de la actividad,Nombre de la actividad,Tipo de actividad\n1,2,3,4",
      { code: "other-language" },
    ],
    ["Aktivitätstyp,Datum,Favorit,Titel\nLaufen,1,2,3", { code: "other-language" }],
    ["Tipo di attività,Data\nCorsa,1", { code: "other-language" }],
  ])("%j", (text, fault) => {
    expect(faultOf(text)).toMatchObject(fault);
  });

  test("wrong columns come with those that were looked for", () => {
    expect(faultOf("one,two\n1,2")).toMatchObject({
      lookedFor: [
        {
          source: "strava",
          columns: ["Activity Date", "Activity Type", "Moving Time", "Distance"],
        },
        { source: "garmin", columns: ["Activity Type", "Date", "Distance", "Time"] },
        { source: "trainingpeaks" },
        { source: "intervals" },
      ],
    });
  });

  test("more rows than a person has", () => {
    const line = `i,${today}T09:00:00,Run,3000,9000\n`;
    const head = "id,start_date_local,type,moving_time,distance\n";
    expect(faultOf(head + line.repeat(50_000))).toEqual({ code: "too-many-rows", most: 20_000 });
    const rows = Array.from({ length: 2001 }, (_, i) => ({
      ...run,
      date: day(i % 180),
      time: clock(Math.floor(i / 180) * 3600),
    }));
    expect(faultOf(fileOf.garmin(rows))).toEqual({ code: "too-many-rows", most: 2000 });
  });
});

describe("whatever stands in its cells", () => {
  test.each(fileSources)("%s: a title changes nothing", (source) => {
    const plain = good(readFile(fileOf[source]([run]), km));
    for (const title of oddTitles) {
      expect(good(readFile(fileOf[source]([{ ...run, title }]), km)).activities).toEqual(
        plain.activities,
      );
    }
  });

  test("semicolons and tabs are read as well", () => {
    const rows = [
      ["Activity Type", "Date", "Title", "Distance", "Time"],
      ["Running", "2026-11-20 18:05:00", "a,b", "7,00", "00:40:00"],
    ];
    for (const sign of [";", "\t"]) {
      expect(good(readFile(csv(rows, sign), km)).activities).toMatchObject([{ distanceM: 7000 }]);
    }
  });

  test("any text at all has an answer", () => {
    const sign = fc.constantFrom(
      ...['"', ",", ";", "\n", "\r", "\t", "\u0000", " ", "1", "-", ":", "é"],
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: sign }), (text) => {
        expect(readFile(text, km)).toHaveProperty("fault");
        const header = "Activity Type,Date,Distance,Time\n";
        expect(readFile(header + text, km)).toHaveProperty("fault");
      }),
    );
  });

  test.each([
    ...oddTitles,
    ...["undefined", "null", "NaN", "Infinity", "1e309", "0x1F", "-0", "$1.00", "١٢٣", "½"],
    ...["__proto__", "constructor", "toString", "hasOwnProperty", "then"],
    ...["\uFEFF", "\u202Etest", "\u2028", "\uD800", "a\u0301\u0327", "ﷺ", "👩‍👩‍👧‍👦"],
    ...[
      "<script>alert(1)</script>",
      "'; drop table users; --",
      "../../etc/passwd",
      "{{7*7}}",
      "%s%n",
    ],
    ...["2026-11-20T09:00:00x", "1;2\t3", "\\", "x".repeat(300)],
  ])("hostile words stay words of the file: %j", (text) => {
    const rows = [
      ["id", "start_date_local", "name", "type", "moving_time", "distance"],
      ["i1", `${day(1)}T09:00:00`, text, "Run", "3000", "9000"],
      ["i2", `${day(2)}T09:00:00`, "", text, "3000", "9000"],
      [text, text, text, "Run", text, text],
    ];
    const read = good(readFile(csv(rows), km));
    expect(read.activities).toMatchObject([{ date: day(1), durationS: 3000, distanceM: 9000 }]);
    expect(read.rows).toBe(3);
  });

  test.each(fileSources)("%s: columns that nobody reads change nothing", (source) => {
    const plain = good(readFile(fileOf[source]([run]), km));
    const [header = "", row = ""] = fileOf[source]([run]).split("\n");
    const around = columnsAround[source];
    const before = csv([around, around.map(() => "7")]).split("\n");
    const text = `${header},${before[0]}\n${row},${before[1]}\n`;
    expect(readFile(text, km)).toEqual(plain);
  });
});

/* What the services write besides, with names that are near to those that are read. */
const columnsAround: Readonly<Record<FileSource, readonly string[]>> = {
  strava: [
    "Max Speed",
    "Weighted Average Power",
    "Timer Time",
    "Relative Effort",
    "Commute",
    "Type",
  ],
  garmin: ["Avg Pace", "Total Ascent", "Training Stress Score®", "Moving Time", "Elapsed Time"],
  trainingpeaks: ["WorkoutDescription", "PlannedDuration", "PlannedDistanceInMeters", "Feeling"],
  intervals: ["elapsed_time", "icu_training_load", "pace", "sub_type", "start_date", "timezone"],
};
