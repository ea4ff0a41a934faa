import { expect, test } from "@playwright/test";
import { heldScript } from "./held-script";
import { aMarathonAthlete, signIn } from "./people";

/* A form that only script sends: before any script has come, and where none ever does. */

test.describe("while script is still on its way", () => {
  test("nothing leaves the page, what was typed stands, and it goes out once the page is awake", async ({
    page,
  }) => {
    const athlete = await aMarathonAthlete();
    const posts: string[] = [];
    page.on("request", (one) => {
      if (one.method() === "POST") posts.push(new URL(one.url()).pathname);
    });
    const arrive = await heldScript(page);
    await page.goto("/sign-in", { waitUntil: "commit" });
    await page.getByLabel("Email").fill(athlete.email);
    await page.getByLabel("Password").fill(athlete.password);
    await page.locator("button[type=submit]").click();
    await expect(page.getByText("Not sent yet")).toBeVisible();
    await expect(page.getByLabel("Email")).toHaveValue(athlete.email);
    await expect(page.getByLabel("Password")).toHaveValue(athlete.password);
    expect(posts).toEqual([]);
    expect(new URL(page.url()).search).toBe("");

    arrive();
    // She has no plan yet, so the day begins with making one.
    await page.waitForURL("**/welcome");
    expect(posts).not.toContain("/sign-in");
    await expect(page.getByText("Not sent yet")).toBeHidden();
  });

  test("so does an answer React holds itself", async ({ page }) => {
    await signIn(page, await aMarathonAthlete());
    const arrive = await heldScript(page);
    await page.goto("/settings", { waitUntil: "commit" });
    await page
      .locator("summary", { has: page.getByRole("heading", { name: "Profile", exact: true }) })
      .click();
    await page.getByLabel("Name", { exact: true }).fill("Mara Lindqvist");
    await page.getByLabel("Name", { exact: true }).press("Enter");
    await expect(page.getByText("Not sent yet")).toBeVisible();
    arrive();
    await expect(page.getByText("Not sent yet")).toBeHidden();
    await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
    await page.unroute("**/_next/static/**/*.js");
    await page.reload();
    await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Mara Lindqvist");
  });
});

test("nothing of it is in the address, the page says that nothing was kept, and the next one does not", async ({
  page,
}) => {
  await signIn(page, await aMarathonAthlete());
  await page.goto("/settings");
  await expect(page.getByText("Nothing was saved yet")).toHaveCount(0);
  const answered = page.waitForResponse((one) => one.request().method() === "POST");
  await page
    .locator("form[method=post]:not([action])")
    .first()
    // Past every script, as the browser does where there is none.
    .evaluate((form: HTMLFormElement) => form.submit());
  expect((await answered).status()).toBe(200);
  const said = page.getByRole("alert").filter({ hasText: "Nothing was saved yet" });
  await expect(said).toBeVisible();
  await expect(page.locator("form[method=post]:not([action])").first()).toBeAttached();
  expect(new URL(page.url()).search).toBe("");

  await page.getByRole("link", { name: "Week", exact: true }).first().click();
  await page.waitForURL("**/week**");
  await expect(said).toHaveCount(0);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a password that is sent is not in the address either", async ({ page }) => {
    await page.goto("/sign-in");
    await page.getByLabel("Email").fill("somebody@example.test");
    await page.getByLabel("Password").fill("quiet river stones");
    await page.locator("button[type=submit]").click();
    await expect(page.getByRole("alert")).toContainText("Nothing was saved yet");
    expect(page.url()).not.toContain("?");
  });
});
