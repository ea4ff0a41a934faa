import { expect, test } from "@playwright/test";
import { aMarathonAthlete, signIn } from "./people";

/* A form that only script sends, sent by the browser itself: before any script has come. */

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
