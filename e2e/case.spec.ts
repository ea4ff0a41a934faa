import { expect, test } from "@playwright/test";
import { ownerSql } from "@/db/testing";
import { addDays } from "@/lib/engine/plain-date";
import {
  type Athlete,
  aCoachOf,
  aMarathonAthlete,
  apiAs,
  livesQuietly,
  signIn,
  today,
} from "./people";

/* A physio's case page: a limit acts on the plan at once, and is theirs to lift. */

let athlete: Athlete;
test.beforeEach(async () => {
  athlete = await aMarathonAthlete();
  const api = await apiAs(athlete);
  await livesQuietly(api, athlete.athleteId);
  await api.send("POST", `/athletes/${athlete.athleteId}/season/build`, { apply: true });
  await api.dispose();
});

/** Of the coming eight weeks, s. */
async function longestRideS(): Promise<number> {
  const [row] = await ownerSql()`
    select max(duration_s)::int as longest from sessions
    where athlete_id = ${athlete.athleteId} and sport = 'bike' and role <> 'race'
      and status = 'planned' and not held
      and local_date between ${today} and ${addDays(today, 56)}`;
  return Number(row?.longest ?? 0);
}

test("a physio limits rides, enters a score and lifts the limit again; the athlete sees who", async ({
  page,
  browser,
}) => {
  const physio = await aCoachOf(athlete, { role: "physio" });
  const coach = await aCoachOf(athlete);
  expect(await longestRideS()).toBeGreaterThan(2400);
  await signIn(page, physio);
  await page.goto(`/coach/athletes/${athlete.athleteId}`);
  await page.waitForURL("**/case");
  await page.getByRole("button", { name: "Set a limit" }).click();
  await page.getByLabel("Limit", { exact: true }).selectOption("max-ride-minutes");
  await page.getByRole("button", { name: "Set this limit" }).click();
  await expect(page.getByText("Enter a number, 0 or more.").first()).toBeVisible();
  await page.getByLabel("Up to, minutes").fill("40");
  await page.getByLabel("Why, if you like").fill("Sore after the long ride.");
  await page.getByRole("button", { name: "Set this limit" }).click();
  await expect(page.getByText("Rides up to 40 min", { exact: true }).first()).toBeVisible();
  expect(await longestRideS()).toBeLessThanOrEqual(2400);

  await page.getByRole("button", { name: "Enter a total" }).click();
  await page.getByLabel("Total, 0 to 100").fill("61");
  await page.getByRole("button", { name: "Enter this total" }).click();
  await expect(page.getByRole("cell", { name: "61" })).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  await signIn(other, athlete);
  await other.goto("/rehab");
  await expect(other.getByText("Rides up to 40 min", { exact: true })).toBeVisible();
  await expect(other.getByText(physio.name, { exact: false }).first()).toBeVisible();
  await expect(other.getByRole("button", { name: "Lift: Rides up to 40 min" })).toBeHidden();
  await other.context().close();

  const third = await (await browser.newContext()).newPage();
  await signIn(third, coach);
  await third.goto(`/coach/athletes/${athlete.athleteId}/case`);
  await expect(third.getByText("Rides up to 40 min", { exact: true }).first()).toBeVisible();
  await expect(third.getByRole("button", { name: "Set a limit" })).toBeHidden();
  await third.context().close();

  await page.getByRole("button", { name: "Lift: Rides up to 40 min" }).click();
  await expect(page.getByText("Lifted (1)")).toBeVisible();
  // What a limit took comes back as a proposal: more is never given without a person's word.
  const [open] = await ownerSql()`
    select count(*)::int as n from changes where athlete_id = ${athlete.athleteId}
      and status = 'proposed' and direction = 'return' and sport = 'bike'`;
  expect(Number(open?.n)).toBeGreaterThan(0);
});

test("who shares the injury alone shows that alone", async ({ page }) => {
  const physio = await aCoachOf(athlete, { role: "physio", scopes: ["injury"] });
  await signIn(page, physio);
  await page.goto("/coach");
  await expect(page.getByText("plan not shared")).toBeVisible();
  await page.getByRole("link", { name: athlete.name, exact: true }).click();
  await page.waitForURL("**/case");
  await expect(page.getByRole("link", { name: "Week", exact: true })).toBeHidden();
  await expect(page.getByText("does not share all of them", { exact: false })).toBeVisible();
});
