import { expect, type Page, test } from "@playwright/test";
import { ownerSql } from "@/db/testing";
import { addDays } from "@/lib/engine/plain-date";
import {
  type Athlete,
  aCoachOf,
  aMarathonAthlete,
  apiAs,
  livesQuietly,
  type Person,
  signIn,
  today,
} from "./people";

/* What people set that decides: days away, gear, and numbers of rules. */

let athlete: Athlete;
let coach: Person;

test.beforeEach(async () => {
  athlete = await aMarathonAthlete();
  coach = await aCoachOf(athlete, { scopes: ["load"] });
  const api = await apiAs(athlete);
  await livesQuietly(api, athlete.athleteId);
  await api.send("POST", `/athletes/${athlete.athleteId}/season/build`, { apply: true });
  await api.dispose();
});

const open = (page: Page, title: string) =>
  page.locator("summary", { has: page.getByRole("heading", { name: title, exact: true }) }).click();

test("days away empty the plan at once, and so does a pool that is not there", async ({ page }) => {
  const [from, to] = [addDays(today, 1), addDays(today, 6)];
  const away = () => planned("local_date between $2 and $3 and status = 'planned'", [from, to]);
  const swims = () => planned("sport = 'swim' and status = 'planned' and local_date > $2", [to]);
  expect(await away()).toBeGreaterThan(0);
  expect(await swims()).toBeGreaterThan(0);

  await signIn(page, athlete);
  await page.goto("/settings");
  await open(page, "Days away");
  await page.getByRole("button", { name: "Add days away" }).click();
  await page.getByLabel("First day away").fill(from);
  await page.getByRole("button", { name: "Add these days" }).click();
  await expect(page.getByText("Say which day is the last.").first()).toBeVisible();
  await page.getByLabel("Last day away").fill(to);
  await page.getByRole("button", { name: "Add these days" }).click();
  await expect(page.getByRole("button", { name: /^Remove: / })).toBeVisible();
  expect(await away()).toBe(0);

  await open(page, "Gear");
  await page
    .getByRole("group", { name: "A pool?" })
    .getByRole("radio", { name: "Not now" })
    .check();
  await page.getByRole("button", { name: "Save gear" }).click();
  await expect(page.getByText("not now: a pool")).toBeVisible();
  expect(await swims()).toBe(0);
});

test("a coach sets a number inside its bounds; the athlete sees who did", async ({ page }) => {
  const numbers = `/coach/athletes/${athlete.athleteId}/numbers`;
  const name = "Watch: morning pain from";
  await signIn(page, coach);
  await page.goto(numbers);
  const choice = page.getByLabel("Number", { exact: true });
  // A trial gives this one.
  await expect(choice.getByRole("option", { name: /Flare: pain during a session/ })).toHaveCount(0);
  await choice.selectOption({ label: name });
  await expect(page.getByText("Morning pain of 4 or more")).toBeVisible();
  await page.getByLabel("Value").fill("9");
  await page.getByRole("button", { name: "Set this number" }).click();
  await expect(page.getByText("A number from 2 of 10 to 4 of 10.").first()).toBeVisible();
  await page.getByLabel("Value").fill("3");
  await page.getByRole("button", { name: "Set this number" }).click();
  await expect(page.getByRole("heading", { name: `${name} 3 of 10` })).toBeVisible();

  await page.context().clearCookies();
  await signIn(page, athlete);
  await page.goto("/settings");
  await open(page, "Numbers set for you");
  await expect(page.getByText(`${coach.name}, coach`)).toBeVisible();
  await expect(page.getByRole("button", { name: `End: ${name}` })).toHaveCount(0);

  await page.context().clearCookies();
  await signIn(page, coach);
  await page.goto(numbers);
  await page.getByRole("button", { name: `End: ${name}` }).click();
  await expect(page.getByText("Nothing is set.")).toBeVisible();
});

async function planned(where: string, values: readonly string[]): Promise<number> {
  const [row] = await ownerSql().unsafe(
    `select count(*)::int as n from sessions where athlete_id = $1 and role <> 'race' and ${where}`,
    [athlete.athleteId, ...values],
  );
  return row?.n ?? -1;
}
