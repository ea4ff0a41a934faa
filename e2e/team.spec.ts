import { randomBytes } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { type Athlete, aCoachOf, aMarathonAthlete, signIn } from "./people";

/* How a coach or physio and an athlete find each other, and how they part. */

let athlete: Athlete;
test.beforeEach(async () => {
  athlete = await aMarathonAthlete();
});

const openSharing = async (page: Page) => {
  await page.goto("/settings");
  await page
    .locator("summary", { has: page.getByRole("heading", { name: "Sharing", exact: true }) })
    .click();
};
const link = (page: Page) => page.locator("code").innerText();
const noFaults = async (page: Page) =>
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

async function newCoach(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Make an account" }).click();
  await page.getByRole("radio", { name: "Coach" }).check();
  await page.getByLabel("Name").fill("Jo Brackley");
  await page.getByLabel("Email").fill(`jo-${randomBytes(6).toString("hex")}@example.test`);
  await page.getByLabel("Password").fill("a calm river of stones");
  await page.getByLabel("Date of birth").fill("1979-03-02");
  await page.getByRole("button", { name: "Make an account" }).click();
}

test("an athlete invites a coach who has no account; the coach sees what was offered, and leaves", async ({
  page,
  browser,
}) => {
  await signIn(page, athlete);
  await openSharing(page);
  await page.getByRole("button", { name: "Invite with a link" }).click();
  await page.getByRole("button", { name: "Make the link" }).click();
  await expect(page.getByText("Choose at least one thing to share.").first()).toBeVisible();
  await page.getByLabel("Plan and training").check();
  await page.getByLabel("For whom, if you like").fill("Jo, Thursday track");
  await page.getByRole("button", { name: "Make the link" }).click();
  const address = await link(page);
  await noFaults(page);

  const other = await (await browser.newContext()).newPage();
  await other.goto(address);
  await expect(other.getByRole("heading", { name: "Sign in to read it" })).toBeVisible();
  expect(other.url()).not.toContain("ri_");
  await newCoach(other);
  await other.waitForURL("**/join");
  await expect(
    other.getByRole("heading", { name: `${athlete.name} invites you as coach` }),
  ).toBeVisible();
  await expect(other.getByText("Symptoms", { exact: true })).toBeHidden();
  await noFaults(other);
  await other.getByRole("button", { name: "Accept" }).click();
  await other.getByRole("link", { name: "Open the roster" }).click();
  await expect(other.getByText(athlete.name).first()).toBeVisible();

  await openSharing(page);
  await expect(page.getByRole("heading", { name: "Jo Brackley" })).toBeVisible();
  await page.getByText("Answered or over (1)").click();
  await expect(page.getByText("accepted by Jo Brackley", { exact: false })).toBeVisible();

  await other.goto(`/coach/athletes/${athlete.athleteId}/team`);
  await expect(other.getByText("head coach", { exact: false })).toBeVisible();
  await noFaults(other);
  await other.getByRole("button", { name: "Stop working with this athlete" }).click();
  await other.getByRole("button", { name: "Stop now" }).click();
  await other.waitForURL("**/coach");
  await expect(other.getByText("Nobody shares with you yet.")).toBeVisible();
  expect((await other.goto(`/coach/athletes/${athlete.athleteId}/team`))?.status()).toBe(404);
  await openSharing(page);
  await expect(page.getByText("Nobody but you sees your record.")).toBeVisible();
  await other.context().close();
});

test("a coach asks; the athlete opens less than was asked for, or nothing", async ({
  page,
  browser,
}) => {
  const coach = await aCoachOf(await aMarathonAthlete());
  await signIn(page, coach);
  await page.goto("/coach");
  await page.getByRole("button", { name: "Ask an athlete" }).click();
  await page.getByLabel("Plan and training").check();
  await page.getByLabel("Symptoms").check();
  await page.getByRole("button", { name: "Make the link" }).click();
  const address = await link(page);

  const other = await (await browser.newContext()).newPage();
  await signIn(other, athlete);
  await other.goto(address);
  await expect(
    other.getByRole("heading", { name: `${coach.name} asks to be your coach` }),
  ).toBeVisible();
  await other.getByRole("button", { name: "Share these" }).click();
  await expect(other.getByRole("main").getByRole("alert")).toHaveText(
    "Choose at least one thing to share.",
  );
  await other.getByLabel("Plan and training").check();
  await other.getByRole("button", { name: "Share these" }).click();
  await expect(other.getByRole("heading", { name: /can see it now/ })).toBeVisible();
  await page.goto("/coach");
  await expect(page.getByText(athlete.name).first()).toBeVisible();
  await other.goto(address);
  await expect(other.getByText("This link opens nothing.", { exact: false })).toBeVisible();
  await other.context().close();
});
