import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { addDays, weekdayIndex } from "@/lib/engine/plain-date";
import { heldScript } from "./held-script";
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

/* Every screen at both widths and in both themes: nothing axe objects to, no sideways scroll. */

let athlete: Athlete;
let coach: Person;
let physio: Person;
/** Somebody with a race and no season yet. */
let newcomer: Athlete;
/** Opens the athlete's report without an account. */
let shareCode: string;

test.beforeAll(async () => {
  athlete = await aMarathonAthlete();
  coach = await aCoachOf(athlete);
  physio = await aCoachOf(athlete, { role: "physio" });
  newcomer = await aMarathonAthlete();
  const api = await apiAs(athlete);
  await livesQuietly(api, athlete.athleteId);
  await api.send("POST", `/athletes/${athlete.athleteId}/season/build`, { apply: true });
  await api.send("POST", `/athletes/${athlete.athleteId}/check-ins`, {
    morningPain: 2,
    afterPain: 4,
  });
  const link = await api.send<{ code: string }>(
    "POST",
    `/athletes/${athlete.athleteId}/share-links`,
    { days: 30, label: "Dr Okafor, sports clinic" },
  );
  shareCode = link.code;
  await api.dispose();
});

const monday = addDays(today, -weekdayIndex(today));
const screens = [
  ["/", "nobody"],
  ["/sign-in", "nobody"],
  ["/sign-up", "nobody"],
  ["/method", "nobody"],
  ["/reminders/off/done", "nobody"],
  ["/shared", "nobody"],
  ["/shared#", "reader"],
  ["/today", "athlete"],
  [`/week/${monday}`, "athlete"],
  ["/log", "athlete"],
  ["/log/import", "athlete"],
  ["/season", "athlete"],
  ["/changes", "athlete"],
  ["/conversation", "athlete"],
  ["/symptoms", "athlete"],
  ["/report", "athlete"],
  ["/journal", "athlete"],
  ["/rehab", "athlete"],
  ["/settings", "athlete"],
  ["/week", "new"],
  ["/welcome", "new"],
  ["/welcome/injury", "new"],
  ["/welcome/races", "new"],
  ["/welcome/days", "new"],
  ["/welcome/training", "new"],
  ["/welcome/thresholds", "new"],
  ["/welcome/plan", "new"],
  ["/coach", "coach"],
  ["/coach/conversation", "coach"],
  ["/join", "nobody"],
  ["/coach/athletes/:id/case", "physio"],
  ["/coach/athletes/:id/symptoms", "physio"],
  ["/coach/athletes/:id/team", "coach"],
  ["/coach/library", "coach"],
  ["/coach/library/new", "coach"],
  ["/coach/library/original/run.threshold.3x6", "coach"],
  ["/coach/athletes/:id/season", "coach"],
  ["/coach/athletes/:id/numbers", "coach"],
  [`/coach/athletes/:id/week/${monday}`, "coach"],
] as const;

const forms = [
  [390, "light"],
  [390, "dark"],
  [1440, "dark"],
  [1440, "light"],
] as const;

for (const [path, role] of screens) {
  test(`${path.replace(monday, "monday")} at 390 and 1440 px, light and dark`, async ({ page }) => {
    // Every rule stands on it: axe takes several times as long as anywhere else.
    if (path === "/method") test.slow();
    if (role === "athlete") await signIn(page, athlete);
    if (role === "coach") await signIn(page, coach);
    if (role === "physio") await signIn(page, physio);
    if (role === "new") await signIn(page, newcomer);
    let loaded = 0;
    for (const [width, colorScheme] of forms) {
      await page.emulateMedia({ colorScheme });
      // A width is opened, as on that device; a theme changes under an open page.
      if (width !== loaded) {
        await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
        await open(page, path, role);
        loaded = width;
      }
      const form = `${width} px, ${colorScheme}`;
      expect(await violations(page), form).toEqual([]);
      expect(await sideways(page), form).toBeLessThanOrEqual(0);
    }
  });
}

async function open(page: Page, path: string, role: string): Promise<void> {
  if (role === "reader") await page.context().clearCookies();
  await page.goto("about:blank");
  await page.goto(
    role === "reader" ? `${path}${shareCode}` : path.replace(":id", athlete.athleteId),
  );
  if (role === "reader") await expect(page.getByText("shares this report")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  if (path === "/settings" || path === "/rehab") await openAll(page);
}

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(" ")}`);
}

/** Folded parts are looked at too; the account menu lies over the page and stays shut. */
function openAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const part of document.querySelectorAll("main details")) {
      (part as HTMLDetailsElement).open = true;
    }
  });
}

/** Pixels by which the page is wider than the window. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

test("the account menu lies over the page, to its last corner", async ({ page }) => {
  await signIn(page, athlete);
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const path of ["/today", "/log", `/week/${monday}`]) {
    await page.goto(path);
    const menu = page.locator("details", { hasText: "account and appearance" });
    await menu.locator("summary").click();
    await expect(menu.getByRole("button", { name: "Sign out" })).toBeVisible();
    const covered = await menu.locator("> div").evaluate((box) => {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const points = Array.from({ length: 20 }, (_, i) => top + 4 + (i * (bottom - top - 8)) / 19);
      return points.filter((y) =>
        [left + 4, right - 4].some((x) => !box.contains(document.elementFromPoint(x, y))),
      ).length;
    });
    expect(covered, path).toBe(0);
  }
});

test("the account menu opened before any script has come stays open, and is whole", async ({
  page,
}) => {
  await signIn(page, athlete);
  const wake = await heldScript(page);
  await page.goto("/log", { waitUntil: "commit" });
  const menu = page.locator("details", { hasText: "account and appearance" });
  await menu.locator("summary").click();
  await expect(menu.getByRole("link", { name: "Settings" })).toBeVisible();
  wake();
  await expect(menu.getByRole("button", { name: "Sign out" })).toBeVisible();
});

test("a narrow window has no sideways scroll", async ({ page }) => {
  await signIn(page, athlete);
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of [
    "/today",
    `/week/${monday}`,
    "/log",
    "/season",
    "/changes",
    "/conversation",
    "/symptoms",
    "/report",
    "/journal",
    "/rehab",
    "/settings",
  ]) {
    await page.goto(path);
    if (path === "/settings" || path === "/rehab") await openAll(page);
    expect(await sideways(page), path).toBeLessThanOrEqual(0);
  }
});

test("words without an end make no page wider than a phone", async ({ page }) => {
  const someone = await aMarathonAthlete();
  const own = `/athletes/${someone.athleteId}`;
  const endless = "Donaudampfschifffahrtsgesellschaftskapitänslauf".repeat(2);
  const api = await apiAs(someone);
  await livesQuietly(api, someone.athleteId);
  await api.send("POST", `${own}/races`, {
    ...{ name: endless, date: addDays(today, 80), kind: "half-marathon", priority: "C" },
  });
  await api.send("POST", `${own}/season/build`, { apply: true });
  await api.send("POST", `${own}/activities`, {
    ...{ date: today, sport: "run", durationS: 1800, distanceM: 4000, note: endless },
  });
  await api.send("POST", `${own}/journal`, { text: `https://example.test/${endless}/${endless}` });
  await api.send("POST", `${own}/treatments`, { date: today, kind: "physio", note: endless });
  await api.send("POST", `${own}/injury-texts`, {
    ...{ kind: "imaging", text: endless, date: today, author: endless },
  });
  await api.dispose();
  await signIn(page, someone);
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of [
    ...["/today", `/week/${monday}`, "/season", "/log", "/changes"],
    ...["/symptoms", "/journal", "/report", "/settings"],
  ]) {
    await page.goto(path);
    if (path === "/settings") await openAll(page);
    expect(await sideways(page), path).toBeLessThanOrEqual(0);
  }
});

test("signing in by keyboard alone leads to today, and the check-in can be answered with keys", async ({
  page,
}) => {
  await page.goto("/sign-in");
  await page.getByLabel(/e-?mail/i).focus();
  await page.keyboard.type(athlete.email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(athlete.password);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/today");
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText(/skip/i);
});

for (const role of ["athlete", "coach", "physio", "new"] as const) {
  test(`every control of the ${role}'s screens is reached with the Tab key, and shows it`, async ({
    page,
  }) => {
    await signIn(page, { athlete, coach, physio, new: newcomer }[role]);
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const [path, who] of screens) {
      if (who !== role) continue;
      await page.goto(path.replace(":id", athlete.athleteId));
      const wanted = await page.evaluate(markControls);
      const reached = new Set<string>();
      for (let i = 0; i < wanted.length + 20 && reached.size < wanted.length; i++) {
        await page.keyboard.press("Tab");
        const at = await page.evaluate(focused);
        if (at.id !== null) reached.add(at.id);
        if (at.id !== null) expect(at.outlined, `${path}: focus is seen on ${at.text}`).toBe(true);
      }
      expect(
        wanted.filter((id) => !reached.has(id)),
        path,
      ).toEqual([]);
    }
  });
}

/** Numbers every control that the Tab key should reach; a group of radio buttons is one stop. */
function markControls(): string[] {
  const groups = new Set<string>();
  const controls = document.querySelectorAll<HTMLElement>(
    "a[href], button:enabled, input:enabled:not([type=hidden]), select:enabled, textarea:enabled, summary",
  );
  const ids: string[] = [];
  for (const control of controls) {
    if (!control.checkVisibility() || control.tabIndex < 0) continue;
    if (control instanceof HTMLInputElement && control.type === "radio") {
      const group = `radio ${control.name}`;
      control.dataset.stop = group;
      if (groups.has(group)) continue;
      groups.add(group);
      ids.push(group);
      continue;
    }
    control.dataset.stop = String(ids.length);
    ids.push(control.dataset.stop);
  }
  return ids;
}

function focused() {
  const at = document.activeElement as HTMLElement | null;
  const shown = at?.matches("input[type=radio], input[type=checkbox]") ? at.closest("label") : at;
  const style = shown ? getComputedStyle(shown) : null;
  return {
    id: at?.dataset.stop ?? null,
    text: (at?.textContent || at?.getAttribute("name") || "").trim().slice(0, 40),
    outlined: style !== null && (style.outlineStyle !== "none" || style.boxShadow !== "none"),
  };
}
