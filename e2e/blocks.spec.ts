import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { dayMonth } from "@/lib/format/day";
import {
  type Api,
  type Athlete,
  aCoachOf,
  aMarathonAthlete,
  apiAs,
  livesQuietly,
  type Person,
  signIn,
  spoken,
  today,
} from "./people";

/* The coach's block editor: by keyboard, by pointer, by two people at once, and by who may not. */

type Block = {
  id: string;
  phase: string;
  start: PlainDate;
  end: PlainDate;
  locked: boolean;
  notes: string;
  version: number;
};

async function aSeason(): Promise<{ athlete: Athlete; coach: Person; api: Api }> {
  const athlete = await aMarathonAthlete();
  const own = await apiAs(athlete);
  await livesQuietly(own, athlete.athleteId);
  await own.send("POST", `/athletes/${athlete.athleteId}/season/build`, { apply: true });
  await own.dispose();
  const coach = await aCoachOf(athlete);
  return { athlete, coach, api: await apiAs(coach) };
}

async function blocksOf(api: Api, { athleteId }: Athlete): Promise<readonly Block[]> {
  return (await api.get<{ blocks: Block[] }>(`/athletes/${athleteId}/blocks`)).blocks;
}

/** A block ahead that is followed by one that gives way. */
async function blockAhead(api: Api, athlete: Athlete): Promise<readonly [Block, Block]> {
  const blocks = await blocksOf(api, athlete);
  const at = blocks.findIndex(
    (b, i) => b.start > addDays(today, 7) && lengthOf(b) >= 3 && lengthOf(blocks[i + 1]) >= 2,
  );
  const [block, next] = [blocks[at], blocks[at + 1]];
  if (!block || !next) throw new Error("no block of three weeks ahead");
  return [block, next];
}

const lengthOf = (block: Block | undefined) =>
  block ? (Date.parse(block.end) - Date.parse(block.start)) / 86_400_000 / 7 : 0;

async function openSeason(page: Page, person: Person, { athleteId }: Athlete): Promise<void> {
  await signIn(page, person);
  await page.setViewportSize({ width: 1440, height: 900 });
  // Drawn by the server first: a pointer that comes before the page is awake pulls at nothing.
  await page.goto(`/coach/athletes/${athleteId}/season`, { waitUntil: "networkidle" });
  await expect(page.getByRole("grid", { name: /Season/ })).toBeVisible();
}

const cell = (page: Page, block: Pick<Block, "start">) =>
  page.getByRole("gridcell", { name: new RegExp(`, ${spoken(block.start)} to `) });
const known = (page: Page) => page.getByRole("status").filter({ hasText: "Working it out" });
const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true });

/** Waits for the consequence, and gives a reason where a rule asks for one. */
async function settle(page: Page): Promise<void> {
  await expect(known(page)).toHaveCount(0);
  const reason = page.getByLabel("Why set the rule aside?");
  if (await reason.isVisible()) await reason.fill("Agreed with the athlete.");
}

test("by keyboard alone and without help, a coach cuts a block by a week", async ({ page }) => {
  const { athlete, coach, api } = await aSeason();
  const [block, next] = await blockAhead(api, athlete);
  await openSeason(page, coach, athlete);
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const said = page.getByRole("region", { name: "Changes" }).getByRole("status");
  const here = page.locator("[data-here]");

  // From the top of the page: past the rail, then on with Tab until the season has the focus.
  await press("Tab");
  await press("Enter");
  while (!(await here.evaluate((el) => el === document.activeElement))) {
    await press("Tab");
    expect(keys, "the season is a few Tabs from the skip link").toBeLessThan(12);
  }
  while (!(await cell(page, block).evaluate((el) => el === document.activeElement)))
    await press("ArrowRight");
  await press("Shift+ArrowLeft");
  await expect(said).toContainText("now lasts");
  await press("Control+s");
  await expect(said).toContainText(/Saved\.|Say why/, { timeout: 60_000 });
  if (await page.getByLabel("Why set the rule aside?").isVisible()) {
    await page.keyboard.type("less");
    keys += 4;
    await press("Control+s");
  }
  await expect(said).toContainText("Saved.", { timeout: 60_000 });
  console.log(`[keys] a block cut by a week: ${keys} keys`);
  // Two for the skip link, one Tab for each of the athlete's pages (eight at most) to the season, two
  // arrows to the block, the cut and the save. A rule that asks for its reason adds a word of four
  // letters and another save.
  expect(keys).toBeLessThanOrEqual(19);

  const blocks = await blocksOf(api, athlete);
  expect(blocks.find(({ id }) => id === block.id)?.end).toBe(addDays(block.end, -7));
  expect(blocks.find(({ id }) => id === next.id)?.start).toBe(addDays(next.start, -7));

  await press("Control+z");
  await expect(said).toContainText("as it was", { timeout: 60_000 });
  expect(await blocksOf(api, athlete)).toEqual(
    expect.arrayContaining([expect.objectContaining({ id: block.id, end: block.end })]),
  );
  await press("Control+Shift+z");
  await expect(said).toContainText("Saved again.", { timeout: 60_000 });
  await api.dispose();
});

test("the consequence stands beside the season before the save, and recent changes take it back", async ({
  page,
}) => {
  const { athlete, coach, api } = await aSeason();
  const [block] = await blockAhead(api, athlete);
  await openSeason(page, coach, athlete);
  await cell(page, block).click();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("x");
  const means = page.getByRole("region", { name: "What this would mean" });
  await expect(means.getByRole("table")).toBeVisible({ timeout: 60_000 });
  for (const head of ["Run, km", "Bike, h", "Swim, km", "Strength", "Load", "Tendon"])
    await expect(means.getByRole("columnheader", { name: head })).toBeVisible();
  await expect(means.getByText("Steepest rise in running")).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(await blocksOf(api, athlete)).toEqual(
    expect.arrayContaining([expect.objectContaining({ id: block.id, version: block.version })]),
  );
  await settle(page);
  await save(page).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible({ timeout: 60_000 });

  await page.reload();
  const recent = page.getByRole("region", { name: "Recent changes" });
  await expect(recent.getByRole("listitem").first()).toContainText("You,");
  await recent.getByRole("button", { name: /^Undo/ }).first().click();
  await expect(recent.getByText("undone")).toBeVisible({ timeout: 60_000 });
  const after = await blocksOf(api, athlete);
  expect(after.find(({ id }) => id === block.id)).toMatchObject({
    end: block.end,
    version: block.version,
  });
  await api.dispose();
});

test("a locked block stays, and its neighbour is told so", async ({ page }) => {
  const { athlete, coach, api } = await aSeason();
  const [block, next] = await blockAhead(api, athlete);
  await openSeason(page, coach, athlete);
  await cell(page, next).click();
  await page.keyboard.press("l");
  await cell(page, block).click();
  await page.keyboard.press("Shift+ArrowRight");
  await expect(page.getByText(/is locked, so those days are taken/)).toBeVisible();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  await settle(page);
  await page.keyboard.press("Control+s");
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible({ timeout: 60_000 });
  expect((await blocksOf(api, athlete)).find(({ id }) => id === next.id)?.locked).toBe(true);
  await api.dispose();
});

test("the pointer moves a seam as the key does", async ({ page }) => {
  const { athlete, coach, api } = await aSeason();
  const [block] = await blockAhead(api, athlete);
  await openSeason(page, coach, athlete);
  const box = await cell(page, block).boundingBox();
  const week = await page
    .getByRole("gridcell", { name: /^Week of/ })
    .first()
    .boundingBox();
  if (!box || !week) throw new Error("no cells");
  const x = box.x + box.width - 3;
  await page.mouse.move(x, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(x - week.width, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(cell(page, block)).toHaveAttribute(
    "aria-label",
    new RegExp(`to ${dayMonth(addDays(block.end, -7))},`),
  );
  const pulled = await cell(page, block).getAttribute("aria-label");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await cell(page, block).click();
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(cell(page, block)).toHaveAttribute("aria-label", pulled ?? "");
  await api.dispose();
});

test("two coaches, one block: the second sees both versions side by side", async ({ page }) => {
  const { athlete, coach, api } = await aSeason();
  const [block] = await blockAhead(api, athlete);
  const other = await apiAs(await aCoachOf(athlete));
  await openSeason(page, coach, athlete);
  await cell(page, block).click();
  await page.keyboard.press("Shift+ArrowLeft");
  await settle(page);
  await other.send(
    "PATCH",
    `/athletes/${athlete.athleteId}/blocks/${block.id}`,
    { notes: "Hills from the second week." },
    { version: block.version },
  );
  await save(page).click();
  const both = page.getByRole("region", { name: /Somebody saved/ });
  await expect(both).toBeVisible({ timeout: 60_000 });
  const notes = both.getByRole("row", { name: /Notes/ });
  await expect(notes.getByRole("cell").first()).toHaveText("Hills from the second week.");
  const last = both.getByRole("row", { name: /Last day/ }).getByRole("cell");
  await expect(last.nth(0)).toContainText(dayMonth(block.end));
  await expect(last.nth(1)).toContainText(dayMonth(addDays(block.end, -7)));
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await both.getByRole("button", { name: "Go on with mine" }).click();
  await expect(page.getByText("The season is read again.")).toBeVisible({ timeout: 60_000 });
  await settle(page);
  await save(page).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible({ timeout: 60_000 });
  expect((await blocksOf(api, athlete)).find(({ id }) => id === block.id)).toMatchObject({
    end: addDays(block.end, -7),
    notes: "Hills from the second week.",
  });
  await other.dispose();
  await api.dispose();
});

test("a physio looks and cannot change; the athlete and another's coach find nothing", async ({
  page,
  browser,
}) => {
  const { athlete, api } = await aSeason();
  const [block] = await blockAhead(api, athlete);
  const physio = await aCoachOf(athlete, { role: "physio" });
  await openSeason(page, physio, athlete);
  await expect(page.getByRole("button", { name: "Save", exact: true })).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Commands" })).toHaveCount(0);
  await cell(page, block).click();
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(cell(page, block)).toHaveAttribute("aria-label", new RegExp(dayMonth(block.end)));
  const asPhysio = await apiAs(physio);
  const path = `/athletes/${athlete.athleteId}/blocks/batch`;
  const body = { changes: [{ op: "update", id: block.id, version: block.version, notes: "x" }] };
  expect((await asPhysio.raw("POST", path, body)).status()).toBe(403);

  const stranger = await aMarathonAthlete();
  const theirs = await aCoachOf(stranger);
  const asTheirs = await apiAs(theirs);
  expect((await asTheirs.raw("POST", path, body)).status()).toBe(404);
  for (const person of [athlete, theirs]) {
    const context = await browser.newContext();
    const other = await context.newPage();
    await signIn(other, person);
    const answer = await other.goto(
      `${new URL(page.url()).origin}/coach/athletes/${athlete.athleteId}/season`,
    );
    await expect(other.getByRole("grid")).toHaveCount(0);
    if (person === theirs) expect(answer?.status()).toBe(404);
    await context.close();
  }
  await asPhysio.dispose();
  await asTheirs.dispose();
  await api.dispose();
});

test("on a phone the season is a list, and the same commands stand under the block", async ({
  page,
}) => {
  const { athlete, coach, api } = await aSeason();
  const [block] = await blockAhead(api, athlete);
  await signIn(page, coach);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/coach/athletes/${athlete.athleteId}/season`);
  await expect(page.getByRole("grid")).toHaveCount(0);
  await page.getByRole("button", { name: new RegExp(`${spoken(block.start)} to`) }).click();
  await page.getByRole("button", { name: "End earlier" }).click();
  await expect(save(page)).toBeEnabled();
  await settle(page);
  await save(page).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible({ timeout: 60_000 });
  expect((await blocksOf(api, athlete)).find(({ id }) => id === block.id)?.end).toBe(
    addDays(block.end, -7),
  );
  await api.dispose();
});
