import type { Browser, Page } from "@playwright/test";
import type { Person } from "../product";
import { type Goal, judged } from "./goals";
import { PHONE, visit } from "./visit";

type Asked = {
  readonly origin: string;
  /** Three athletes who have not answered this morning. */
  readonly fresh: readonly [Person, Person, Person];
};

/** Taps, the offline morning, and the morning without a script. */
export async function checkInGoals(browser: Browser, { origin, fresh }: Asked): Promise<Goal[]> {
  const [online, offline, plain] = fresh;
  const taps = await visit(browser, { origin, as: online, hasTouch: true }, (page) => tapped(page));
  const kept = await visit(browser, { origin, as: offline }, async (page, context) => {
    await page.goto("/today", { waitUntil: "networkidle" });
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await context.setOffline(true);
    return keptAfter(page);
  });
  const works = await visit(
    browser,
    { origin, as: plain, javaScriptEnabled: false, viewport: PHONE },
    async (page) => {
      await page.goto("/today");
      for (const group of questions)
        await page.getByRole("group", { name: group }).getByRole("radio").first().check();
      await page.getByRole("button", { name: "Save", exact: true }).first().click();
      await page.waitForURL("**/today");
      return page.getByRole("button", { name: "Change" }).isVisible();
    },
  );
  return [
    {
      goal: 1,
      what: "check-in at 390 px",
      figure: `${taps} taps, 0 keys`,
      target: "<= 3 taps, 0 keys",
      verdict: judged(taps <= 3),
    },
    {
      goal: 2,
      what: 'third tap to the words "kept", offline',
      figure: `${kept.toFixed(0)} ms`,
      target: "<= 100 ms",
      verdict: judged(kept <= 100),
    },
    {
      goal: 10,
      what: "check-in saved with script off",
      figure: works ? "saved" : "not saved",
      target: "saved",
      verdict: judged(works),
    },
  ];
}

const questions = [/^Pain/, /^Minutes stiff/, /it is$/] as const;

/** Taps until the answers stand as saved. */
async function tapped(page: Page): Promise<number> {
  await page.goto("/today", { waitUntil: "networkidle" });
  let taps = 0;
  for (const group of questions) {
    await page.getByRole("group", { name: group }).getByRole("radio").first().tap();
    taps += 1;
  }
  await page.getByRole("button", { name: "Change" }).waitFor();
  return taps;
}

/** Milliseconds from the third tap until the page says that the entry is kept. */
async function keptAfter(page: Page): Promise<number> {
  for (const group of questions.slice(0, 2))
    await page.getByRole("group", { name: group }).getByRole("radio").first().check();
  await page.evaluate(() => {
    const times = globalThis as unknown as { tapAt?: number; keptAt?: number };
    document.addEventListener("pointerdown", () => (times.tapAt ??= performance.now()), true);
    const look = () => {
      if (/Kept on this device/.test(document.body.innerText)) times.keptAt ??= performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.getByRole("group", { name: questions[2] }).getByRole("radio").first().click();
  await page.waitForFunction(
    () => (globalThis as unknown as { keptAt?: number }).keptAt !== undefined,
  );
  return page.evaluate(() => {
    const times = globalThis as unknown as { tapAt: number; keptAt: number };
    return times.keptAt - times.tapAt;
  });
}
