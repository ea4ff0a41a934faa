import { expect, type Page, test } from "@playwright/test";
import { v7 as uuid } from "uuid";
import { ownerSql } from "@/db/testing";
import { addDays, type PlainDate, weekdayIndex } from "@/lib/engine/plain-date";
import {
  type Api,
  type Athlete,
  aCoachOf,
  aMarathonAthlete,
  apiAs,
  livesQuietly,
  type Person,
  signIn,
  today,
} from "./people";

/* The coach's library and week editor, by who may do what, and by keyboard alone. */

type Session = {
  id: string;
  date: PlainDate;
  sport: string;
  role: string;
  title: string;
  durationS: number;
  version: number;
  steps: unknown[];
};
type Week = { sessions: Session[] };

/** The week after next: nothing of it is past, whatever day it is. */
const monday = addDays(today, 14 - weekdayIndex(today));

const weekOf = (api: Api, athleteId: string) =>
  api.get<Week>(`/athletes/${athleteId}/weeks/${monday}`);

async function aPlanned(): Promise<Athlete> {
  const athlete = await aMarathonAthlete();
  const api = await apiAs(athlete);
  await livesQuietly(api, athlete.athleteId);
  await api.send("POST", `/athletes/${athlete.athleteId}/season/build`, { apply: true });
  await api.dispose();
  return athlete;
}

/** One coach for several athletes. */
async function alsoCoaches(coach: Person, athlete: Athlete): Promise<void> {
  await ownerSql()`
    insert into grants (athlete_id, id, granted_by, grantee_id, role, scopes)
    values (${athlete.athleteId}, ${uuid()}, ${athlete.id}, ${coach.id}, 'coach', ${["load"]})`;
}

const weekPage = (athlete: Athlete) => `/coach/athletes/${athlete.athleteId}/week/${monday}`;
const gentle = {
  kind: "session",
  sport: "run",
  role: "steady",
  title: "Gentle stand-in",
  intent: "Shorter and easier than what stood there.",
  text: "5m easy\n15m easy\n5m easy",
};

test("the week's key session swapped from the library, for three athletes, by keyboard alone", async ({
  page,
}) => {
  test.slow();
  const athletes = [await aPlanned(), await aPlanned(), await aPlanned()];
  const [first, second, third] = athletes;
  if (!first || !second || !third) throw new RangeError("three athletes");
  const coach = await aCoachOf(first);
  await alsoCoaches(coach, second);
  await alsoCoaches(coach, third);
  const api = await apiAs(coach);
  await api.send("POST", "/library/items", { content: gentle });
  const before = await Promise.all(athletes.map((one) => weekOf(api, one.athleteId)));

  await signIn(page, coach);
  await page.goto(weekPage(first));
  await expect(page.getByRole("button", { name: "From the library" })).toBeVisible();
  await page.waitForLoadState("networkidle");

  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  await press("a");
  const field = page.getByRole("combobox");
  await expect(field).toBeFocused();
  for (const letter of "gentle") await press(letter);
  await expect(page.getByRole("option").first()).toContainText(gentle.title);
  await press("Enter");
  const key = page.getByRole("radio", { name: "Key session" });
  await expect(key).toBeFocused();
  await expect(key).toBeChecked();
  await expect(page.getByRole("checkbox")).toHaveCount(2);
  await press("Tab");
  await press("Space");
  await press("Tab");
  await press("Space");
  const outcomes = page.locator("[data-outcome]");
  await expect(outcomes).toHaveCount(3);
  await expect(outcomes.getByText("Fits.")).toHaveCount(3);
  await press("Enter");
  await expect(outcomes.getByText("Saved.")).toHaveCount(3);
  await press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  console.log(`key session swapped for three athletes: ${keys} keys`);
  expect(keys).toBeLessThanOrEqual(16);

  for (const [i, athlete] of athletes.entries()) {
    const { sessions } = await weekOf(api, athlete.athleteId);
    const placed = sessions.filter((one) => one.title === gentle.title);
    expect(placed.map((one) => one.durationS)).toEqual([1500]);
    const gone = before[i]?.sessions.filter((one) => !sessions.some((s) => s.id === one.id));
    expect(gone?.filter((one) => one.sport === "run").map((one) => one.date)).toEqual([
      placed[0]?.date,
    ]);
  }

  // One edit, one way back.
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Undone. The plan is as it was.")).toBeVisible();
  const back = await weekOf(api, first.athleteId);
  expect(back.sessions.map((one) => [one.id, one.version])).toEqual(
    before[0]?.sessions.map((one) => [one.id, one.version]),
  );
});

test("steps are typed, drawn, summed and answered at the character; the athlete reads them", async ({
  page,
}) => {
  const athlete = await aPlanned();
  const coach = await aCoachOf(athlete);
  await signIn(page, coach);
  await page.goto(weekPage(athlete));
  await page.getByRole("button", { name: "Add a session" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Sport").selectOption("strength");
  await dialog.getByLabel("Role").selectOption("strength");
  await dialog.getByLabel("Title").fill("Bridges");
  const steps = dialog.getByLabel("Steps", { exact: true });
  await steps.fill("warmup 5m light\n3x\n- 90s lfit Bridge, 12 per side\n- rest 60s");
  await expect(dialog.getByText("Did you mean lift?")).toBeVisible();
  await expect(dialog.locator("mark")).toHaveText("lfit");
  await expect(dialog.getByRole("button", { name: "Add session" })).toBeDisabled();
  await dialog.locator("mark").click();
  await expect(steps).toBeFocused();
  await steps.fill("warmup 5m light\n3x\n- 90s lift Bridge, 12 per side\n- rest 60s");
  await expect(dialog.getByText(/^13 min/)).toBeVisible();
  // A warm-up and three times two.
  await expect(dialog.locator("svg rect")).toHaveCount(7);
  await saveDespiteRules(page, "Add session");
  const api = await apiAs(athlete);
  const placed = (await weekOf(api, athlete.athleteId)).sessions.find((s) => s.title === "Bridges");
  expect(placed).toMatchObject({ durationS: 750, sport: "strength" });
  expect(placed?.steps).toHaveLength(2);
});

/** Saves, with a reason where a rule asks for one. */
async function saveDespiteRules(page: Page, name: string | RegExp): Promise<void> {
  const dialog = page.getByRole("dialog");
  const reason = dialog.getByLabel("Why set the rule aside?");
  const button = dialog.getByRole("button", { name });
  await expect(reason.or(button.and(page.locator(":enabled"))).first()).toBeVisible();
  if (await reason.isVisible()) await reason.fill("Agreed with the athlete.");
  await expect(button).toBeEnabled();
  await button.click();
  await expect(dialog).toHaveCount(0);
}

test("two weekdays change places through the plan, every cell shown first; undone in one", async ({
  page,
}) => {
  const athlete = await aPlanned();
  const coach = await aCoachOf(athlete);
  const api = await apiAs(coach);
  const before = await weekOf(api, athlete.athleteId);
  await signIn(page, coach);
  await page.goto(weekPage(athlete));
  await page.getByRole("button", { name: "Rearrange" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Every").selectOption({ label: "Tuesday" });
  await dialog.getByLabel("with").selectOption({ label: "Wednesday" });
  await expect(dialog.getByText(/\d+ days change/)).toBeVisible();
  expect(await dialog.locator("tbody tr").count()).toBeGreaterThan(10);
  await saveDespiteRules(page, "Save it");
  const after = await weekOf(api, athlete.athleteId);
  const on = (week: Week, day: number) =>
    week.sessions.filter((s) => s.date === addDays(monday, day)).map((s) => s.id);
  const tuesday = on(before, 1);
  expect(on(after, 2).filter((id) => tuesday.includes(id))).not.toEqual([]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Undone. The plan is as it was.")).toBeVisible();
  expect(on(await weekOf(api, athlete.athleteId), 1)).toEqual(tuesday);
});

test("a shelf of one's own: kept from a plan, changed, shared, used by a colleague, laid on another", async ({
  page,
}) => {
  test.slow();
  const athlete = await aPlanned();
  const coach = await aCoachOf(athlete);
  const other = await aPlanned();
  const colleague = await aCoachOf(other);
  await signIn(page, coach);

  await page.goto(weekPage(athlete));
  await page.locator("[data-session]").first().click();
  await page.getByRole("button", { name: "Keep in library" }).click();
  await expect(page.getByRole("button", { name: "Kept" })).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "Keep weeks" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Title").fill("Two quiet weeks");
  await dialog.getByLabel("Weeks", { exact: true }).fill("2");
  await dialog.getByRole("button", { name: "Keep the block" }).click();
  await expect(dialog).toHaveCount(0);

  await page.goto("/coach/library/new");
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Title").fill("Hills, short");
  await page.getByLabel("Folder").fill("Hills");
  await page
    .getByLabel("Steps", { exact: true })
    .fill("20m easy\n6x 30s climb / 90s easy\n10m easy");
  await page.getByRole("button", { name: "Put on my shelf" }).click();
  await expect(page.getByText("Version 1", { exact: true })).toBeVisible();
  await page
    .getByLabel("Steps", { exact: true })
    .fill("20m easy\n8x 30s climb / 90s easy\n10m easy");
  await page.getByRole("button", { name: "Save a new version" }).click();
  await expect(page.getByText("Version 2", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Go back to this" }).click();
  await expect(page.getByText("Version 3", { exact: true })).toBeVisible();
  await page.goto("/coach/library?words=two+quiet");
  await page.getByRole("link", { name: "Two quiet weeks" }).click();
  await expect(page.getByRole("heading", { name: "Who sees this" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  await page.getByLabel("A colleague’s e-mail").fill(colleague.email);
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: colleague.name })).toBeVisible();

  await page.context().clearCookies();
  await signIn(page, colleague);
  await page.goto("/coach/library");
  await expect(page.getByRole("heading", { name: "Shared with you" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Hills, short" })).toHaveCount(0);
  await page.goto(weekPage(other));
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: "From the library" }).click();
  await page.getByRole("combobox").fill("two quiet");
  await expect(page.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await saveDespiteRules(page, /^Lay it from/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Undone. The plan is as it was.")).toBeVisible();
});

test("a physio and the athlete have no library, another's coach does not know the plan", async ({
  page,
}) => {
  const athlete = await aPlanned();
  const coach = await aCoachOf(athlete);
  const physio = await aCoachOf(athlete, { role: "physio" });
  const stranger = await aCoachOf(await aMarathonAthlete());
  const coachApi = await apiAs(coach);
  const item = await coachApi.send<{ id: string }>("POST", "/library/items", { content: gentle });
  const place = { source: { of: "item", itemId: item.id }, date: addDays(monday, 1) };
  const swap = { by: "weekdays", a: 1, b: 2, from: monday };
  const base = `/athletes/${athlete.athleteId}`;
  const statuses = async (person: Person) => {
    const api = await apiAs(person);
    const answers = [
      await api.raw("GET", "/library"),
      await api.raw("GET", `/library/items/${item.id}`),
      await api.raw("POST", `${base}/sessions/place?preview=1`, place),
      await api.raw("POST", `${base}/plan/rearrange?preview=1`, swap),
      await api.raw("POST", `${base}/plan/lay?preview=1`, { itemId: item.id, from: monday }),
    ];
    await api.dispose();
    return answers.map((answer) => answer.status());
  };
  expect(await statuses(physio)).toEqual([403, 403, 403, 403, 403]);
  // Their own days they may move; a library they have not.
  const own = await statuses(athlete);
  expect([own[0], own[1], own[2], own[4]]).toEqual([403, 403, 403, 403]);
  expect([201, 409]).toContain(own[3]);
  expect(await statuses(stranger)).toEqual([200, 404, 404, 404, 404]);

  await signIn(page, physio);
  await page.goto(weekPage(athlete));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("button", { name: "From the library" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Rearrange" })).toHaveCount(0);
  await page.context().clearCookies();
  await signIn(page, stranger);
  const answer = await page.goto(weekPage(athlete));
  expect(answer?.status()).toBe(404);
});
