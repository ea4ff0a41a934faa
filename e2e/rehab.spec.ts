import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { addDays } from "@/lib/engine/plain-date";
import {
  type Api,
  type Athlete,
  aMarathonAthlete,
  apiAs,
  livesQuietly,
  signIn,
  today,
} from "./people";

/* Strength, exercise by exercise: by the clock, with a limit on pain, with and without a network. */

type Noted = {
  exercise: string;
  side: string;
  set: number;
  reps: number | null;
  holdS: number | null;
  loadKg: number | null;
  pain: number | null;
};

const work = (durationS: number, text: string) => ({
  ...{ kind: "step", role: "work", durationS, distanceM: null, target: null, text },
});
const rest = { ...work(60, "Rest"), role: "rest" };

/** A season, and today two single-leg bridges a side and two holds of 30 s. */
async function somebody(): Promise<{ athlete: Athlete; api: Api; sessionId: string }> {
  const athlete = await aMarathonAthlete();
  const api = await apiAs(athlete);
  const base = `/athletes/${athlete.athleteId}`;
  await livesQuietly(api, athlete.athleteId);
  await api.send("POST", `${base}/season/build`, { apply: true });
  const { session } = await api.send<{ session: { id: string } }>("POST", `${base}/sessions`, {
    date: today,
    sport: "strength",
    role: "rehab",
    title: "Bridges",
    durationS: 1200,
    override: { reason: "Asked for it." },
    steps: [
      { kind: "repeat", times: 2, steps: [work(150, "Single-leg bridge, 12 per side"), rest] },
      { kind: "repeat", times: 2, steps: [work(30, "Two-leg bridge, hold"), rest] },
    ],
  });
  return { athlete, api, sessionId: session.id };
}

const noted = async (api: Api, { athleteId }: Athlete) =>
  (await api.get<{ sets: Noted[] }>(`/athletes/${athleteId}/rehab/sets?from=${today}`)).sets;
const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: true });
const pain = (page: Page, value: string) =>
  page
    .getByRole("group", { name: /^Pain during this exercise/ })
    .getByRole("radio", { name: value, exact: true });
const isAt = (page: Page, name: string) =>
  expect(page.getByRole("heading", { level: 2, name, exact: true })).toBeVisible();
const chip = (page: Page) => button(page, /entr(y|ies) waiting/);

test("from today through every set into the log, with a limit that stops an exercise", async ({
  page,
}) => {
  const { athlete, api } = await somebody();
  await signIn(page, athlete);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/today");
  await page.getByRole("link", { name: "Start: Bridges" }).click();
  await isAt(page, "Single-leg bridge");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => v.id)).toEqual([]);

  await button(page, "Load: more").click();
  await button(page, "Done left, 12").dblclick();
  await button(page, "Done right, 12").click();
  await expect(page.getByRole("region", { name: "Rest" })).toBeVisible();
  const height = (await button(page, "Done left, 12").boundingBox())?.height ?? 0;
  expect(height).toBeGreaterThanOrEqual(44);

  // Within the limit nothing is said; above it the exercise stops and the easier one is offered.
  await pain(page, "3").check();
  await expect(page.getByText("Stop this exercise for today.")).toHaveCount(0);
  await pain(page, "4").check();
  await expect(page.getByText("Stop this exercise for today.")).toBeVisible();
  await expect(button(page, "Done left, 12")).toBeDisabled();
  await pain(page, "6").check();
  await expect(page.getByText("Stop here for today.")).toBeVisible();
  await pain(page, "4").check();
  await expect(page.getByText("Stop here for today.")).toHaveCount(0);
  await button(page, "Do the easier one").click();
  await isAt(page, "Two-leg bridge");
  await button(page, "Skip").click();
  await isAt(page, "Two-leg bridge hold");

  await expect
    .poll(() => noted(api, athlete))
    .toMatchObject([
      { exercise: "single-leg-bridge", side: "left", set: 1, reps: 12, loadKg: 2.5, pain: 4 },
      { exercise: "single-leg-bridge", side: "right", set: 1, pain: null },
    ]);

  await button(page, "Undo the last set").click();
  await expect.poll(async () => (await noted(api, athlete)).length).toBe(1);
  await isAt(page, "Single-leg bridge");

  await page.reload();
  await expect(page.getByText("1 of 2", { exact: true })).toBeVisible();
  for (const _ of [1, 2]) await button(page, /^(Skip|Finish)$/).click();
  await page.getByLabel("Time it took, min").fill("18");
  await page
    .getByRole("group", { name: /^How hard/ })
    .getByRole("radio", { name: "3", exact: true })
    .check();
  await button(page, "Save to the log").click();
  await expect(page.getByText("Saved in your log.")).toBeVisible();
  await expect(page.getByText(/The worst pain you noted was 4/)).toBeVisible();
  const { activities } = await api.get<{ activities: object[] }>(
    `/athletes/${athlete.athleteId}/activities?from=${today}`,
  );
  expect(activities).toMatchObject([{ sport: "strength", role: "rehab", durationS: 1080, rpe: 3 }]);
  await api.dispose();
});

test("a hold goes by the clock: looking away for minutes counts it once, and right", async ({
  page,
}) => {
  const { athlete, api, sessionId } = await somebody();
  await signIn(page, athlete);
  await page.clock.install();
  await page.goto(`/rehab/play/${sessionId}`);
  await button(page, "Skip").click();
  // From here on time moves only as it is told.
  await page.clock.pauseAt(Date.now() + 600_000);
  await button(page, "Start 30 s").click();
  const timer = page.getByRole("timer");
  await expect(page.getByText("Get into position")).toBeVisible();
  await page.clock.runFor(5_000);
  await expect(timer).toHaveText("0:30");
  await page.clock.runFor(12_000);
  await expect(timer).toHaveText("0:18");

  // The screen goes off: no script runs, and three minutes later it is looked at again.
  await page.clock.fastForward(180_000);
  await expect(timer).toHaveText("0:00");
  await expect(page.getByText(/^It ended 2:4[12] ago\.$/)).toBeVisible();
  await button(page, "Note 30 s").click();
  await expect(page.getByText("1 of 2", { exact: true })).toBeVisible();
  await expect(page.getByRole("region", { name: "Rest" })).toBeVisible();

  await button(page, "Skip the rest").click();
  await button(page, "Start 30 s").click();
  await page.clock.runFor(5_000 + 21_400);
  await button(page, "Stop here").click();
  await expect(page.getByText("2 of 2", { exact: true })).toBeVisible();
  await expect
    .poll(() => noted(api, athlete))
    .toMatchObject([
      { exercise: "bridge-hold", side: "both", set: 1, holdS: 30 },
      { exercise: "bridge-hold", side: "both", set: 2, holdS: 21 },
    ]);
  await api.dispose();
});

test("a browser that cannot keep the screen on says so", async ({ page }) => {
  const { athlete, api, sessionId } = await somebody();
  await signIn(page, athlete);
  await page.goto(`/rehab/play/${sessionId}`);
  await expect(page.getByText(/^The screen stays on while a timer runs/)).toBeVisible();
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, "wakeLock");
  });
  await page.reload();
  await expect(page.getByText(/^This browser cannot keep the screen on/)).toBeVisible();
  await api.dispose();
});

test("without a network sets wait, survive a reload, and arrive once", async ({
  page,
  context,
}) => {
  const { athlete, api } = await somebody();
  await signIn(page, athlete);
  await page.goto("/today");
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.getByRole("link", { name: "Start: Bridges" }).click();
  await isAt(page, "Single-leg bridge");
  await context.setOffline(true);
  await button(page, "Done left, 12").click();
  await button(page, "Done right, 12").click();
  await pain(page, "2").check();
  await expect(chip(page)).toHaveText(/2 entries waiting/);
  expect(await noted(api, athlete)).toEqual([]);

  // The page is gone; the day on the device goes on where it was.
  await page.reload();
  await button(page, "Start: Bridges").click();
  await expect(page.getByText("1 of 2", { exact: true })).toHaveCount(2);
  await button(page, "Done left, 12").click();
  await expect(chip(page)).toHaveText(/3 entries waiting/);
  await button(page, "Undo the last set").click();
  await expect(chip(page)).toHaveText(/2 entries waiting/);

  await context.setOffline(false);
  await expect.poll(async () => (await noted(api, athlete)).length).toBe(2);
  // What was said again goes out after the rest, so the order is not that of doing.
  const arrived = (await noted(api, athlete)).toSorted((a, b) => (a.side < b.side ? -1 : 1));
  expect(arrived).toMatchObject([
    { side: "left", set: 1, pain: 2 },
    { side: "right", set: 1, pain: null },
  ]);
  await api.dispose();
});

test("tomorrow's check-in offers the worst pain and fills in nothing", async ({ page }) => {
  const { athlete, api } = await somebody();
  const set = { exercise: "bridge-hold", side: "both", set: 1, holdS: 30, pain: 3 };
  const date = addDays(today, -1);
  await api.send("POST", `/athletes/${athlete.athleteId}/rehab/sets`, { ...set, date });
  await signIn(page, athlete);
  await page.goto("/today");
  await page.getByText("More, if you like").click();
  const during = page.getByRole("group", { name: "Pain during", exact: true });
  await expect(during.getByRole("radio", { checked: true })).toHaveCount(0);
  await button(page, /^Take 3, the worst/).click();
  await expect(during.getByRole("radio", { name: "3", exact: true })).toBeChecked();
  await api.dispose();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the list can be read and a set is noted by a plain form", async ({ page }) => {
    const { athlete, api } = await somebody();
    await signIn(page, athlete);
    await page.goto("/rehab");
    const row = page.getByRole("listitem").filter({ hasText: "Single-leg bridge" }).last();
    await row.locator("summary").click();
    await expect(row.getByText(/^Press through the heel/)).toBeVisible();
    await row.getByLabel("Repeats").fill("10");
    await row.getByLabel("Pain, 0 to 10").selectOption("1");
    await button(page, "Note this set").and(row.getByRole("button")).click();
    await page.waitForURL("**/rehab");
    expect(await noted(api, athlete)).toMatchObject([
      { exercise: "single-leg-bridge", side: "left", set: 1, reps: 10, pain: 1 },
    ]);
    await api.dispose();
  });
});
