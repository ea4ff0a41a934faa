import { expect, test } from "@playwright/test";
import { aMarathonAthlete, signIn } from "./people";

for (const { locale, stiff, third, undo, undone } of [
  {
    locale: "en-GB",
    stiff: /^Minutes stiff/,
    third: "the same",
    undo: "Undo",
    undone: "Undone. Nothing is saved.",
  },
  {
    ...{ locale: "de-DE", stiff: /^Minuten steif/, third: "gleich", undo: "Rückgängig" },
    undone: "Rückgängig gemacht. Es ist nichts gespeichert.",
  },
])
  test(`a check-in taken back keeps the page, the focus and its word (${locale})`, async ({
    browser,
  }) => {
    const athlete = await aMarathonAthlete();
    const context = await browser.newContext({ locale, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await signIn(page, athlete);
    await page.goto("/today");
    await page.waitForLoadState("networkidle");
    let loads = 0;
    page.on("request", (request) => {
      if (request.isNavigationRequest()) loads += 1;
    });
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    const form = page.locator("form[action='/today/check-in']");
    await form.getByRole("radio", { name: "2", exact: true }).first().check();
    await form.getByRole("group", { name: stiff }).getByRole("radio").first().check();
    await form.getByRole("radio", { name: third, exact: true }).click();
    const back = form.getByRole("button", { name: undo });
    await expect(back).toBeVisible();
    await page.waitForLoadState("networkidle");
    await back.click();
    await expect(form.getByRole("status")).toHaveText(undone);
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(1500);
    await expect(form.getByRole("status")).toHaveText(undone);
    expect(await page.evaluate(() => "sameDocument" in window)).toBe(true);
    expect(loads).toBe(0);
    // Where the questions are again, and not at the head of the page.
    expect(
      await page.evaluate(() => document.activeElement?.closest("form")?.getAttribute("action")),
    ).toBe("/today/check-in");
    await context.close();
  });
