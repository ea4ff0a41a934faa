import { expect, type Page, test } from "@playwright/test";
import {
  type Api,
  type Athlete,
  aMarathonAthlete,
  apiAs,
  livesQuietly,
  signIn,
  spoken,
  today,
} from "./people";

/* A morning without a network: nothing lost, nothing doubled, nobody else sees what waits. */

type Saved = { readonly date: string; readonly morningPain: number | null };

async function somebody(): Promise<{ athlete: Athlete; api: Api }> {
  const athlete = await aMarathonAthlete();
  const api = await apiAs(athlete);
  await livesQuietly(api, athlete.athleteId);
  await api.send("POST", `/athletes/${athlete.athleteId}/season/build`, { apply: true });
  return { athlete, api };
}

const checkIns = async (api: Api, { athleteId }: Athlete) =>
  (await api.get<{ checkIns: Saved[] }>(`/athletes/${athleteId}/check-ins?from=${today}`)).checkIns;
const chip = (page: Page) => page.getByRole("button", { name: /entr(y|ies) waiting/ });

/** The page is in the worker's hands, and the day's plan is on the device. */
async function settled(page: Page) {
  await page.goto("/today");
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect
    .poll(() => page.evaluate(keysOnDevice))
    .toContainEqual(expect.stringMatching(/^today:/));
}

function keysOnDevice(): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("rebound");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      if (!db.objectStoreNames.contains("device")) return resolve([]);
      const keys = db.transaction("device").objectStore("device").getAllKeys();
      keys.onsuccess = () => resolve(keys.result.map(String));
      keys.onerror = () => reject(keys.error);
    };
  });
}

async function answer(page: Page, pain: string) {
  await page
    .getByRole("group", { name: /^Pain this morning/ })
    .getByRole("radio", { name: pain, exact: true })
    .check();
  await page
    .getByRole("group", { name: /^Minutes stiff/ })
    .getByRole("radio")
    .first()
    .check();
  await page
    .getByRole("group", { name: /it is$/ })
    .getByRole("radio", { name: "the same" })
    .click();
}

/** What waits is told in full on a phone too, and covers neither the name nor the account. */
async function standsClear(page: Page, width: number) {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height: 844 });
  const account = page.locator("header details > summary");
  const [home, own, told] = await Promise.all(
    [page.getByRole("banner").getByRole("link").first(), account, chip(page)].map((one) =>
      one.boundingBox(),
    ),
  );
  if (!home || !own || !told) throw new Error("the head of the page");
  for (const other of [home, own])
    expect(
      told.y >= other.y + other.height ||
        told.x >= other.x + other.width ||
        told.x + told.width <= other.x,
      `${width} px`,
    ).toBe(true);
  expect(told.x + told.width).toBeLessThanOrEqual(width);
  expect(own.x + own.width).toBeLessThanOrEqual(width);
  if (before) await page.setViewportSize(before);
}

test("a check-in and a session without a network are kept, survive a reload, and arrive once", async ({
  page,
  context,
}) => {
  const { athlete, api } = await somebody();
  await signIn(page, athlete);
  await settled(page);
  await context.setOffline(true);

  await answer(page, "2");
  const pressed = Date.now();
  await expect(page.getByText(/^Kept on this device/)).toBeVisible();
  console.log(`kept and shown ${Date.now() - pressed} ms after the third tap`);
  await expect(chip(page)).toHaveText(/1 entry waiting/);

  for (const width of [390, 320]) await standsClear(page, width);

  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/No connection/);
  await expect(chip(page)).toHaveText(/1 entry waiting/);
  await page.getByLabel("Minutes", { exact: true }).fill("25");
  await page.getByRole("button", { name: "Save entry" }).click();
  await expect(chip(page)).toHaveText(/2 entries waiting/);
  expect(await checkIns(api, athlete)).toEqual([]);

  await context.setOffline(false);
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(/No connection/);
  const arrived = async () => {
    const { activities } = await api.get<{ activities: { durationS: number }[] }>(
      `/athletes/${athlete.athleteId}/activities?from=${today}`,
    );
    return { checkIns: await checkIns(api, athlete), activities };
  };
  const once = { checkIns: [{ date: today, morningPain: 2 }], activities: [{ durationS: 1500 }] };
  await expect.poll(async () => (await arrived()).activities.length).toBe(1);
  expect(await arrived()).toMatchObject(once);
  await page.reload();
  await settled(page);
  await expect(chip(page)).toHaveCount(0);
  expect(await arrived()).toMatchObject(once);
  await api.dispose();
});

test("a ride instead of a run is said without a network in three taps, and is not asked about again", async ({
  page,
  context,
}) => {
  const { athlete, api } = await somebody();
  const own = `/athletes/${athlete.athleteId}`;
  const { session } = await api.send<{ session: { id: string } }>("POST", `${own}/sessions`, {
    ...{ date: today, sport: "run", role: "easy", durationS: 3000, title: "Canal run" },
    override: { reason: "For the test of a swap." },
  });
  await signIn(page, athlete);
  await settled(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/No connection/);
  const card = page.getByRole("article").filter({ hasText: "Canal run" });
  await card.getByRole("button", { name: "Something else" }).click();
  await card.getByRole("button", { name: "Bike" }).click();
  await page.getByRole("button", { name: "Save entry" }).click();
  await expect(chip(page)).toHaveText(/1 entry waiting/);
  const waits = page.getByText("Kept on this device: Bike instead of Canal run.");
  await expect(waits).toBeVisible();
  await page.reload();
  await expect(waits).toBeVisible();
  await expect(card).toHaveCount(0);

  await context.setOffline(false);
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(/No connection/);
  await expect
    .poll(async () => {
      const { activities } = await api.get<{ activities: object[] }>(
        `${own}/activities?from=${today}`,
      );
      return activities;
    })
    .toMatchObject([{ sport: "bike", durationS: 3000, insteadOf: session.id }]);
  await page.goto(`/log?session=${session.id}`);
  await expect(page.getByText("· instead of Canal run")).toBeVisible();
  await expect(card).toHaveCount(0);

  // The same on the page of the log, when the network goes while it is open.
  await page.getByRole("button", { name: "Delete: Bike, today" }).click();
  await expect(card).toHaveCount(1);
  await context.setOffline(true);
  await card.getByRole("button", { name: "Something else" }).click();
  await card.getByRole("button", { name: "Swim" }).click();
  await page.getByRole("button", { name: "Save entry" }).click();
  await expect(page.getByText("Kept on this device: Swim instead of Canal run.")).toBeVisible();
  await expect(card).toHaveCount(0);
  await context.setOffline(false);
  await expect(chip(page)).toHaveCount(0);
  await expect(page.getByText("· instead of Canal run")).toBeVisible();
  await expect(card).toHaveCount(0);
  await api.dispose();
});

test("miles are typed without a network too, and metres arrive", async ({ page, context }) => {
  const { athlete, api } = await somebody();
  await api.send("PATCH", "/me/preferences", { distanceUnit: "mi" });
  await signIn(page, athlete);
  await settled(page);
  await context.setOffline(true);
  await page.reload();
  await page.getByLabel("Minutes", { exact: true }).fill("25");
  await page.getByLabel("Distance, mi").fill("3");
  await page.getByRole("button", { name: "Save entry" }).click();
  await expect(chip(page)).toHaveText(/1 entry waiting/);
  await context.setOffline(false);
  const distances = async () =>
    (
      await api.get<{ activities: { distanceM: number }[] }>(
        `/athletes/${athlete.athleteId}/activities?from=${today}`,
      )
    ).activities.map(({ distanceM }) => Math.round(distanceM));
  await expect.poll(distances).toEqual([4828]);
  await api.dispose();
});

test("of two answers about one morning the later one arrives", async ({ page, context }) => {
  const { athlete, api } = await somebody();
  await signIn(page, athlete);
  await settled(page);
  await context.setOffline(true);
  await answer(page, "1");
  await expect(page.getByText(/^Kept on this device/)).toBeVisible();
  await page.getByRole("button", { name: "Change", exact: true }).first().click();
  await page
    .getByRole("group", { name: /^Pain this morning/ })
    .getByRole("radio", { name: "3", exact: true })
    .click();
  await expect(page.getByText(/^Kept on this device/)).toBeVisible();
  await expect(chip(page)).toHaveText(/1 entry waiting/);
  await context.setOffline(false);
  await expect(chip(page)).toHaveCount(0);
  expect(await checkIns(api, athlete)).toMatchObject([{ morningPain: 3 }]);
  await api.dispose();
});

test("what waits is sealed, stays through sign-out, and is sent by its owner alone", async ({
  page,
  context,
}) => {
  const { athlete, api } = await somebody();
  const other = await somebody();
  await signIn(page, athlete);
  await settled(page);
  await context.setOffline(true);
  await page.getByText("More, if you like").click();
  await page.getByLabel(/^Note|^Anything else/).fill("canary-5551");
  await answer(page, "2");
  await expect(chip(page)).toHaveText(/1 entry waiting/);

  // The connection is back, but the entry cannot go yet, and the person leaves it sealed.
  await context.route("**/api/v1/**", (route) => route.abort());
  await context.setOffline(false);
  expect(await page.evaluate(textOnDevice)).not.toContain("canary-5551");
  await page.locator("summary", { hasText: "account and appearance" }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("button", { name: "Keep and sign out" }).click();
  await page.waitForURL((url) => url.pathname === "/");
  const left = await page.evaluate(keysOnDevice);
  expect(left.filter((key) => /^(today|key|who)/.test(key))).toEqual([]);
  expect(left.filter((key) => key.startsWith("item:"))).toHaveLength(1);
  await context.unroute("**/api/v1/**");

  await signIn(page, other.athlete);
  await settled(page);
  await expect(chip(page)).toHaveCount(0);
  expect(await checkIns(api, athlete)).toEqual([]);
  expect(await checkIns(other.api, other.athlete)).toEqual([]);

  await context.clearCookies();
  await signIn(page, athlete);
  await page.goto("/today");
  await expect.poll(async () => (await checkIns(api, athlete)).length).toBe(1);
  await api.dispose();
  await other.api.dispose();
});

test("what is sent after the session ended waits for its owner to sign in again", async ({
  page,
  context,
}) => {
  const { athlete, api } = await somebody();
  await signIn(page, athlete);
  await settled(page);
  await context.clearCookies();
  await answer(page, "2");
  await expect(chip(page)).toHaveText(/1 entry waiting/);
  await chip(page).click();
  await page.getByRole("button", { name: "Send now" }).click();
  await expect(page.getByText("You were signed out. Sign in again")).toBeVisible();
  expect(await checkIns(api, athlete)).toEqual([]);

  await page.goto("/today");
  await page.waitForURL("**/sign-in**");
  await signIn(page, athlete);
  await page.goto("/today");
  await expect.poll(async () => (await checkIns(api, athlete)).length).toBe(1);
  await expect(chip(page)).toHaveCount(0);
  await api.dispose();
});

// At any hour it is another day than in London in one of the two.
for (const timezoneId of ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
  test(`far from home a morning without a network counts for the day of the account: ${timezoneId}`, async ({
    browser,
  }) => {
    const { athlete, api } = await somebody();
    const context = await browser.newContext({ timezoneId });
    const page = await context.newPage();
    await signIn(page, athlete);
    await settled(page);
    await context.setOffline(true);
    await page.goto("/today");
    await expect(page.getByRole("heading", { name: /^Planned for/ })).toHaveText(
      new RegExp(spoken(today)),
    );
    await answer(page, "2");
    await expect(chip(page)).toHaveText(/1 entry waiting/);
    await context.setOffline(false);
    await expect.poll(async () => (await checkIns(api, athlete)).length).toBe(1);
    await context.close();
    await api.dispose();
  });

/** Everything the device store holds, read as text. */
function textOnDevice(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("rebound");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction("device").objectStore("device").getAll();
      all.onerror = () => reject(all.error);
      all.onsuccess = () => {
        const bytes = new TextDecoder("latin1");
        const texts = all.result.map((value) =>
          value?.data instanceof ArrayBuffer ? bytes.decode(value.data) : JSON.stringify(value),
        );
        resolve(texts.join("\n"));
      };
    };
  });
}

test("a change that meets a newer version is set aside with the reason, and the rest goes on", async ({
  page,
  context,
}) => {
  const { athlete, api } = await somebody();
  await signIn(page, athlete);
  await page.goto("/log");
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const { activities } = await api.get<{
    activities: { id: string; date: string; sport: string }[];
  }>(`/athletes/${athlete.athleteId}/activities?from=2000-01-01`);
  const newest = activities.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
  await context.setOffline(true);
  await page
    .getByRole("button", { name: /^Delete:/ })
    .first()
    .click();
  await expect(chip(page)).toHaveText(/1 entry waiting/);
  await page.getByLabel("Minutes", { exact: true }).first().fill("33");
  await page.getByRole("button", { name: "Save entry" }).click();
  await expect(chip(page)).toHaveText(/2 entries waiting/);
  // Meanwhile the same entries are changed from elsewhere.
  for (const one of activities.filter((a) => a.date === newest?.date))
    await api.send("PATCH", `/athletes/${athlete.athleteId}/activities/${one.id}`, { rpe: 8 });
  await context.setOffline(false);
  await expect(chip(page)).toHaveText(/1 entry waiting/);
  await chip(page).click();
  await expect(page.getByRole("dialog")).toContainText(/Delete:/);
  await page.getByRole("dialog").getByRole("button", { name: "Discard" }).click();
  await expect(page.getByRole("dialog").getByRole("listitem")).toHaveCount(0);
  const after = await api.get<{ activities: unknown[] }>(
    `/athletes/${athlete.athleteId}/activities?from=2000-01-01`,
  );
  expect(after.activities).toHaveLength(activities.length + 1);
  await api.dispose();
});
