import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import type { Person } from "../product";
import { type Goal, judged } from "./goals";
import { visit } from "./visit";

export type Route = {
  readonly path: string;
  readonly as: Person | null;
  readonly athlete: boolean;
};

/** Every route: axe, sideways scroll and targets. What fails is named. */
export async function routeGoals(
  browser: Browser,
  origin: string,
  routes: readonly Route[],
): Promise<{ goals: Goal[]; faults: string[] }> {
  const faults: string[] = [];
  const found = { axe: 0, sideways: 0, below24: 0, below44: 0 };
  for (const { path, as, athlete } of routes) {
    for (const colorScheme of ["light", "dark"] as const)
      await visit(browser, { origin, as, colorScheme }, async (page) => {
        await page.goto(path, { waitUntil: "load" });
        const { violations } = await new AxeBuilder({ page }).analyze();
        found.axe += violations.length;
        for (const v of violations)
          faults.push(`axe ${path} ${colorScheme}: ${v.id} x ${v.nodes.length}`);
      });
    for (const [name, viewport] of Object.entries(windows))
      await visit(browser, { origin, as, viewport }, async (page) => {
        await page.goto(path, { waitUntil: "load" });
        const px = await sideways(page, name === "text spacing");
        if (px > 0) {
          found.sideways += 1;
          faults.push(`sideways ${path} ${name}: ${px} px`);
        }
        if (name !== "320 px") return;
        const small = await targets(page);
        for (const one of small.filter((t) => t.px < 24)) {
          found.below24 += 1;
          faults.push(`target ${path}: ${one.name} ${one.px} px`);
        }
        if (!athlete) return;
        for (const one of small.filter((t) => t.px >= 24)) {
          found.below44 += 1;
          faults.push(`target ${path}: ${one.name} ${one.px} px`);
        }
      });
  }
  const line = (goal: number, what: string, count: number): Goal => ({
    ...{ goal, what, target: "0" },
    figure: String(count),
    verdict: judged(count === 0),
  });
  return {
    faults: [...new Set(faults)],
    goals: [
      line(6, `axe violations on ${routes.length} routes, light and dark`, found.axe),
      line(7, "targets under 24 px at 320 px", found.below24),
      line(7, "athlete's controls of 24 to 43 px at 320 px", found.below44),
      line(15, "routes x (320 px, 400 % zoom, text spacing) that scroll sideways", found.sideways),
    ],
  };
}

/** 400 % of a window of 1280 x 1024 leaves 320 x 256. */
const windows = {
  "320 px": { width: 320, height: 700 },
  "400 %": { width: 320, height: 256 },
  "text spacing": { width: 390, height: 844 },
} as const;

async function sideways(page: Page, spaced: boolean): Promise<number> {
  if (spaced)
    await page.addStyleTag({
      content:
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }",
    });
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Visible controls under 44 px, links inside a sentence left out (WCAG 2.5.8 does so too). */
function targets(page: Page): Promise<{ name: string; px: number }[]> {
  return page.evaluate(() => {
    const small: { name: string; px: number }[] = [];
    for (const one of document.querySelectorAll<HTMLElement>(
      "a[href], button, input:not([type=hidden]), select, textarea, summary",
    )) {
      if (!one.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const inText = one.matches("a") && getComputedStyle(one).display === "inline";
      if (inText || one.closest(".sr-only") || one.matches(".sr-only, :disabled")) continue;
      const held = one.matches("input") ? (one.closest("label") ?? one) : one;
      const boxes = [one, held].map((part) => part.getBoundingClientRect());
      const px = Math.max(...boxes.map((box) => Math.min(box.width, box.height)));
      if (px <= 1 || px >= 43.5) continue;
      small.push({
        name:
          (one.getAttribute("aria-label") ?? one.textContent ?? "").trim().slice(0, 40) ||
          one.tagName,
        px: Math.round(px),
      });
    }
    return small;
  });
}
