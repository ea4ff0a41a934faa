import { randomBytes } from "node:crypto";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { ownerSql } from "@/db/testing";
import { addDays } from "@/lib/engine/plain-date";
import { sundayAhead, today } from "./people";

/* A new person, from an address to a first week, with every tap and key counted. */

test.describe.configure({ mode: "serial" });
test.use({ viewport: { width: 390, height: 844 } });

const email = `new-${randomBytes(6).toString("hex")}@example.test`;
const password = "a calm river of stones";

class Hands {
  taps = 0;
  keys = 0;
  constructor(private readonly page: Page) {}

  async tap(target: Locator) {
    this.taps += 1;
    await target.click();
  }
  /** A tap into the field, then the keys. */
  async type(target: Locator, text: string) {
    this.taps += 1;
    this.keys += text.length;
    await target.click();
    await target.pressSequentially(text);
  }
  /** A date takes eight digits by hand. */
  async date(target: Locator, day: string) {
    this.taps += 1;
    this.keys += 8;
    await target.fill(day);
  }
  async choose(target: Locator, option: string) {
    this.taps += 2;
    await target.selectOption(option);
  }
  button(name: string | RegExp) {
    return this.page.getByRole("button", { name });
  }
}

test("signs up, answers five questions, and has her first week", async ({ page }) => {
  const hands = new Hands(page);
  await page.goto("/sign-in");
  await hands.tap(page.getByRole("link", { name: "Sign up" }));
  await page.waitForURL("**/sign-up");
  await hands.type(page.getByLabel("Name"), "Bea Marlow");
  await hands.type(page.getByLabel("Email"), email);
  await hands.type(page.getByLabel("Password"), password);
  await hands.date(page.getByLabel("Date of birth"), "1988-05-17");
  await hands.tap(hands.button("Make an account"));

  await page.waitForURL("**/welcome");
  await expect(page.getByText("not a medical device and does not diagnose")).toBeVisible();
  await expect(page.getByText("says nobody is fit to race", { exact: false })).toBeVisible();
  const account = { taps: hands.taps, keys: hands.keys };
  const began = Date.now();
  await hands.tap(page.getByRole("link", { name: "Begin" }));

  await page.waitForURL("**/welcome/injury");
  await hands.tap(page.getByRole("radio", { name: "High hamstring (sit bone)" }));
  await hands.tap(page.getByRole("radio", { name: "Left", exact: true }));
  await hands.date(page.getByLabel("Since when?"), addDays(today, -200));
  await hands.tap(hands.button("Save and go on"));

  await page.waitForURL("**/welcome/races");
  await hands.type(page.getByLabel("Race", { exact: true }), "Spring Marathon");
  await hands.date(page.getByLabel("Day", { exact: true }), sundayAhead(20));
  await hands.choose(page.getByLabel("What is it?"), "marathon");
  await hands.tap(hands.button("Add this race"));
  await expect(page.getByRole("heading", { name: "Spring Marathon" })).toBeVisible();
  await hands.tap(page.getByRole("link", { name: "Go on" }));

  await page.waitForURL("**/welcome/days");
  await hands.choose(page.getByLabel("Saturday"), "150");
  await hands.tap(hands.button("Save and go on"));

  await page.waitForURL("**/welcome/training");
  const weeks = page.getByRole("group", { name: /Running a week/ }).getByRole("textbox");
  await hands.type(weeks.first(), "32");
  await expect(weeks.last()).toHaveValue("32");
  await hands.tap(page.getByRole("radio", { name: "3", exact: true }));
  await hands.type(page.getByLabel(/Longest run/), "15");
  await hands.type(page.getByLabel(/Bike a week/), "3");
  await hands.type(page.getByLabel(/Swim a week/), "2000");
  await hands.tap(hands.button("Save and go on"));

  // Back keeps what was answered, and saving it again doubles nothing.
  await page.waitForURL("**/welcome/thresholds");
  await page.getByRole("link", { name: "Back" }).click();
  await expect(weeks.last()).toHaveValue("32");
  await expect(page.getByLabel(/Longest run/)).toHaveValue("15");
  await hands.button("Save and go on").click();
  await page.waitForURL("**/welcome/thresholds");
  await hands.tap(page.getByRole("link", { name: "Skip this" }));

  await page.waitForURL("**/welcome/plan");
  await expect(page.getByRole("heading", { name: "Spring Marathon" })).toBeVisible();
  await expect(page.getByText(/Within reach|A stretch|Unlikely as things stand/)).toBeVisible();
  expect(await seasons()).toBe(0);
  await hands.tap(hands.button("Save this plan"));

  await page.waitForURL("**/today");
  await expect(page.getByRole("heading", { name: "Today’s training" })).toBeVisible();
  const seconds = Math.round((Date.now() - began) / 1000);
  expect(await seasons()).toBe(1);
  expect(await logged()).toBe(4 * (3 + 2 + 2));
  await page.goto("/week");
  const planned = page.locator("[data-session]");
  expect(await planned.count()).toBeGreaterThan(0);

  const plan = { taps: hands.taps - account.taps, keys: hands.keys - account.keys };
  console.log(
    `first plan: account ${account.taps} taps ${account.keys} keys; questions ${plan.taps} taps ${plan.keys} keys, ${seconds} s of waiting and scripted hands`,
  );
  expect(plan.taps).toBeLessThanOrEqual(30);
  expect(plan.keys).toBeLessThanOrEqual(60);
});

test("comes back to today, not to the questions", async ({ page }) => {
  await signIn(page);
  await page.waitForURL("**/today");
  await page.goto("/welcome/races");
  await page.waitForURL("**/today");
});

test("reads and types miles and yards, and the log keeps metres", async ({ page }) => {
  await signIn(page);
  await page.waitForURL("**/today");
  await page.goto("/settings#units");
  await page.getByRole("radio", { name: "miles, min/mi" }).click();
  await page.getByRole("radio", { name: "yards, /100 yd" }).click();
  await expect(page.getByText("miles, swims in yards")).toBeVisible();

  await page.goto("/log");
  const form = page.locator("form").last();
  await form.getByLabel("Minutes").fill("50");
  await form.getByLabel("Distance, mi").fill("6");
  await form.getByRole("button", { name: "Save entry" }).click();
  await expect(page.getByText("Run · 6 mi · 50 min")).toBeVisible();
  await expect(page.getByText("8:20 /mi")).toBeVisible();
  await expect(page.getByText("from your summary").first()).toBeVisible();
  const [row] = await ownerSql()`
    select distance_m from activities a join athletes t on t.id = a.athlete_id
    join users u on u.id = t.user_id where u.email = ${email} and not a.summary`;
  expect(row?.distance_m).toBeCloseTo(6 * 1609.344, 6);

  for (const path of ["/today", "/week", "/season", "/symptoms", "/report", "/journal"]) {
    await page.goto(path);
    const text = await page.locator("main").innerText();
    expect(text.match(/\d\s?km\b/g) ?? [], path).toEqual([]);
  }
  await page.goto("/journal");
  await page.getByRole("button", { name: "Draft my progress so far" }).click();
  await expect(page.getByLabel("In your own words")).toHaveValue(/My longest run was [\d.]+ mi\./);
  await page.goto("/week");
  await expect(page.getByText(/of [\d.]+\smi/).first()).toBeVisible();
  await expect(page.getByText(/of [\d,]+\syd/).first()).toBeVisible();
});

test("deletes her account with her password, and everything is gone", async ({ page }) => {
  await signIn(page);
  await page.waitForURL("**/today");
  await page.goto("/settings");
  await page.locator("summary", { hasText: "Delete account" }).click();
  await page.getByRole("button", { name: "Delete my account…" }).click();
  await page.getByLabel("Your password").fill("not this one at all");
  await page.getByRole("button", { name: "Delete everything now" }).click();
  await expect(page.getByText("The password is not right.").first()).toBeVisible();
  await page.getByLabel("Your password").fill(password);
  await page.getByRole("button", { name: "Delete everything now" }).click();
  await page.waitForURL((url) => url.pathname === "/");
  await page.goto("/today");
  await page.waitForURL("**/sign-in");
  const [left] = await ownerSql()`select count(*)::int as n from users where email = ${email}`;
  expect(left?.n).toBe(0);
});

async function signIn(page: Page) {
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

async function seasons(): Promise<number> {
  const [row] = await ownerSql()`
    select count(*)::int as n from seasons s join athletes t on t.id = s.athlete_id
    join users u on u.id = t.user_id where u.email = ${email}`;
  return row?.n ?? -1;
}

async function logged(): Promise<number> {
  const [row] = await ownerSql()`
    select count(*)::int as n from activities a join athletes t on t.id = a.athlete_id
    join users u on u.id = t.user_id where u.email = ${email} and a.deleted_at is null`;
  return row?.n ?? -1;
}
