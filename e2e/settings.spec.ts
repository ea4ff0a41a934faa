import { createHash, randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { ownerSql } from "@/db/testing";
import { heldScript } from "./held-script";
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

test("a link to one part of the settings opens that part", async ({ page }) => {
  await signIn(page, athlete);
  await page.goto("/settings#sharing");
  await expect(page.getByRole("button", { name: "Share with a coach or physio" })).toBeVisible();
  await expect(page.locator("#profile")).not.toHaveAttribute("open");
});

test("a form that was opened is closed again, and the focus goes along", async ({ page }) => {
  await signIn(page, athlete);
  await page.goto("/settings");
  await open(page, "Days away");
  const add = page.getByRole("button", { name: "Add days away" });
  await add.focus();
  await page.keyboard.press("Enter");
  const first = page.getByLabel("First day away");
  await expect(first).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(first).toBeFocused();
  await page.locator("#away").getByRole("button", { name: "Close" }).press("Enter");
  await expect(add).toBeFocused();
  await expect(first).toHaveCount(0);
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

test("a calendar link is shown once, replaced and stopped; reminders are switched and kept", async ({
  page,
  playwright,
}) => {
  // A calendar program: no cookie, nothing but the address.
  const program = await playwright.request.newContext();
  const shown = page.getByRole("code");
  const status = async (address: string) => (await program.get(address)).status();

  await signIn(page, athlete);
  await page.goto("/settings");
  await open(page, "Reminders");
  await expect(shown).toBeHidden();
  await page.getByRole("button", { name: "Make a calendar link" }).click();
  const first = await shown.innerText();
  const calendar = await program.get(first);
  expect(calendar.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  expect(await calendar.text()).toContain("SUMMARY:Easy run");

  await page.reload();
  await open(page, "Reminders");
  await expect(page.getByText(/works until/)).toBeVisible();
  await expect(shown).toBeHidden();
  await page.getByRole("button", { name: "Make a new link" }).click();
  await expect(shown).not.toHaveText(first);
  const second = await shown.innerText();
  expect([await status(first), await status(second)]).toEqual([404, 200]);
  await page.getByRole("button", { name: "Stop this link" }).click();
  await expect(page.getByRole("button", { name: "Make a calendar link" })).toBeVisible();
  expect(await status(second)).toBe(404);
  await program.dispose();

  await expect(page.getByText("This server sends no e-mail.")).toBeVisible();
  const morning = page.getByRole("checkbox", { name: /Morning check-in/ });
  await expect(morning).not.toBeChecked();
  await morning.check();
  await page.getByLabel("Time: Morning check-in").selectOption("06:30");
  await expect(page.getByText("check-in at 06:30")).toBeVisible();
  await page.reload();
  await open(page, "Reminders");
  await expect(morning).toBeChecked();
  await expect(page.getByLabel("Time: Morning check-in")).toHaveValue("06:30");
  await expect(page.getByRole("checkbox", { name: /Tomorrow/ })).not.toBeChecked();
});

test("the link in a mail switches its kind off on a page, without signing in", async ({ page }) => {
  const secret = randomBytes(32).toString("base64url");
  const sql = ownerSql();
  await sql`insert into reminders (user_id, check_in_on, check_in_at, tomorrow_at)
    values (${athlete.id}, true, 480, 1080)`;
  await sql`insert into reminder_sends (user_id, kind, local_date, state, claimed_at, off_hash)
    values (${athlete.id}, 'check-in', current_date, 'sent', now(),
      ${createHash("sha256").update(secret).digest("hex")})`;
  const isOn = async () => {
    const [row] = await sql`select check_in_on from reminders where user_id = ${athlete.id}`;
    return row?.check_in_on;
  };
  await page.goto(`/api/v1/reminders/off/${secret}`);
  await expect(page.getByRole("heading", { name: "Switch this reminder off?" })).toBeVisible();
  await expect(page.getByText(/morning check-in/)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => v.id)).toEqual([]);
  expect(await isOn()).toBe(true);
  await page.getByRole("button", { name: "Switch it off" }).click();
  await expect(page.getByRole("heading", { name: "It is off" })).toBeVisible();
  expect(await isOn()).toBe(false);
  expect((await page.goto(`/reminders/off/${"x".repeat(43)}`))?.status()).toBe(404);
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

test("what is typed and chosen before the page is awake stands once it is", async ({ page }) => {
  await signIn(page, athlete);
  const wake = await heldScript(page);
  await page.goto("/settings", { waitUntil: "commit" });
  await open(page, "Your week");
  await page.getByLabel("Tuesday").selectOption("0");
  await open(page, "Profile");
  await page.getByLabel("Name", { exact: true }).fill("Typed Early");
  wake();
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: "Save profile" }).click();
  await expect(page.locator("summary").getByText("Typed Early")).toBeVisible();
  await page.getByRole("button", { name: "Save days" }).first().click();
  await expect(page.getByText(/2 free/)).toBeVisible();
});

test("in the settings the rail holds the same places as everywhere else", async ({ page }) => {
  /** Where they lead: what waits to be read beside a name may come later. */
  const places = () =>
    page
      .locator("header nav")
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const coach = await aCoachOf(athlete);
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const [person, home] of [
    [athlete, "/today"],
    [coach, "/coach"],
  ] as const) {
    await page.context().clearCookies();
    await signIn(page, person);
    await page.goto(home);
    await expect.poll(async () => (await places()).length).toBeGreaterThan(1);
    const there = await places();
    await page.goto("/settings");
    await expect.poll(places).toEqual(there);
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the case file and everything that is stored are two links, and each is a file", async ({
    page,
  }) => {
    await signIn(page, athlete);
    await page.goto("/settings");
    await open(page, "Export");
    const taken = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name, exact: true }).click(),
      ]);
      return {
        name: download.suggestedFilename(),
        file: JSON.parse(await readFile(await download.path(), "utf8")),
      };
    };
    const caseFile = await taken("Download the case file");
    expect(caseFile.file.format).toBe("rebound-case/1");
    const everything = await taken("Download everything");
    expect(everything.name).toMatch(/^rebound-everything-\d{4}-\d\d-\d\d\.json$/);
    expect(everything.file).toMatchObject({
      format: "rebound-everything",
      account: { email: athlete.email },
      tables: { athletes: [{ id: athlete.athleteId }] },
    });
    expect(everything.file.tables.sessions.length).toBeGreaterThan(0);
  });
});
