import { expect, type Page, test } from "@playwright/test";
import { addDays } from "@/lib/engine/plain-date";
import { aFullYear } from "./full-year";
import { type Athlete, aMarathonAthlete, apiAs, livesQuietly, signIn, today } from "./people";

/* Trends, treatments, the case file and the report: what is entered is what is shown and printed. */

async function anAthlete(): Promise<Athlete> {
  const athlete = await aMarathonAthlete();
  const api = await apiAs(athlete);
  await livesQuietly(api, athlete.athleteId);
  await api.send("POST", `/athletes/${athlete.athleteId}/season/build`, { apply: true });
  await api.dispose();
  return athlete;
}

test("nothing yet, one answer, and a place on the body map", async ({ page }) => {
  const athlete = await anAthlete();
  await signIn(page, athlete);
  await page.goto("/symptoms");
  await expect(page.getByText("After five check-ins you will see")).toBeVisible();
  await expect(page.getByText("No place has been marked yet")).toBeVisible();

  await page.goto("/today");
  await page.getByText("More, if you like").click();
  await page.getByRole("checkbox", { name: "Sit bone, left" }).check();
  await page.getByRole("group", { name: "Load test" }).getByLabel("2", { exact: true }).check();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.").first()).toBeVisible();

  const api = await apiAs(athlete);
  await api.send("POST", `/athletes/${athlete.athleteId}/check-ins`, {
    morningPain: 2,
    places: ["left-sit-bone"],
  });
  await api.dispose();
  await page.goto("/symptoms?range=4w");
  await expect(page.getByText("One so far")).toBeVisible();
  await expect(page.getByText("One morning has a place so far: the left sit bone.")).toBeVisible();
  await page.getByText("Show the numbers").first().click();
  const row = page.getByRole("row", { name: /watch|settled/i }).first();
  await expect(row.getByRole("cell").first()).toHaveText("2");
});

test("a course is booked, one of it moved to done, one removed and brought back", async ({
  page,
}) => {
  const athlete = await anAthlete();
  await signIn(page, athlete);
  await page.goto("/symptoms");
  await page.getByRole("button", { name: "Add a treatment" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: "Shockwave" }).check();
  await dialog
    .getByLabel("First day")
    .or(dialog.getByLabel("Day", { exact: true }))
    .fill(today);
  await dialog.getByLabel("How many").fill("3");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("button", { name: /^Remove: Shockwave/ })).toHaveCount(3);

  await page
    .getByRole("button", { name: /^Change: Shockwave/ })
    .first()
    .click();
  await dialog.getByLabel("Day", { exact: true }).fill(addDays(today, -1));
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("button", { name: "Change: Shockwave, yesterday" })).toBeVisible();

  await page.getByRole("button", { name: "Remove: Shockwave, yesterday" }).click();
  await expect(page.getByText("Removed: Shockwave")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Change: Shockwave, yesterday" })).toBeVisible();
});

test("a removed treatment, a journal entry and an injury text are brought back after a reload", async ({
  page,
}) => {
  const athlete = await anAthlete();
  const api = await apiAs(athlete);
  const own = `/athletes/${athlete.athleteId}`;
  await api.send("POST", `${own}/treatments`, { date: today, kind: "physio", note: "Left side." });
  await api.send("POST", `${own}/journal`, { text: "A quiet week." });
  await api.send("POST", `${own}/injury-texts`, {
    ...{ kind: "imaging", text: "Thickened, no tear.", date: today, author: "Dr Amis" },
  });
  await api.dispose();
  await signIn(page, athlete);
  await page.goto("/symptoms");
  await page.getByRole("button", { name: "Remove: Physio, today" }).click();
  await expect(page.getByText("Removed: Physio")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Left side.")).toHaveCount(0);
  await page
    .getByRole("paragraph")
    .filter({ hasText: "Removed: Physio" })
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(page.getByRole("button", { name: "Remove: Physio, today" })).toBeVisible();
  await expect(page.getByText("Left side.")).toBeVisible();
  await expect(page.getByText("Removed: Physio")).toHaveCount(0);

  await page.goto("/journal");
  await page.getByRole("button", { name: /^Remove: journal entry/ }).click();
  await expect(page.getByText(/^Removed: journal entry/)).toBeVisible();
  await page.reload();
  await expect(page.getByText("A quiet week.")).toHaveCount(0);
  await page
    .getByRole("paragraph")
    .filter({ hasText: "Removed: journal entry" })
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(page.getByText("A quiet week.")).toBeVisible();
  await expect(page.getByText(/^Removed: journal entry/)).toHaveCount(0);
  await expect(page.getByText("earlier version")).toHaveCount(0);

  await page.getByRole("button", { name: /^Remove: imaging/ }).click();
  await expect(page.getByText(/^Removed: imaging/)).toBeVisible();
  await page.reload();
  await expect(page.getByText("Thickened, no tear.")).toHaveCount(0);
  await page
    .getByRole("paragraph")
    .filter({ hasText: "Removed: imaging" })
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(page.getByText("Thickened, no tear.")).toBeVisible();
  await expect(page.getByText("Dr Amis")).toBeVisible();
  await expect(page.getByText("earlier version")).toHaveCount(0);
});

test("progress is drafted from the numbers, and two windows lose nothing", async ({
  page,
  context,
}) => {
  const athlete = await anAthlete();
  await signIn(page, athlete);
  await page.goto("/journal");
  await page.getByRole("button", { name: "Draft my progress so far" }).click();
  const dialog = page.getByRole("dialog");
  const text = dialog.getByLabel("In your own words");
  await expect(text).toHaveValue(/In the last 12 weeks I answered 0 of/);
  await text.fill("Slow and steady.");
  await dialog.getByRole("button", { name: "Save" }).click();
  // The text stands in the open field too: it is saved when the dialog is gone.
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText("Slow and steady.")).toBeVisible();

  const other = await context.newPage();
  await other.goto("/journal");
  await other.getByRole("button", { name: /^Change: journal entry/ }).click();
  await other.getByRole("dialog").getByLabel("In your own words").fill("From the other window.");

  await page.getByRole("button", { name: /^Change: journal entry/ }).click();
  await text.fill("From the first window.");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText("From the first window.")).toBeVisible();

  await other.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  const conflict = other.getByRole("dialog");
  await expect(conflict.getByText("Nothing of yours is lost")).toBeVisible();
  await expect(conflict.getByText("From the first window.")).toBeVisible();
  await expect(conflict.getByLabel("Yours")).toHaveValue("From the other window.");
  await conflict.getByRole("button", { name: "Save mine" }).click();
  await expect(conflict).toHaveCount(0);
  await expect(other.getByText("From the other window.")).toBeVisible();
  await other.getByText("2 earlier versions").click();
  await expect(other.getByText("Slow and steady.")).toBeVisible();
  await expect(other.getByText("From the first window.")).toBeVisible();
});

test("a year with everything in it prints on two sheets, and a quiet month too", async ({
  page,
}) => {
  test.slow();
  const athlete = await anAthlete();
  await aFullYear(athlete);
  await signIn(page, athlete);
  for (const range of ["season", "12w", "4w"]) {
    await page.goto(`/report?range=${range}`);
    await expect(page.getByText("It is not a diagnosis")).toBeVisible();
    expect(await sheets(page), range).toBeLessThanOrEqual(2);
  }
});

test("the report's numbers are the week's and the trend's", async ({ page }) => {
  const athlete = await anAthlete();
  const api = await apiAs(athlete);
  await api.send("POST", `/athletes/${athlete.athleteId}/check-ins`, {
    morningPain: 1,
    duringPain: 1,
    afterPain: 2,
  });
  await api.dispose();
  await signIn(page, athlete);
  const table = async (path: string) => {
    await page.goto(path);
    return page.getByRole("table").filter({ hasText: "Accepted" }).innerText();
  };
  expect(await table("/report")).toBe(await table("/symptoms"));
});

/** Pages of the PDF that the browser makes: each is one object of the type Page. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
