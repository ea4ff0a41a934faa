import { expect, test } from "@playwright/test";
import { addDays, weekdayIndex } from "@/lib/engine/plain-date";
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

/* Athlete, coach and physio talk beside the thing; what nobody may read is not there for them. */

const monday = addDays(today, -weekdayIndex(today));
let athlete: Athlete;
let coach: Person;
let physio: Person;
let api: Api;
/** The last session of next week: still to come, whatever day it is. */
let session: { id: string; title: string };
const next = addDays(monday, 7);

test.beforeAll(async () => {
  athlete = await aMarathonAthlete();
  coach = await aCoachOf(athlete);
  physio = await aCoachOf(athlete, { role: "physio", scopes: ["symptoms", "injury", "notes"] });
  api = await apiAs(athlete);
  await livesQuietly(api, athlete.athleteId);
  await api.send("POST", `/athletes/${athlete.athleteId}/season/build`, { apply: true });
  const week = await api.get<{ sessions: { id: string; title: string }[] }>(
    `/athletes/${athlete.athleteId}/weeks/${next}`,
  );
  const last = week.sessions.at(-1);
  if (!last) throw new RangeError("a week with sessions");
  session = last;
});
test.afterAll(() => api.dispose());

test("a question beside a session reaches the coach, is answered, and the counts go", async ({
  page,
  browser,
}) => {
  await signIn(page, athlete);
  await page.goto(`/week/${next}`);
  await page.locator(`a[data-session="${session.id}"]:visible`).click();
  const sheet = page.getByRole("dialog", { name: session.title });
  await sheet.getByLabel("Say something").fill("Is the loop by the river flat?");
  await sheet.getByLabel(new RegExp(coach.name)).check();
  await sheet.getByRole("button", { name: /^Send/ }).click();
  await expect(sheet.getByText("Is the loop by the river flat?")).toBeVisible();
  await expect(sheet.getByText(`to ${coach.name}`)).toBeVisible();
  await expect(sheet.getByLabel("Say something")).toHaveValue("");

  const theirs = await browser.newContext();
  const desk = await theirs.newPage();
  await desk.setViewportSize({ width: 1440, height: 900 });
  await signIn(desk, coach);
  await desk.goto("/coach");
  await expect(desk.getByRole("link", { name: /1 comment to read/ })).toBeVisible();
  const link = desk.getByRole("navigation", { name: "Main" }).getByRole("link", {
    name: /Conversation/,
  });
  await expect(link).toContainText("1");
  await link.click();
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText("One comment waits for you.");
  await desk.getByText("calls on you").click();
  await expect(desk.getByText("Is the loop by the river flat?")).toBeVisible();
  await desk.getByLabel("Say something").fill("Flat as a table.");
  await desk.getByRole("button", { name: /^Send/ }).click();
  await expect(desk.getByText("Flat as a table.")).toBeVisible();
  await desk.goto("/coach");
  await expect(desk.getByRole("link", { name: /to read/ })).toHaveCount(0);
  await theirs.close();

  // What is on the screen is read once the server has heard of it.
  const read = page.waitForResponse((answer) => answer.url().endsWith("/read"));
  await page.goto(`/week/${next}/sessions/${session.id}`);
  await expect(page.getByText("Flat as a table.")).toBeVisible();
  await read;
  await page.goto("/conversation");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You have read everything.");
});

test("a physio without the plan sees a morning's conversation and no session's", async ({
  page,
}) => {
  const path = `/athletes/${athlete.athleteId}/comments`;
  await api.send("POST", `/athletes/${athlete.athleteId}/check-ins`, { morningPain: 2 });
  await api.send("POST", path, { kind: "check-in", subject: today, text: "Better than Monday." });
  await api.send("POST", path, { kind: "session", subject: session.id, text: "About the run." });
  await signIn(page, physio);
  await page.goto("/coach/conversation");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("One comment waits for you.");
  await page
    .getByText(/Morning of/)
    .first()
    .click();
  await expect(page.getByText("Better than Monday.")).toBeVisible();
  await expect(page.getByText("About the run.")).toHaveCount(0);
  const answer = await page.request.get(
    `/api/v1${path}?${new URLSearchParams({ kind: "session", subject: session.id })}`,
  );
  expect(answer.status()).toBe(403);
});

test("without a connection it says so and keeps what was typed; taken back leaves a trace", async ({
  page,
  context,
}) => {
  await signIn(page, athlete);
  await page.goto(`/week/${monday}`);
  const week = page.getByRole("main").locator("details").filter({ hasText: "Conversation" });
  await week.locator("summary").click();
  await page.getByLabel("Say something").fill("A calm week, I hope.");
  await context.setOffline(true);
  await page.getByRole("button", { name: /^Send/ }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("no connection");
  await expect(page.getByLabel("Say something")).toHaveValue("A calm week, I hope.");
  await week.locator("summary").click();
  await week.locator("summary").click();
  await expect(page.getByText("A conversation needs a connection.")).toBeVisible();
  await context.setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByLabel("Say something")).toHaveValue("A calm week, I hope.");
  await page.getByRole("button", { name: /^Send/ }).click();
  await expect(page.getByRole("listitem").getByText("A calm week, I hope.")).toBeVisible();
  await page.getByRole("button", { name: "Take back" }).click();
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("Taken back by its author.")).toBeVisible();
  await expect(page.getByText("A calm week, I hope.")).toHaveCount(0);
});

test("a phase nobody spoke about has one way in, and keeps what is said in its own row", async ({
  page,
}) => {
  await signIn(page, athlete);
  await page.goto("/season");
  const phases = page.getByRole("list").filter({ hasText: "Base" }).last();
  await expect(phases.getByText("Conversation")).toHaveCount(0);
  const talk = page.locator("section#talk");
  const phase = await talk.getByLabel("Phase").locator("option:checked").innerText();
  await talk.locator("summary").click();
  await talk.getByLabel("Say something").fill("May this one start a week later?");
  await talk.getByRole("button", { name: /^Send/ }).click();
  await expect(talk.getByText("May this one start a week later?")).toBeVisible();
  await page.reload();
  const row = page.locator("li details").filter({ hasText: "1 comment" });
  await expect(row.locator("summary")).toContainText(`about ${phase}`);
  await expect(talk.getByRole("option", { name: phase, exact: true })).toHaveCount(0);
});

test("how the plan was kept stands in the season of athlete and coach, in the same words", async ({
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(page, athlete);
  await page.goto("/season");
  const part = page.locator("section").filter({ hasText: "Kept to the plan" }).last();
  await expect(part.getByRole("heading", { name: "Kept to the plan" })).toBeVisible();
  const said = await part.locator("figcaption").textContent();
  const theirs = await browser.newContext();
  const desk = await theirs.newPage();
  await signIn(desk, coach);
  await desk.goto(`/coach/athletes/${athlete.athleteId}/season`);
  await expect(desk.locator("figcaption", { hasText: said ?? "nothing" })).toBeVisible();
  await theirs.close();
});
