import { expect, type Page, test } from "@playwright/test";
import { addDays, mondayOf } from "@/lib/engine/plain-date";
import {
  type Api,
  type Athlete,
  aCoachOf,
  aMarathonAthlete,
  apiAs,
  livesQuietly,
  signIn,
  today,
} from "./people";

/* The athlete's day: changes kept and asked about, everything logged in one place, a week by hand. */

type Change = {
  id: string;
  status: string;
  undoableUntil: string | null;
  before: { title: string };
};
type Made = { session: { id: string; date: string; title: string } };

async function somebody(): Promise<{ athlete: Athlete; api: Api; own: string }> {
  const athlete = await aMarathonAthlete();
  const api = await apiAs(athlete);
  await livesQuietly(api, athlete.athleteId);
  const own = `/athletes/${athlete.athleteId}`;
  await api.send("POST", `${own}/season/build`, { apply: true });
  return { athlete, api, own };
}

const override = { reason: "For the test of a day." };
const aSession = (api: Api, own: string, body: object) =>
  api.send<Made>("POST", `${own}/sessions`, { override, ...body });

test("a change is kept for good and asked about; the coach sees who asks and answers once", async ({
  page,
  browser,
}) => {
  const { athlete, api, own } = await somebody();
  const coach = await aCoachOf(athlete);
  await api.send("POST", `${own}/check-ins`, {
    ...{ morningPain: 5, stiffnessMin: 40, loadTest: 1, afterPain: 6 },
  });
  const { changes } = await api.get<{ changes: Change[] }>(`${own}/changes`);
  const soft = changes.filter((one) => one.status === "applied" && one.undoableUntil !== null);
  expect(soft.length).toBeGreaterThan(0);

  await signIn(page, athlete);
  await page.goto("/changes");
  const keep = page.getByRole("button", { name: /^Keep:/ });
  const open = await keep.count();
  await keep.first().click();
  await expect(keep).toHaveCount(open - 1);
  await page.reload();
  await expect(keep).toHaveCount(open - 1);

  const ask = page.getByRole("button", { name: /^Ask coach:/ });
  await ask.first().click();
  await expect(page.getByText(`${coach.name} will read it beside this change.`)).toBeVisible();
  await page.getByLabel("Your question").fill("May I ride instead?");
  await page.getByRole("button", { name: /^Ask:/ }).click();
  await expect(page.getByText("You asked")).toBeVisible();
  await expect(page.getByText("No answer yet.")).toBeVisible();

  const elsewhere = await browser.newPage();
  await signIn(elsewhere, coach);
  await elsewhere.goto("/coach");
  await expect(elsewhere.getByText("May I ride instead?")).toBeVisible();
  await elsewhere.goto(`/coach/athletes/${athlete.athleteId}/week/${mondayOf(today)}`);
  await expect(elsewhere.getByRole("heading", { name: "Asked about" })).toBeVisible();
  await elsewhere.getByLabel("Your answer").fill("Yes, an hour and easily.");
  await elsewhere.getByRole("button", { name: /^Answer:/ }).click();
  await expect(elsewhere.getByRole("heading", { name: "Asked about" })).toHaveCount(0);
  await elsewhere.close();

  await page.reload();
  await expect(page.getByText("Yes, an hour and easily.")).toBeVisible();
  await expect(page.getByText(`${coach.name} answered`)).toBeVisible();
  await api.dispose();
});

test("without a coach who reads notes a question says so and is not sent", async ({ page }) => {
  const { athlete, api, own } = await somebody();
  await aCoachOf(athlete, { scopes: ["load"] });
  await api.send("POST", `${own}/check-ins`, { morningPain: 5, stiffnessMin: 40, afterPain: 6 });
  await signIn(page, athlete);
  await page.goto("/changes");
  await page
    .getByRole("button", { name: /^Ask coach:/ })
    .first()
    .click();
  await expect(page.getByText("No coach reads your notes yet")).toBeVisible();
  await expect(page.getByLabel("Your question")).toHaveCount(0);
  await api.dispose();
});

test("where there is no coach, no change speaks of one", async ({ page }) => {
  const { athlete, api, own } = await somebody();
  await api.send("POST", `${own}/check-ins`, { morningPain: 6, stiffnessMin: 40, afterPain: 6 });
  await signIn(page, athlete);
  for (const path of ["/today", "/changes"]) {
    await page.goto(path);
    await expect(page.getByText("What brings it back stands below").first()).toBeVisible();
    await expect(page.getByRole("button", { name: /coach/ })).toHaveCount(0);
    await expect(page.getByRole("button", { name: /^Keep:/ }).first()).toBeVisible();
  }
  await api.dispose();
});

test("part of a session in three taps, something else instead with what it counts for", async ({
  page,
  browser,
}) => {
  const { athlete, api, own } = await somebody();
  const run = await aSession(api, own, {
    ...{ date: today, sport: "run", role: "easy", durationS: 3000, distanceM: 8000 },
    title: "Canal run",
  });
  const walk = await aSession(api, own, {
    ...{ date: today, sport: "walk", role: "recovery", durationS: 2400, title: "Slow walk" },
  });
  await signIn(page, athlete);
  await page.goto(`/log?session=${walk.session.id}`);
  const card = (title: string) => page.getByRole("article").filter({ hasText: title });
  await card("Slow walk").getByRole("button", { name: "Part of it" }).click();
  await card("Slow walk").getByRole("button", { name: "half" }).click();
  await expect(card("Slow walk").getByText("✓ Saved half.")).toBeVisible();
  await card("Slow walk").getByRole("radio", { name: "2", exact: true }).check();
  await expect
    .poll(async () => (await entries(api, own)).find((one) => one.sport === "walk"))
    .toMatchObject({ durationS: 1200, rpe: 2 });

  await page.goto(`/log?session=${run.session.id}`);
  await card("Canal run").getByRole("button", { name: "Something else" }).click();
  await card("Canal run").getByRole("button", { name: "Bike" }).click();
  await page.getByRole("button", { name: "Save entry" }).click();
  const credit = page.getByRole("status").filter({ hasText: "Bike instead of Canal run" });
  await expect(credit).toContainText("heart and lungs");
  await expect(credit).toContainText("the tendon");
  await expect(credit).toContainText("not as running");
  await expect(credit).toBeFocused();
  await expect(credit).toBeInViewport();
  await expect(card("Canal run")).toHaveCount(0);
  expect((await entries(api, own)).find((one) => one.sport === "bike")).toMatchObject({
    durationS: 3000,
    insteadOf: run.session.id,
  });

  // It stays said: the log does not ask again, and everybody sees what became of the run.
  await page.reload();
  await expect(page.getByRole("heading", { name: "Lately" })).toBeVisible();
  await expect(card("Canal run")).toHaveCount(0);
  await expect(page.getByText("· instead of Canal run")).toBeVisible();
  const instead = page.getByRole("article").filter({ hasText: "ride instead · 50 min" });
  await page.goto("/today");
  await expect(instead).toContainText("Canal run");
  await expect(instead.getByRole("link", { name: /^Log/ })).toHaveCount(0);
  await page.goto(`/week/${mondayOf(today)}`);
  await expect(instead).toContainText("Canal run");
  await expect(page.getByText("Bike · 50 min")).toHaveCount(0);
  const coach = await aCoachOf(athlete);
  const elsewhere = await browser.newPage();
  await signIn(elsewhere, coach);
  await elsewhere.goto("/coach");
  await expect(elsewhere.getByText("1 swapped for something else")).toBeVisible();
  await elsewhere.goto(`/coach/athletes/${athlete.athleteId}/week/${mondayOf(today)}`);
  await expect(
    elsewhere.getByRole("article").filter({ hasText: "ride instead · 50 min" }),
  ).toContainText("Canal run");
  await elsewhere.close();

  // Taken back where it was said: the run is asked about again.
  await page.goto("/log");
  await page.getByRole("button", { name: "Change: Bike, today" }).click();
  await page
    .getByRole("dialog")
    .getByLabel("Instead of a planned session")
    .selectOption({ label: "No, as well" });
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(card("Canal run")).toHaveCount(1);
  await api.dispose();
});

type Entry = {
  sport: string;
  date: string;
  durationS: number;
  rpe: number | null;
  insteadOf: string | null;
};
const entries = async (api: Api, own: string) =>
  (await api.get<{ activities: Entry[] }>(`${own}/activities?from=${today}`)).activities;

test("a scan and the hours sat are entered where training is, and an entry tells what it said before", async ({
  page,
}) => {
  const { athlete, api, own } = await somebody();
  await api.send("POST", `${own}/activities`, { date: today, sport: "hike", durationS: 5400 });
  await signIn(page, athlete);
  await page.goto("/log", { waitUntil: "networkidle" });
  await page.getByRole("radio", { name: "Treatment or scan" }).check();
  await page.getByRole("radio", { name: "MRI or other imaging" }).check();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Treatment saved.")).toBeVisible();
  const { treatments } = await api.get<{ treatments: { kind: string; date: string }[] }>(
    `${own}/treatments`,
  );
  expect(treatments).toMatchObject([{ kind: "imaging", date: today }]);

  await page.getByRole("radio", { name: "Sitting or travel" }).check();
  await page.getByRole("radio", { name: "8 to 10 h" }).check();
  await page.getByRole("button", { name: "Save hours sat" }).click();
  await expect(page.getByText("Hours sat are noted.")).toBeVisible();
  const { checkIns } = await api.get<{ checkIns: object[] }>(`${own}/check-ins?from=${today}`);
  expect(checkIns).toMatchObject([{ sittingHours: 9 }]);
  // The morning is still asked.
  await page.goto("/today");
  await expect(page.getByRole("group", { name: /^Pain this morning/ })).toBeVisible();

  await page.goto("/log");
  const change = page.getByRole("button", { name: /^Change: Hike/ });
  await change.click();
  await page.getByRole("dialog").getByLabel("Minutes", { exact: true }).fill("45");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Entry changed.")).toBeVisible();
  await change.click();
  await page.getByRole("dialog").getByText("1 earlier version").click();
  await expect(page.getByRole("dialog").getByText("Hike · 1 h 30")).toBeVisible();
  await api.dispose();
});

test("a card is dragged to another day by the one move, says from where, and goes back", async ({
  page,
}) => {
  const { athlete, api, own } = await somebody();
  const monday = addDays(mondayOf(today), 7);
  const { session } = await aSession(api, own, {
    ...{ date: addDays(monday, 1), sport: "mobility", role: "mobility", durationS: 600 },
    title: "Loosen up",
  });
  await signIn(page, athlete);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/week/${monday}`);
  const card = page.locator(`[data-session="${session.id}"]`);
  await dragTo(page, session.id, addDays(monday, 3));
  await expect(page.getByRole("region", { name: "Last change" })).toContainText(
    "Loosen up moved to",
  );
  const cardOn = (day: string) =>
    page.locator(`[data-day="${day}"] [data-session="${session.id}"]`);
  await expect(cardOn(addDays(monday, 3))).toBeVisible();
  await expect(card).toContainText("moved from Tue");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(cardOn(addDays(monday, 1))).toBeVisible();
  // A press without a drag still opens it.
  await card.click();
  await expect(page.getByRole("dialog", { name: "Loosen up" })).toBeVisible();
  await api.dispose();
});

async function dragTo(page: Page, sessionId: string, day: string) {
  const from = await page.locator(`[data-session="${sessionId}"]`).boundingBox();
  const to = await page.locator(`[data-day="${day}"]`).boundingBox();
  if (!from || !to) throw new Error("nothing to drag");
  await page.mouse.move(from.x + 20, from.y + 10);
  // What follows the pointer is loaded when it comes near.
  await page.waitForLoadState("networkidle");
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 20, { steps: 4 });
  await expect(page.locator(`[data-session="${sessionId}"]`)).toHaveAttribute("data-dragging", "");
  await page.mouse.move(to.x + to.width / 2, to.y + to.height - 12, { steps: 8 });
  await expect(page.locator(`[data-day="${day}"]`)).toHaveAttribute("data-drop", "");
  await page.mouse.up();
}

test("the week prints on one sheet, whatever is in it", async ({ page }) => {
  const { athlete, api, own } = await somebody();
  for (const day of [0, 1, 2, 3, 4, 5, 6])
    await aSession(api, own, {
      date: addDays(mondayOf(today), 7 + day),
      ...{ sport: "mobility", role: "mobility", durationS: 600 },
    });
  await signIn(page, athlete);
  await page.goto(`/week/${addDays(mondayOf(today), 7)}`);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await api.dispose();
});

test("two versions of an entry stand side by side until one is chosen", async ({
  page,
  context,
}) => {
  const { athlete, api, own } = await somebody();
  const made = await api.send<{ id: string }>("POST", `${own}/activities`, {
    ...{ date: today, sport: "hike", durationS: 5400 },
  });
  await signIn(page, athlete);
  await page.goto("/log");
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const change = page.getByRole("button", { name: /^Change: Hike/ });
  await change.click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Note").fill("Mine, from the train.");
  await context.setOffline(true);
  await dialog.getByRole("button", { name: "Save" }).click();
  await api.send("PATCH", `${own}/activities/${made.id}`, { note: "Theirs, from the desk." });
  await context.setOffline(false);
  const chip = page.getByRole("button", { name: /1 entry waiting/ });
  await chip.click();
  const row = dialog.getByRole("row", { name: /Note/ });
  await expect(row).toContainText("Mine, from the train.");
  await expect(row).toContainText("Theirs, from the desk.");
  await dialog.getByRole("button", { name: "Send mine" }).click();
  await expect(dialog.getByRole("listitem")).toHaveCount(0);
  expect(await api.get(`${own}/activities/${made.id}`)).toMatchObject({
    note: "Mine, from the train.",
  });
  await api.dispose();
});

test("the report's weeks read on a phone without a sideways scroll", async ({ page }) => {
  const { athlete, api } = await somebody();
  await signIn(page, athlete);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/report");
  await expect(page.getByRole("heading", { name: /Training done/ })).toBeVisible();
  const region = page.getByRole("region", { name: "Training done" });
  await expect(region).toBeHidden();
  await expect(page.getByText(/^tissue load/).first()).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(region).toBeVisible();
  await api.dispose();
});

test("a deleted entry is brought back after the page was left, as it was", async ({ page }) => {
  const { athlete, api, own } = await somebody();
  await api.send("POST", `${own}/activities`, {
    ...{ date: today, sport: "walk", durationS: 2700, note: "along the canal" },
  });
  await signIn(page, athlete);
  await page.goto("/log");
  await page.getByRole("button", { name: "Delete: Walk, today" }).click();
  await expect(page.getByText("Deleted: Walk, today")).toBeVisible();
  await page.reload();
  await page.getByRole("listitem").filter({ hasText: "Deleted: Walk" }).getByRole("button").click();
  await expect(page.getByRole("button", { name: "Delete: Walk, today" })).toBeVisible();
  await expect(page.getByText("along the canal")).toBeVisible();
  await api.dispose();
});

test("answers changed twice in one breath end as the last was given, whichever way is slow", async ({
  page,
}) => {
  const { athlete, api, own } = await somebody();
  await api.send("POST", `${own}/check-ins`, {
    morningPain: 1,
    stiffnessMin: 0,
    aftermath: "same",
  });
  await signIn(page, athlete);
  await page.goto("/today");
  let sent = 0;
  await page.route("**/check-ins", async (route) => {
    sent += 1;
    if (sent === 1) await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.getByRole("button", { name: "Change", exact: true }).first().click();
  const pain = page.getByRole("group", { name: /^Pain/ }).first().getByRole("radio");
  await pain.nth(3).click();
  await pain.nth(0).click();
  await expect.poll(() => sent, { timeout: 15_000 }).toBe(2);
  await expect(page.getByText(/^Saved\./)).toBeVisible();
  await page.reload();
  const said = page.locator("dl").filter({ hasText: "pain, 0 to 10" });
  await expect(said.locator("dd").first()).toHaveText("0");
});

test("a week nobody has planned shows what was done and the way to a plan, and no day of rest", async ({
  page,
}) => {
  const athlete = await aMarathonAthlete();
  const api = await apiAs(athlete);
  await signIn(page, athlete);
  await page.goto("/week");
  await expect(page.getByRole("heading", { name: "There is no plan yet." })).toBeVisible();
  await expect(page.getByText("Nothing is logged.")).toBeVisible();
  await expect(page.getByText("Rest", { exact: true })).toHaveCount(0);

  await api.send("POST", `/athletes/${athlete.athleteId}/activities`, {
    ...{ date: today, sport: "swim", durationS: 1800, distanceM: 1200 },
  });
  await page.reload();
  await expect(page.getByRole("listitem").filter({ hasText: "Swim" })).toContainText("1,200 m");
  await expect(page.getByText("a first plan starts from what was done")).toBeVisible();
  await expect(page.getByRole("link", { name: "Make the first plan" })).toBeVisible();

  const coach = await aCoachOf(athlete);
  await page.context().clearCookies();
  await signIn(page, coach);
  await page.goto(`/coach/athletes/${athlete.athleteId}/week`);
  await expect(page.getByRole("heading", { name: "There is no plan yet." })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Swim" })).toContainText("1,200 m");
  await expect(page.getByRole("link", { name: "Make the first plan" })).toHaveCount(0);
  await page.getByRole("link", { name: "To the season" }).click();
  await page.waitForURL("**/season");

  // A season elsewhere makes no rest days of weeks before and after it.
  await api.send("POST", `/athletes/${athlete.athleteId}/season/build`, { apply: true });
  await api.dispose();
  for (const weeks of [-30, 60]) {
    await page.goto(
      `/coach/athletes/${athlete.athleteId}/week/${addDays(mondayOf(today), 7 * weeks)}`,
    );
    await expect(
      page.getByRole("heading", { name: "There is no plan for this week." }),
    ).toBeVisible();
    await expect(page.getByText("Nothing is logged.", { exact: true })).toBeVisible();
    await expect(page.getByText("Rest", { exact: true })).toHaveCount(0);
  }
});

test("an app left open overnight is drawn again for the new day when it comes back", async ({
  page,
}) => {
  const athlete = await aMarathonAthlete();
  await signIn(page, athlete);
  await page.goto("/log", { waitUntil: "networkidle" });
  let drawn = 0;
  page.on("request", (request) => {
    if (new URL(request.url()).pathname === "/log") drawn += 1;
  });
  const comeBack = () => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await comeBack();
  expect(drawn).toBe(0);
  await page.clock.setFixedTime(Date.now() + 86_400_000);
  await comeBack();
  await expect.poll(() => drawn).toBe(1);
  // A device with a wrong clock is not drawn again and again.
  await comeBack();
  await page.waitForLoadState("networkidle");
  expect(drawn).toBe(1);
});
