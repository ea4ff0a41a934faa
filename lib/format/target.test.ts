import { expect, it } from "vitest";
import { formatTarget } from "./target";
import { metric } from "./units";

it("says effort, watts and beats with their scale", () => {
  expect(formatTarget({ metric: "rpe", low: 2, high: 4 }, "run", metric)).toBe(
    "effort 2 to 4 of 10",
  );
  expect(formatTarget({ metric: "power", low: 150.4, high: 170 }, "bike", metric)).toBe(
    "150 to 170 W",
  );
  expect(formatTarget({ metric: "hr", low: 140, high: 140 }, "run", metric)).toBe("140 bpm");
});

it("says them in German", () => {
  const german = { ...metric, language: "de" } as const;
  expect(formatTarget({ metric: "rpe", low: 2.5, high: 4 }, "run", german)).toBe(
    "Anstrengung 2,5 bis 4 von 10",
  );
  const run = { metric: "pace", low: 1000 / 350, high: 1000 / 330 } as const;
  expect(formatTarget(run, "run", german)).toBe("5:50 bis 5:30 /km");
});

it("puts the slower pace first, per kilometre on foot and per 100 m in water", () => {
  const run = { metric: "pace", low: 1000 / 350, high: 1000 / 330 } as const;
  expect(formatTarget(run, "run", metric)).toBe("5:50 to 5:30 /km");
  const swim = { metric: "pace", low: 100 / 120, high: 100 / 115 } as const;
  expect(formatTarget(swim, "swim", metric)).toBe("2:00 to 1:55 /100 m");
});

it("tells the same paces per mile and per 100 yards", () => {
  const imperial = { distanceUnit: "mi", swimUnit: "yd" } as const;
  const run = { metric: "pace", low: 1000 / 350, high: 1000 / 330 } as const;
  expect(formatTarget(run, "run", imperial)).toBe("9:23 to 8:51 /mi");
  const swim = { metric: "pace", low: 100 / 120, high: 100 / 115 } as const;
  expect(formatTarget(swim, "swim", imperial)).toBe("1:50 to 1:45 /100 yd");
});
