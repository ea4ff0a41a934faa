import type { Browser, Page } from "@playwright/test";
import { percentile } from "../measure";
import type { Person } from "../product";
import { type Goal, judged } from "./goals";
import { slowDown, visit, vitalsOf } from "./visit";

type Asked = { readonly origin: string; readonly as: Person; readonly week: string };

/** What the browser itself times from a tap to the next paint, with the processor slowed by four. */
export async function interactionGoals(browser: Browser, asked: Asked): Promise<Goal[]> {
  const { origin, as, week } = asked;
  const all: number[] = [];
  const taps = async (path: string, work: (page: Page) => Promise<void>) => {
    const { interactions } = await visit(browser, { origin, as }, async (page) => {
      await page.goto(path, { waitUntil: "networkidle" });
      await slowDown(page, "as-is");
      await work(page);
      await page.waitForTimeout(700);
      return vitalsOf(page);
    });
    all.push(...interactions);
    return interactions;
  };
  await taps("/today", async (page) => {
    const radios = page.getByRole("group", { name: /^Pain/ }).getByRole("radio");
    for (let i = 0; i < 5; i++) await radios.nth(i).click();
    await page.getByText("More, if you like").click();
  });
  const sheet = await taps(week, async (page) => {
    const cards = page.locator("a[data-session]:visible");
    for (let i = 0; i < Math.min(3, await cards.count()); i++) {
      await cards.nth(i).click();
      await page.getByRole("dialog").waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "hidden" });
    }
  });
  await taps("/log", async (page) => {
    for (const summary of (await page.locator("main summary:visible").all()).slice(0, 3))
      await summary.click();
  });
  const p75 = percentile(all, 0.75);
  return [
    {
      goal: 4,
      what: `tap to paint on today, week, log, CPU / 4, p75 of ${all.length}`,
      figure: `${p75.toFixed(0)} ms (worst ${Math.max(...all).toFixed(0)})`,
      target: "<= 150 ms",
      verdict: judged(p75 <= 150),
    },
    {
      goal: 4,
      what: `the session's sheet, CPU / 4, median of ${sheet.length}`,
      figure: `${percentile(sheet, 0.5).toFixed(0)} ms`,
      target: "<= 150 ms",
      verdict: judged(percentile(sheet, 0.5) <= 150),
    },
  ];
}
