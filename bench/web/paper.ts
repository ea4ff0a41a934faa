import type { Browser } from "@playwright/test";
import type { Person } from "../product";
import { type Goal, judged } from "./goals";
import { visit } from "./visit";

type Asked = { readonly origin: string; readonly as: Person; readonly week: string };

/** What the printer gets, and what a browser without script shows. */
export async function paperGoals(browser: Browser, { origin, as, week }: Asked): Promise<Goal[]> {
  const sheets = (path: string) =>
    visit(browser, { origin, as }, async (page) => {
      await page.goto(path, { waitUntil: "networkidle" });
      const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
      return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    });
  const [ofWeek, ofReport] = [await sheets(week), await sheets("/report")];
  const plain = await visit(browser, { origin, as, javaScriptEnabled: false }, async (page) => {
    const shown: string[] = [];
    for (const [name, path, proof] of [
      ["today", "/today", "form[action='/today/check-in']"],
      ["week", week, "a[data-session]"],
      ["log", "/log", "form[action='/log/entry']"],
      ["report", "/report", "table"],
    ] as const) {
      await page.goto(path);
      if ((await page.locator(proof).count()) > 0) shown.push(name);
    }
    await page.goto("/log");
    const form = page.locator("form[action='/log/entry']").first();
    const answer = page.waitForResponse((one) => one.url().endsWith("/log/entry"));
    await form.locator("button[type=submit], button:not([type])").first().click();
    if ((await answer).status() === 303) shown.push("log saved");
    return shown;
  });
  return [
    {
      goal: 13,
      what: "sheets of paper: week, report",
      figure: `${ofWeek}, ${ofReport}`,
      target: "1, <= 2",
      verdict: judged(ofWeek === 1 && ofReport <= 2),
    },
    {
      goal: 10,
      what: "with script off: today, week, log, report",
      figure: plain.join(", "),
      target: "all, log saved",
      verdict: judged(plain.length === 5),
    },
  ];
}
