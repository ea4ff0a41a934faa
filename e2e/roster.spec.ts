import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { v7 as uuid } from "uuid";
import { ownerSql } from "@/db/testing";
import { addDays } from "@/lib/engine/plain-date";
import {
  type Athlete,
  aCoachOf,
  aMarathonAthlete,
  apiAs,
  type Person,
  signIn,
  today,
} from "./people";

/* A roster one can ask: filters with a name, each coach's and physio's own. */

let soon: Athlete;
let later: Athlete;
let coach: Person;

test.beforeEach(async () => {
  soon = await aMarathonAthlete();
  later = await aMarathonAthlete();
  await ownerSql()`insert into races (athlete_id, id, name, local_date, kind, priority)
    values (${soon.athleteId}, ${uuid()}, 'Park 10', ${addDays(today, 20)}, '10k', 'B')`;
  coach = await aCoachOf(soon);
  await ownerSql()`insert into grants (athlete_id, id, granted_by, grantee_id, role, scopes)
    values (${later.athleteId}, ${uuid()}, ${later.id}, ${coach.id}, 'coach', ${["load"]})`;
});

const rows = (page: Page) => page.getByRole("article");
const chip = (page: Page, name: RegExp) =>
  page.getByRole("navigation", { name: "Filters" }).getByRole("link", { name });

test("a coach keeps a filter, comes back to it, renames it and deletes it, by keyboard", async ({
  page,
}) => {
  await signIn(page, coach);
  await page.goto("/coach");
  await expect(rows(page)).toHaveCount(2);
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("/");
  await expect(page.getByLabel("Name or race")).toBeFocused();
  await page.keyboard.type("park");
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText("“park”: 1 of 2.")).toBeVisible();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await page.getByLabel("Race within").selectOption("4 weeks");
  await expect(rows(page)).toHaveCount(1);
  expect(new URL(page.url()).search).toBe("");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByLabel("Name of the filter").fill("Racing soon");
  await page.keyboard.press("Enter");
  await expect(chip(page, /Racing soon 1/)).toHaveAttribute("aria-current", "true");
  await expect(page.getByRole("button", { name: "Change this filter" })).toBeFocused();
  // The address names the filter, and says nothing of what it asks.
  expect(page.url()).toMatch(/\/coach\?filter=[0-9a-f-]{36}$/);

  await page.reload();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText("Park 10");
  await chip(page, /Everyone 2/).press("Enter");
  await expect(rows(page)).toHaveCount(2);
  await page.goBack();
  await expect(rows(page)).toHaveCount(1);

  await page.getByRole("button", { name: "Change this filter" }).click();
  await page.getByLabel("Name of the filter").fill("Within a month");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(chip(page, /Within a month 1/)).toBeVisible();
  await page.reload();
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: "Change this filter" }).press("Enter");
  await page.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("button", { name: "Delete it for good" }).click();
  await expect(page.getByRole("navigation", { name: "Filters" })).toHaveCount(0);
  await expect(rows(page)).toHaveCount(2);
  expect(new URL(page.url()).search).toBe("");
});

test("a physio filters by injury; what is not shared with them finds nobody", async ({ page }) => {
  const physio = await aCoachOf(soon, { role: "physio", scopes: ["injury", "symptoms"] });
  await ownerSql()`insert into grants (athlete_id, id, granted_by, grantee_id, role, scopes)
    values (${later.athleteId}, ${uuid()}, ${later.id}, ${physio.id}, 'physio', ${["load"]})`;
  await signIn(page, physio);
  await page.goto("/coach");
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: /^Filter/ }).click();
  await page.getByLabel("Injury").selectOption("Proximal hamstring tendinopathy");
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText(soon.name);
  await page.getByLabel("Injury").selectOption("any");
  // She shares no symptoms, so she is neither settled nor anything else.
  await page.getByLabel("Settled").check();
  await expect(rows(page).filter({ hasText: later.name })).toHaveCount(0);
});

test("filters are each person's own, and there without a script", async ({ browser }) => {
  const api = await apiAs(coach);
  const { id } = await api.send<{ id: string }>("POST", "/me/roster-filters", {
    name: "Soon",
    criteria: { race: "10k" },
  });
  await api.dispose();
  const other = await apiAs(await aCoachOf(later));
  expect(await other.get("/me/roster-filters")).toEqual({ filters: [] });
  await other.dispose();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, coach);
  await page.goto("/coach");
  await chip(page, /Soon 1/).click();
  await page.waitForURL(`**/coach?filter=${id}`);
  await expect(rows(page)).toHaveCount(1);
  await context.close();
});
