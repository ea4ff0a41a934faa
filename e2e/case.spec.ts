import { expect, test } from "@playwright/test";
import { ownerSql } from "@/db/testing";
import { addDays } from "@/lib/engine/plain-date";
import {
  type Athlete,
  aCoachOf,
  aMarathonAthlete,
  apiAs,
  livesQuietly,
  signIn,
  today,
} from "./people";

/* A physio's case page: a limit acts on the plan at once, and is theirs to lift. */

let athlete: Athlete;
test.beforeEach(async () => {
  athlete = await aMarathonAthlete();
  const api = await apiAs(athlete);
  await livesQuietly(api, athlete.athleteId);
  await api.send("POST", `/athletes/${athlete.athleteId}/season/build`, { apply: true });
  await api.dispose();
});

/** Of the coming eight weeks, s. */
async function longestRideS(): Promise<number> {
  const [row] = await ownerSql()`
    select max(duration_s)::int as longest from sessions
    where athlete_id = ${athlete.athleteId} and sport = 'bike' and role <> 'race'
      and status = 'planned' and not held
      and local_date between ${today} and ${addDays(today, 56)}`;
  return Number(row?.longest ?? 0);
}

test("a physio limits rides, enters a score and lifts the limit again; the athlete sees who", async ({
  page,
  browser,
}) => {
  const physio = await aCoachOf(athlete, { role: "physio" });
  const coach = await aCoachOf(athlete);
  expect(await longestRideS()).toBeGreaterThan(2400);
  await signIn(page, physio);
  await page.goto(`/coach/athletes/${athlete.athleteId}`);
  await page.waitForURL("**/case");
  await page.getByRole("button", { name: "Set a limit" }).click();
  await page.getByLabel("Limit", { exact: true }).selectOption("max-ride-minutes");
  await page.getByRole("button", { name: "Set this limit" }).click();
  await expect(page.getByText("Enter a number from 0 to 1,440.").first()).toBeVisible();
  await page.getByLabel("Up to, minutes").fill("40");
  await page.getByLabel("Why, if you like").fill("Sore after the long ride.");
  await page.getByRole("button", { name: "Set this limit" }).click();
  await expect(page.getByText("Rides up to 40 min", { exact: true }).first()).toBeVisible();
  expect(await longestRideS()).toBeLessThanOrEqual(2400);

  await page.getByRole("button", { name: "Enter a total" }).click();
  await page.getByLabel("Total, 0 to 100").fill("61");
  await page.getByRole("button", { name: "Enter this total" }).click();
  await expect(page.getByRole("cell", { name: "61" })).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  await signIn(other, athlete);
  await other.goto("/rehab");
  await expect(other.getByText("Rides up to 40 min", { exact: true })).toBeVisible();
  await expect(other.getByText(physio.name, { exact: false }).first()).toBeVisible();
  await expect(other.getByRole("button", { name: "Lift: Rides up to 40 min" })).toBeHidden();
  await other.context().close();

  const third = await (await browser.newContext()).newPage();
  await signIn(third, coach);
  await third.goto(`/coach/athletes/${athlete.athleteId}/case`);
  await expect(third.getByText("Rides up to 40 min", { exact: true }).first()).toBeVisible();
  await expect(third.getByRole("button", { name: "Set a limit" })).toBeHidden();
  await third.context().close();

  await page.getByRole("button", { name: "Lift: Rides up to 40 min" }).click();
  await expect(page.getByText("Lifted (1)")).toBeVisible();
  // What a limit took comes back as a proposal: more is never given without a person's word.
  const [open] = await ownerSql()`
    select count(*)::int as n from changes where athlete_id = ${athlete.athleteId}
      and status = 'proposed' and direction = 'return' and sport = 'bike'`;
  expect(Number(open?.n)).toBeGreaterThan(0);
});

test("who shares the injury alone shows that alone", async ({ page }) => {
  const physio = await aCoachOf(athlete, { role: "physio", scopes: ["injury"] });
  await signIn(page, physio);
  await page.goto("/coach");
  await expect(page.getByText("plan not shared")).toBeVisible();
  await page.getByRole("link", { name: athlete.name, exact: true }).click();
  await page.waitForURL("**/case");
  await expect(page.getByRole("link", { name: "Week", exact: true })).toBeHidden();
  await expect(page.getByText("does not share all of them", { exact: false })).toBeVisible();
});

const step = (role: string, durationS: number, text: string) => ({
  ...{ kind: "step", role, durationS, distanceM: null, target: null, text },
});

test("a physio takes an exercise out; the athlete sees who, is not offered it, and a coach cannot plan it", async ({
  page,
  browser,
}) => {
  const api = await apiAs(athlete);
  const own = `/athletes/${athlete.athleteId}`;
  await api.send("POST", `${own}/sessions`, {
    ...{ date: today, sport: "strength", role: "rehab", title: "Bridges", durationS: 1200 },
    override: { reason: "Asked for it." },
    steps: [
      {
        ...{ kind: "repeat", times: 2 },
        steps: [step("work", 150, "Single-leg bridge, 12 per side"), step("rest", 60, "Rest")],
      },
      {
        ...{ kind: "repeat", times: 2 },
        steps: [step("work", 30, "Two-leg bridge, hold"), step("rest", 60, "Rest")],
      },
    ],
  });
  const physio = await aCoachOf(athlete, { role: "physio" });
  await signIn(page, physio);
  await page.goto(`/coach/athletes/${athlete.athleteId}/case`, { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Limit an exercise" }).click();
  await page.getByLabel("Exercise", { exact: true }).selectOption("single-leg-bridge");
  await page.getByRole("button", { name: "Set this limit" }).click();
  await expect(page.getByText("Single-leg bridge: not now", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Limit an exercise" }).click();
  await page.getByLabel("Exercise", { exact: true }).selectOption("bridge-hold");
  await page.getByLabel("What is limited").selectOption("max-exercise-hold-s");
  await page.getByLabel("Up to, seconds").fill("20");
  await page.getByRole("button", { name: "Set this limit" }).click();
  await expect(page.getByText("held up to 20 s", { exact: false }).first()).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  await signIn(other, athlete);
  await other.goto("/rehab");
  await expect(other.getByRole("heading", { name: "Left out for now" })).toBeVisible();
  await expect(
    other.getByText(`Single-leg bridge: a limit set by ${physio.name}`, { exact: false }),
  ).toBeVisible();
  await other.getByRole("link", { name: /Bridges/ }).click();
  await other.waitForURL("**/rehab/play/**");
  await expect(other.getByText("Exercise 1 of 1")).toBeVisible();
  await expect(other.getByText("held for 20 s at most", { exact: false })).toBeVisible();
  await expect(other.getByLabel("Hold for, s")).toHaveValue("20");
  await other.context().close();

  // A set that was done all the same is a fact, and marked.
  const set = await api.send<{ beyond: { limit: string; by: string } | null }>(
    "POST",
    `${own}/rehab/sets`,
    { exercise: "single-leg-bridge", side: "left", set: 1, reps: 8 },
  );
  expect(set.beyond).toEqual({ limit: "Single-leg bridge: not now", by: physio.name });

  const coach = await apiAs(await aCoachOf(athlete));
  const refused = await coach.raw("POST", `${own}/sessions`, {
    ...{ date: addDays(today, 2), sport: "strength", role: "strength", durationS: 600 },
    steps: [step("work", 600, "Single-leg bridge, 12 per side")],
    override: { reason: "Wanted." },
  });
  expect(refused.status()).toBe(409);
  expect(await refused.text()).toContain("Single-leg bridge is not allowed now.");
  await coach.dispose();
  await api.dispose();
});

test("load tests by side: a physio enters both, the athlete reads the difference and adds their own", async ({
  page,
  browser,
}) => {
  const physio = await aCoachOf(athlete, { role: "physio" });
  await signIn(page, physio);
  await page.goto(`/coach/athletes/${athlete.athleteId}/case`, { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Enter a test" }).click();
  await page.getByLabel("Test", { exact: true }).selectOption("hamstring-hold");
  await page.getByRole("button", { name: "Enter this test" }).click();
  await expect(page.getByText("Enter one side at least.").first()).toBeVisible();
  await page.getByLabel("Left, seconds").fill("24");
  await page.getByLabel("Left, pain").selectOption("2");
  await page.getByLabel("Right, seconds").fill("30");
  await page.getByRole("button", { name: "Enter this test" }).click();
  await expect(page.getByRole("cell", { name: "24 s, pain 2" })).toBeVisible();
  await expect(page.getByRole("cell", { name: "left 20 % less" })).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  await signIn(other, athlete);
  await other.goto("/rehab", { waitUntil: "networkidle" });
  await expect(other.getByRole("cell", { name: "left 20 % less" })).toBeVisible();
  await other.getByRole("button", { name: "Enter a test" }).click();
  await other.getByLabel("Left, repeats").fill("12");
  await other.getByRole("button", { name: "Enter this test" }).click();
  await expect(other.getByRole("cell", { name: "12", exact: true })).toBeVisible();
  await other.getByText("Entered by you (1)").click();
  await other.getByRole("button", { name: /^Take out: Single-leg bridge/ }).click();
  await expect(other.getByText("Entered by you")).toBeHidden();
  await other.context().close();
});

test("a limit on sitting is told on today and where sitting is entered, and a longer stretch is marked", async ({
  page,
}) => {
  const physio = await aCoachOf(athlete, { role: "physio" });
  const api = await apiAs(physio);
  const own = `/athletes/${athlete.athleteId}`;
  await api.send("POST", `${own}/restrictions`, {
    ...{ kind: "max-sitting-minutes", from: today, value: 45 },
  });
  await api.dispose();
  await signIn(page, athlete);
  await page.goto("/log", { waitUntil: "networkidle" });
  await page.getByRole("radio", { name: "Sitting or travel" }).check();
  const told = `${physio.name} set at most 45 min of sitting at a stretch.`;
  await expect(page.getByText(told, { exact: false }).first()).toBeVisible();
  await expect(page.getByLabel("First day away")).toBeVisible();
  await page.getByRole("radio", { name: "8 to 10 h" }).check();
  await page.getByRole("radio", { name: "1 to 2 h" }).check();
  await expect(page.getByText("This stretch was longer.", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Save hours sat" }).click();
  await expect(page.getByText("Hours sat are noted.")).toBeVisible();
  await page.goto("/today");
  await expect(page.getByText(told, { exact: false })).toBeVisible();
  await expect(page.getByText("longest stretch was above it", { exact: false })).toBeVisible();
});
