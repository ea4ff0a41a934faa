import { expect, type Page, test } from "@playwright/test";
import { v7 as uuid } from "uuid";
import { ownerSql } from "@/db/testing";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
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

/* A morning's work of a coach who has never been here, by keys alone, counted and timed as one. */

type Block = { id: string; phase: string; start: PlainDate; end: PlainDate };

const gentle = {
  kind: "session",
  sport: "run",
  role: "steady",
  title: "Gentle stand-in",
  intent: "Shorter and easier than what stood there.",
  text: "5m easy\n15m easy\n5m easy",
};
const scopes = ["load", "notes"] as const;

async function aPlanned(): Promise<Athlete> {
  const athlete = await aMarathonAthlete();
  const api = await apiAs(athlete);
  await livesQuietly(api, athlete.athleteId);
  await api.send("POST", `/athletes/${athlete.athleteId}/season/build`, { apply: true });
  await api.dispose();
  return athlete;
}

async function aCoachOfThree(athletes: readonly Athlete[]): Promise<Person> {
  const [first, ...rest] = athletes;
  if (!first) throw new RangeError("an athlete");
  const coach = await aCoachOf(first, { scopes });
  for (const athlete of rest)
    await ownerSql()`
      insert into grants (athlete_id, id, granted_by, grantee_id, role, scopes)
      values (${athlete.athleteId}, ${uuid()}, ${athlete.id}, ${coach.id}, 'coach', ${[...scopes]})`;
  return coach;
}

/** Every press, and no pointer: a counted pair of hands. */
class Keys {
  count = 0;
  constructor(private readonly page: Page) {}

  async press(key: string): Promise<void> {
    this.count += 1;
    await this.page.keyboard.press(key);
  }
  async type(text: string): Promise<void> {
    for (const letter of text) await this.press(letter === " " ? "Space" : letter);
  }
  /** Past the rail of a page that was just opened. */
  async skip(): Promise<void> {
    await this.press("Tab");
    await this.press("Enter");
  }
  /** Tab until the focus is there. */
  async tabTo(there: () => Promise<boolean>, most: number): Promise<void> {
    for (let i = 0; !(await there()); i += 1) {
      expect(i, "it is a few Tabs away").toBeLessThan(most);
      await this.press("Tab");
    }
  }
}

const focused = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

const blocksOf = async (api: Api, athleteId: string) =>
  (await api.get<{ blocks: Block[] }>(`/athletes/${athleteId}/blocks`)).blocks;

test("new to it, by keys alone: a block cut by a week, its key session swapped, three athletes told", async ({
  page,
}) => {
  test.slow();
  const athletes = [await aPlanned(), await aPlanned(), await aPlanned()];
  const coach = await aCoachOfThree(athletes);
  const api = await apiAs(coach);
  await api.send("POST", "/library/items", { content: gentle });
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(page, coach);
  await page.goto("/coach");
  await page.waitForLoadState("networkidle");
  const keys = new Keys(page);
  const began = Date.now();

  // The roster: the first name leads to that season.
  await keys.skip();
  await keys.tabTo(() => focused(page, "article h3 a"), 6);
  await keys.press("Enter");
  await page.waitForURL("**/season");
  const athleteId = page.url().split("/").at(-2) ?? "";
  const before = await blocksOf(api, athleteId);
  const at = before.findIndex(
    (block, i) =>
      block.start > addDays(today, 7) && weeksOf(block) >= 3 && weeksOf(before[i + 1]) >= 2,
  );
  const block = before[at];
  if (!block) throw new RangeError("a block of three weeks ahead");

  // The season: to the block, one week off its end, saved.
  await expect(page.getByRole("grid", { name: /Season/ })).toBeVisible();
  await page.waitForLoadState("networkidle");
  // The link went with the roster, so the focus stands at the head of the new page.
  await expect(page.locator("#main")).toBeFocused();
  await keys.tabTo(() => focused(page, "[data-here]"), 12);
  const cell = page.getByRole("gridcell", { name: new RegExp(`, ${spoken(block.start)} to `) });
  while (!(await cell.evaluate((el) => el === document.activeElement)))
    await keys.press("ArrowRight");
  await keys.press("Shift+ArrowLeft");
  const said = page.getByRole("region", { name: "Changes" }).getByRole("status");
  await expect(said).toContainText("now lasts");
  await keys.press("Control+s");
  await expect(said).toContainText(/Saved\.|Say why/, { timeout: 60_000 });
  if (await page.getByLabel("Why set the rule aside?").isVisible()) {
    await keys.type("less");
    await keys.press("Control+s");
  }
  await expect(said).toContainText("Saved.", { timeout: 60_000 });
  const cut = keys.count;

  // From the block to the page of its week.
  await keys.press("w");
  await page.waitForURL("**/week/*");
  const monday = page.url().split("/").at(-1) as PlainDate;
  expect(monday >= addDays(block.start, -6) && monday < block.end).toBe(true);
  await expect(page.getByRole("button", { name: "From the library" })).toBeVisible();
  await page.waitForLoadState("networkidle");

  // Its key session gives way to another, in all three plans.
  await keys.press("a");
  await expect(page.getByRole("combobox")).toBeFocused();
  await keys.type("gentle");
  await expect(page.getByRole("option").first()).toContainText(gentle.title);
  await keys.press("Enter");
  await expect(page.getByRole("radio", { name: "Key session" })).toBeFocused();
  await expect(page.getByRole("checkbox")).toHaveCount(2);
  for (const key of ["Tab", "Space", "Tab", "Space"]) await keys.press(key);
  const outcomes = page.locator("[data-outcome]");
  await expect(outcomes).toHaveCount(3);
  await expect(outcomes.getByText("Looking at what this would mean…")).toHaveCount(0);
  if (await page.getByLabel("Why set the rule aside?").isVisible()) {
    await keys.press("Tab");
    await keys.type("less");
    await keys.press("Tab");
  }
  await keys.press("Enter");
  await expect(outcomes.getByText("Saved.")).toHaveCount(3);
  const swapped = keys.count;

  // The same three are told, beside that week.
  await expect(page.getByRole("button", { name: "Done" })).toBeFocused();
  await keys.press("Tab");
  await expect(page.getByRole("button", { name: "Tell all 3" })).toBeFocused();
  await keys.press("Enter");
  await expect(page.getByLabel(/^About the week of/)).toBeFocused();
  await expect(page.getByRole("button", { name: "Send to 3 athletes" })).toBeVisible();
  await keys.type("easier this week");
  await keys.press("Control+Enter");
  await expect(page.locator("[data-told]").getByText("Sent.")).toHaveCount(3);
  await expect(page.getByRole("button", { name: "Done" })).toBeFocused();
  await keys.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(
    `[keys] block cut ${cut}, key session swapped for three ${swapped - cut}, three told ${keys.count - swapped}: ${keys.count} keys, ${seconds} s`,
  );
  // A few for each way in, six letters to search, sixteen to say; a rule that asks for its reason
  // takes a word of four letters. At a key a second, two minutes leave one for reading and waiting.
  expect(keys.count).toBeLessThanOrEqual(60);

  const after = await blocksOf(api, athleteId);
  expect(after.find(({ id }) => id === block.id)?.end).toBe(addDays(block.end, -7));
  for (const athlete of athletes) {
    const { sessions } = await api.get<{ sessions: { title: string }[] }>(
      `/athletes/${athlete.athleteId}/weeks/${monday}`,
    );
    expect(sessions.filter(({ title }) => title === gentle.title)).toHaveLength(1);
    const own = await apiAs(athlete);
    const { comments } = await own.get<{ comments: { text: string; author: { name: string } }[] }>(
      `/athletes/${athlete.athleteId}/comments?kind=week&subject=${monday}`,
    );
    expect(comments.map(({ text, author }) => [text, author.name])).toEqual([
      ["easier this week", coach.name],
    ]);
    await own.dispose();
  }
  await api.dispose();
});

const weeksOf = (block: Block | undefined) =>
  block ? (Date.parse(block.end) - Date.parse(block.start)) / 86_400_000 / 7 : 0;
