import { expect, type Page, test } from "@playwright/test";
import { ownerSql } from "@/db/testing";
import {
  type Athlete,
  aCoachOf,
  aMarathonAthlete,
  apiAs,
  livesQuietly,
  type Person,
  signIn,
  sundayAhead,
} from "./people";

/* What an athlete sets, and who sees what of it. */

let athlete: Athlete;

test.beforeEach(async () => {
  athlete = await aMarathonAthlete();
  const api = await apiAs(athlete);
  await livesQuietly(api, athlete.athleteId);
  await api.send("POST", `/athletes/${athlete.athleteId}/season/build`, { apply: true });
  await api.dispose();
});

const open = (page: Page, title: string) =>
  page.locator("summary", { has: page.getByRole("heading", { name: title, exact: true }) }).click();

test("a day freed is free at once; a race counts when the season is saved", async ({ page }) => {
  await signIn(page, athlete);
  await page.goto("/settings");
  await open(page, "Your week");
  await page.getByLabel("Tuesday").selectOption("0");
  expect(await tuesdays()).toBeGreaterThan(0);
  await expect(page.getByText("Less time on a day acts at once")).toBeVisible();
  await page.getByRole("button", { name: "Save days" }).click();
  await expect(page.getByText(/2 free/)).toBeVisible();
  expect(await tuesdays()).toBe(0);

  await open(page, "Races");
  await page.getByRole("button", { name: "Add a race" }).click();
  await page.getByLabel("Race", { exact: true }).fill("Harbour 10k");
  await page.getByLabel("Day", { exact: true }).fill(sundayAhead(9));
  await page.getByLabel("What is it?").selectOption("10k");
  await page.getByLabel("How much does it count?").selectOption("C");
  await page.getByRole("button", { name: "Add this race" }).click();
  await expect(page.getByRole("heading", { name: "Harbour 10k" })).toBeVisible();

  await open(page, "Season");
  await page.getByRole("button", { name: "See the season with this" }).click();
  await expect(page.getByRole("heading", { name: "How each race stands" })).toBeVisible();
  expect(await racesInSeason()).toBe(2);
  await page.getByRole("button", { name: "Save this season" }).click();
  await expect(page.getByText("The new season is saved.")).toBeVisible();
  expect(await racesInSeason()).toBe(3);
  expect(await tuesdays()).toBe(0);
});

test("a physio sees exactly what was ticked, until it is withdrawn", async ({ page }) => {
  const stranger = await aMarathonAthlete();
  const physio: Person = await aCoachOf(stranger, { role: "physio" });
  const seen = async () => {
    const api = await apiAs(physio);
    const statuses = [];
    for (const path of ["injuries", "check-ins"]) {
      statuses.push((await api.raw("GET", `/athletes/${athlete.athleteId}/${path}`)).status());
    }
    await api.dispose();
    return statuses;
  };
  expect(await seen()).toEqual([404, 404]);

  await signIn(page, athlete);
  await page.goto("/settings");
  await open(page, "Sharing");
  await page.getByRole("button", { name: "Share with a coach or physio" }).click();
  await page.getByLabel("Their email here").fill(physio.email);
  await page.getByRole("radio", { name: "Physio", exact: true }).click();
  await page.getByLabel(/Injury and rehab/).check();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect(page.getByRole("heading", { name: physio.name })).toBeVisible();
  expect(await seen()).toEqual([200, 403]);

  await page.getByRole("button", { name: `Change what ${physio.name} sees` }).click();
  await page.getByLabel(/Symptoms/).check();
  await page.getByRole("button", { name: "Save what they see" }).click();
  await expect(page.getByText("Symptoms: shared")).toBeAttached();
  expect(await seen()).toEqual([200, 200]);

  await page.getByRole("button", { name: `Withdraw from ${physio.name}` }).click();
  await expect(page.getByText("Nobody but you sees your record.")).toBeVisible();
  expect(await seen()).toEqual([404, 404]);
  await page.getByText("Before (2)").click();
  await expect(
    page.getByText(/injury and rehab, symptoms|symptoms, injury and rehab/),
  ).toBeVisible();
});

async function tuesdays(): Promise<number> {
  const [row] = await ownerSql()`
    select count(*)::int as n from sessions
    where athlete_id = ${athlete.athleteId} and status = 'planned'
      and extract(isodow from local_date) = 2 and role <> 'rehab' and local_date >= current_date`;
  return row?.n ?? -1;
}

async function racesInSeason(): Promise<number> {
  const [row] = await ownerSql()`
    select count(distinct race_id)::int as n from season_weeks where athlete_id = ${athlete.athleteId}`;
  return row?.n ?? -1;
}
