import type { Browser, Page } from "@playwright/test";
import type { ProfileDto } from "@/lib/contracts/profile";
import { weekdays } from "@/lib/engine/model";
import { fetchRaw, signIn } from "../client";
import type { Person } from "../product";
import { type Goal, judged } from "./goals";
import { visit } from "./visit";

type Asked = { readonly origin: string; readonly as: Person; readonly path: string };

/** On a day with more time than any session takes; a day that is full would rightly ask back. */
const ROOM_MIN = 360;

/** A day later by one key from the card of next week's first session that may move there. */
export async function moveGoal(browser: Browser, { origin, as, path }: Asked): Promise<Goal[]> {
  await roomOnEveryDay(origin, as);
  const viewport = { width: 1440, height: 900 };
  const figure = await visit(browser, { origin, as, viewport }, async (page) => {
    await page.goto(path, { waitUntil: "networkidle" });
    const cards = page.locator("a[data-session][aria-keyshortcuts]:visible");
    for (let i = 0; i < (await cards.count()); i++) {
      await cards.nth(i).focus();
      if (await movedByKey(page, await cards.nth(i).getAttribute("data-session")))
        return "1 press, focus kept";
      await page.keyboard.press("Escape");
    }
    return "none moved";
  });
  return [
    {
      goal: 11,
      what: "a session moved a day by keys from its card",
      figure,
      target: "<= 4 presses",
      verdict: judged(figure.startsWith("1")),
    },
  ];
}

async function movedByKey(page: Page, id: string | null): Promise<boolean> {
  const day = await page
    .locator(`section:has(a[data-session="${id}"])`)
    .first()
    .getAttribute("aria-labelledby");
  await page.keyboard.press("Alt+ArrowRight");
  return page
    .waitForFunction(
      ([session, was]) => {
        const card = document.querySelector(`a[data-session="${session}"]`);
        const at = card?.closest("section")?.getAttribute("aria-labelledby");
        return at !== was && document.activeElement === card;
      },
      [id, day] as const,
      { timeout: 8000 },
    )
    .then(
      () => true,
      () => false,
    );
}

async function roomOnEveryDay(origin: string, as: Person): Promise<void> {
  const cookie = await signIn(origin, as);
  const url = `${origin}/api/v1/athletes/${as.athleteId}/profile`;
  const { version } = JSON.parse((await fetchRaw(url, { cookie })).text) as ProfileDto;
  const answer = await fetch(url, {
    method: "PATCH",
    headers: {
      ...{ origin, cookie, "content-type": "application/json" },
      ...{ "if-match": `"${version}"`, "idempotency-key": crypto.randomUUID() },
    },
    body: JSON.stringify({
      availabilityMin: Object.fromEntries(weekdays.map((day) => [day, ROOM_MIN])),
    }),
  });
  if (!answer.ok) throw new Error(`the profile answered ${answer.status}: ${await answer.text()}`);
}
