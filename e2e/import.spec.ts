import { expect, type Page, test } from "@playwright/test";
import { ownerSql } from "@/db/testing";
import { addDays } from "@/lib/engine/plain-date";
import { fileOf, type Written } from "@/lib/import/testing";
import { type Athlete, aMarathonAthlete, signIn, today } from "./people";

/* Past training from another service's file: to a first plan, and out of the log again. */

test.use({ viewport: { width: 390, height: 844 } });

const done = (back: number, sport: Written["sport"], distanceM: number, durationS: number) => ({
  ...{ date: addDays(today, -back), time: "07:10:00", sport, distanceM, durationS, rpe: null },
});
/** Eight weeks of three runs and a swim, the oldest of them a year ago. */
const rows: Written[] = [
  ...Array.from({ length: 8 }, (_, week) => [
    done(7 * week + 1, "run", 14_000, 4900),
    done(7 * week + 3, "run", 10_020, 3500),
    done(7 * week + 5, "run", 8000, 2800),
    done(7 * week + 6, "swim", 1500, 2100),
  ]).flat(),
  done(365, "run", 21_000, 7600),
];
const file = (text: string, name = "Activities.csv") => ({
  ...{ name, mimeType: "text/csv", buffer: Buffer.from(text) },
});
const choose = (page: Page, label = "Choose a file") => page.getByLabel(label);
const logged = async ({ athleteId }: Athlete) => {
  const [row] = await ownerSql()`select count(*)::int as n from activities
    where athlete_id = ${athleteId} and deleted_at is null`;
  return row?.n;
};

test("a newcomer reads her file, says its units, and has a first plan from it", async ({
  page,
}) => {
  const athlete = await aMarathonAthlete();
  await signIn(page, athlete);
  await page.goto("/welcome/training");
  await page.getByText("Read it from a file").click();

  await choose(page).setInputFiles(file("PK\u0003\u0004", "export.csv"));
  await expect(page.getByRole("alert").first()).toContainText("It is a ZIP archive");

  await choose(page, "Choose another file").setInputFiles(file(fileOf.garmin(rows)));
  await expect(page.getByRole("heading", { name: "32 activities found" })).toBeVisible();
  // The newest run of the file, in its own words; nothing goes on before it is answered.
  const far = page.getByRole("group", { name: /is this 14\.00 km or 14\.00 miles/ });
  await expect(page.getByRole("button", { name: /to my log/ })).toHaveCount(0);
  await far.getByRole("radio", { name: "14.00 km" }).check();
  const wet = page.getByRole("group", { name: /is this 1,500 m or 1,500 yards/ });
  // The answer takes the questions away, and with them what `check` would look at.
  await wet.getByRole("radio", { name: "1,500 m" }).click();
  await expect(page.getByRole("row", { name: /Run 24 256 km/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /Swim 8 12,000 m/ })).toBeVisible();
  await expect(page.getByText("1 is older than 26 weeks")).toBeVisible();
  expect(await logged(athlete)).toBe(0);

  await page.getByRole("button", { name: "Add 32 activities to my log" }).click();
  await expect(page.getByText("32 activities are in your log")).toBeVisible();
  expect(await logged(athlete)).toBe(32);
  await expect(page.getByText("Your log has 16 entries of the last four weeks.")).toBeVisible();
  await page.getByRole("link", { name: "Go on" }).click();
  await page.waitForURL("**/welcome/thresholds");
  await page.getByRole("link", { name: "Skip this" }).click();
  await page.getByRole("button", { name: "Save this plan" }).click();
  await page.waitForURL("**/today");
  await page.goto("/week");
  expect(await page.locator("[data-session]").count()).toBeGreaterThan(0);
});

test("from the log: the same file twice changes nothing, and all of it can be taken back", async ({
  page,
}) => {
  const athlete = await aMarathonAthlete();
  await signIn(page, athlete);
  const text = fileOf.strava(rows);
  await page.goto("/log");
  await page.getByRole("link", { name: "Add from a file" }).click();
  await page.waitForURL("**/log/import");
  await choose(page).setInputFiles(file(text, "activities.csv"));
  await page.getByRole("button", { name: "Add 32 activities to my log" }).click();
  await expect(page.getByText("32 activities are in your log")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Take/ })).toHaveCount(1);

  await choose(page, "Choose another file").setInputFiles(file(text, "activities.csv"));
  await expect(page.getByRole("heading", { name: "Nothing new in this file" })).toBeVisible();
  await expect(page.getByText("32 stand in your log already")).toBeVisible();
  expect(await logged(athlete)).toBe(32);

  await page.getByRole("link", { name: "Back to the log" }).click();
  await expect(page.getByText("from a file").first()).toBeVisible();
  await page.goto("/log/import");
  await page.getByRole("button", { name: /Take back: 32 activities from Strava/ }).click();
  await expect(page.getByRole("heading", { name: "Added in the last 24 hours" })).toHaveCount(0);
  expect(await logged(athlete)).toBe(0);
  await page.goto("/log");
  await expect(page.getByText("Nothing is logged yet.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Earlier entries" })).toHaveCount(0);
});
