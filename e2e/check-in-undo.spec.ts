import { expect, test } from "@playwright/test";
import { aMarathonAthlete, apiAs, livesQuietly, signIn } from "./people";

const inWords = [
  {
    ...{ locale: "en-GB", stiff: /^Minutes stiff/, third: "worse", undo: "Undo" },
    ...{ undone: "Undone. Nothing is saved.", asks: "No check-in yet" },
  },
  {
    ...{ locale: "de-DE", stiff: /^Minuten steif/, third: "schlechter", undo: "Rückgängig" },
    ...{ undone: "Rückgängig gemacht. Es ist nichts gespeichert.", asks: "Noch kein Check" },
  },
];

for (const { locale, stiff, third, undo, undone, asks } of inWords)
  test(`a check-in taken back keeps the page, the focus and its word (${locale})`, async ({
    browser,
  }) => {
    const athlete = await aMarathonAthlete();
    const api = await apiAs(athlete);
    await livesQuietly(api, athlete.athleteId);
    await api.send("POST", `/athletes/${athlete.athleteId}/season/build`, { apply: true });
    await api.dispose();
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
    await form.getByRole("radio", { name: "6", exact: true }).first().check();
    await form.getByRole("group", { name: stiff }).getByRole("radio").last().check();
    await form.getByRole("radio", { name: third, exact: true }).click();
    const back = form.getByRole("button", { name: undo });
    await expect(back).toBeVisible();
    await page.waitForLoadState("networkidle");
    await back.click();
    await expect(form.getByRole("status")).toHaveText(undone);
    // The plan is as it was, and the head of the day asks again.
    await expect(page.getByRole("heading", { level: 1 })).toContainText(asks);
    await page.waitForLoadState("networkidle");
    await expect(form.getByRole("status")).toHaveText(undone);
    expect(await page.evaluate(() => "sameDocument" in window)).toBe(true);
    expect(loads).toBe(0);
    // Where the questions are again, and not at the head of the page.
    expect(
      await page.evaluate(() => document.activeElement?.closest("form")?.getAttribute("action")),
    ).toBe("/today/check-in");
    await context.close();
  });
