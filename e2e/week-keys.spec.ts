import { type Browser, expect, type Page, test } from "@playwright/test";
import { addDays, mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import {
  type Api,
  type Athlete,
  aMarathonAthlete,
  apiAs,
  livesQuietly,
  signIn,
  today,
} from "./people";

/* An athlete's own week by keys: what the coach has there, as far as it is theirs to do. */

type Session = { id: string; title: string; date: PlainDate; locked: boolean; status: string };

let athlete: Athlete;
let api: Api;
/** A whole week that lies ahead. */
const monday = addDays(mondayOf(today), 7);

test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  athlete = await aMarathonAthlete();
  api = await apiAs(athlete);
  await livesQuietly(api, athlete.athleteId);
  await api.send("POST", `/athletes/${athlete.athleteId}/season/build`, { apply: true });
});
test.afterAll(() => api.dispose());

async function pageOf(browser: Browser, options: Parameters<Browser["newContext"]>[0] = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  await signIn(page, athlete);
  await page.goto(`/week/${monday}`);
  await page.waitForLoadState("networkidle");
  return { page, close: () => context.close() };
}

const week = async (of: PlainDate = monday): Promise<readonly Session[]> =>
  (await api.get<{ sessions: Session[] }>(`/athletes/${athlete.athleteId}/weeks/${of}`)).sessions;
const card = (page: Page, id: string) => page.locator(`[data-session="${id}"]`);
const dayOf = (page: Page, id: string) =>
  page.locator("[data-day]", { has: card(page, id) }).getAttribute("data-day");

test("a session is moved by key and taken back with one, and the focus stays with it", async ({
  browser,
}) => {
  const { page, close } = await pageOf(browser);
  const swim = (await week()).find(({ date }) => date < addDays(monday, 6) && date > monday);
  if (!swim) throw new RangeError("a session inside the week");
  const one = card(page, swim.id);
  await one.focus();
  await page.keyboard.press("m");
  const sheet = page.getByRole("dialog", { name: swim.title });
  const days = sheet.getByRole("radio");
  await expect(days).toHaveCount(14);
  // Every other day says what the rules say before it is chosen.
  await expect(sheet.locator("[data-says]")).toHaveCount(13);
  await expect(sheet.locator("[data-says=free]").first()).toHaveText("fine");
  const fine = sheet.locator("label", { has: page.locator("[data-says=free]") }).first();
  const named = (await fine.getByRole("radio").getAttribute("value")) as PlainDate;
  await fine.click();
  await sheet.getByRole("button", { name: /^Move to/ }).click();
  await expect(sheet).toHaveCount(0);
  await expect
    .poll(async () => (await week(mondayOf(named))).some(({ id }) => id === swim.id))
    .toBe(true);
  await expect(page.getByRole("region", { name: "Last change" })).toContainText("moved to");

  // A key that is held is pressed again and again; the edit is taken back once.
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/undo")) sent.push(request.method());
  });
  for (let press = 0; press < 5; press += 1) await page.keyboard.down("z");
  await page.keyboard.up("z");
  await expect(page.getByRole("status").filter({ hasText: "Undone." })).toBeVisible();
  expect(sent).toEqual(["POST"]);
  await expect.poll(() => dayOf(page, swim.id)).toBe(swim.date);
  await expect(one).toBeFocused();
  // The lock is a coach's.
  await page.keyboard.press("l");
  expect((await week()).find(({ id }) => id === swim.id)?.locked).toBe(false);
  await close();
});

test("J, K and T lead to other weeks, ? lists the keys, in English and German", async ({
  browser,
}) => {
  for (const { locale, title, line } of [
    { locale: "en-GB", title: "Keys", line: "Undo the last change" },
    { locale: "de-DE", title: "Tasten", line: "Letzte Änderung rückgängig machen" },
  ]) {
    const { page, close } = await pageOf(browser, { locale });
    await expect(page.getByRole("button", { name: title })).toBeVisible();
    await page.keyboard.press("?");
    const list = page.getByRole("dialog", { name: title });
    await expect(list).toContainText(line);
    await expect(list.getByText("Lock, or unlock")).toHaveCount(0);
    await page.keyboard.press("Escape");
    await page.keyboard.press("j");
    await page.waitForURL(`**/week/${addDays(monday, 7)}`);
    await page.keyboard.press("k");
    await page.waitForURL(`**/week/${monday}`);
    await page.keyboard.press("t");
    await page.waitForURL(`**/week/${mondayOf(today)}`);
    await close();
  }
});

test("a finger has no list of keys", async ({ browser }) => {
  const { page, close } = await pageOf(browser, {
    ...{ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  });
  await expect(page.getByRole("button", { name: "Keys" })).toHaveCount(0);
  await close();
});
