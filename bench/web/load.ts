import type { Browser, Page } from "@playwright/test";
import { percentile } from "../measure";
import type { Person } from "../product";
import { type Goal, judged } from "./goals";
import { slowDown, visit, vitalsOf } from "./visit";

const VISITS = Number(process.env.BENCH_VISITS ?? 5);
const KIB_ABOVE_FLOOR = 30;

type Asked = {
  readonly origin: string;
  readonly bare: string;
  readonly as: Person;
  readonly paths: readonly string[];
};

/** JavaScript above the bare application's, and how a page arrives on a slow phone. */
export async function loadGoals(browser: Browser, asked: Asked): Promise<Goal[]> {
  const { origin, bare, as, paths } = asked;
  const floor = await visit(browser, { origin: bare, as: null }, (page) => scripts(page, "/"));
  const goals: Goal[] = [];
  for (const path of paths) {
    const kB = await visit(browser, { origin, as }, (page) => scripts(page, path));
    goals.push({
      goal: 0,
      what: `JavaScript of ${path}, kB gz`,
      figure: `${kB.toFixed(1)} = bare ${floor.toFixed(1)} + ${(kB - floor).toFixed(1)}`,
      target: `<= bare + ${KIB_ABOVE_FLOOR}`,
      verdict: judged(kB - floor <= KIB_ABOVE_FLOOR),
    });
    const arrivals = [];
    for (let i = 0; i < VISITS; i++)
      arrivals.push(
        await visit(browser, { origin, as }, async (page) => {
          await slowDown(page, "slow-4g");
          await page.goto(path, { waitUntil: "load" });
          await page.waitForTimeout(2500);
          return vitalsOf(page);
        }),
      );
    const lcp = percentile(
      arrivals.map((one) => one.lcp),
      0.75,
    );
    const cls = Math.max(...arrivals.map((one) => one.cls));
    goals.push(
      {
        goal: 3,
        what: `LCP of ${path}, slow 4G, CPU / 4, p75 of ${VISITS}`,
        figure: `${(lcp / 1000).toFixed(2)} s`,
        target: "<= 2.0 s",
        verdict: judged(lcp <= 2000),
      },
      {
        goal: 5,
        what: `CLS of ${path}, worst of ${VISITS}`,
        figure: cls.toFixed(3),
        target: "<= 0.05",
        verdict: judged(cls <= 0.05),
      },
    );
  }
  return goals;
}

/** Bytes of script as sent, kB of 1000, first visit, until the page is quiet. */
async function scripts(page: Page, path: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() === "script")
      sizes.push(request.sizes().then((size) => size.responseBodySize));
  });
  await page.goto(path, { waitUntil: "networkidle" });
  await page.waitForTimeout(500);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
}
