import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { ownerSql } from "@/db/testing";
import { mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { formatDuration } from "@/lib/format/duration";
import {
  type Api,
  type Athlete,
  aCoachOf,
  aMarathonAthlete,
  apiAs,
  livesQuietly,
  type Person,
  signIn,
} from "./people";

/* What the plan proposes: a coach takes it, takes it with a change, or says no and why. */

type Change = {
  id: string;
  sessionId: string;
  sessionDate: PlainDate;
  before: { title: string; durationS: number };
  after: { title: string; durationS: number } | null;
};

let athlete: Athlete;
let coach: Person;
let own: Api;

test.beforeEach(async () => {
  athlete = await aMarathonAthlete();
  own = await apiAs(athlete);
  await livesQuietly(own, athlete.athleteId);
  await own.send("POST", `/athletes/${athlete.athleteId}/season/build`, { apply: true });
  // Nothing softer than a flare is done without a question.
  await ownerSql()`update athletes set adaptation_policy = 'off' where id = ${athlete.athleteId}`;
  await own.send("POST", `/athletes/${athlete.athleteId}/check-ins`, {
    ...{ morningPain: 4, stiffnessMin: 30, loadTest: 1, aftermath: "worse", trigger: null },
  });
  coach = await aCoachOf(athlete);
});
test.afterEach(() => own.dispose());

/** Offered and long enough to be made shorter. */
async function anOffer(): Promise<Change & { after: NonNullable<Change["after"]> }> {
  const { changes } = await own.get<{ changes: Change[] }>(
    `/athletes/${athlete.athleteId}/changes?status=proposed`,
  );
  for (const change of changes)
    if (change.after && change.after.durationS >= 20 * 60)
      return { ...change, after: change.after };
  throw new RangeError("an offer");
}

const weekOf = ({ sessionDate }: Change) =>
  `/coach/athletes/${athlete.athleteId}/week/${mondayOf(sessionDate)}`;

test("a coach accepts with a change and says why; the athlete reads what was offered and what was accepted", async ({
  page,
  browser,
}) => {
  const offer = await anOffer();
  const minutes = Math.round(offer.after.durationS / 60) - 5;
  await signIn(page, coach);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(weekOf(offer));
  await page.waitForLoadState("networkidle");
  const queue = page.locator("section").filter({
    has: page.getByRole("heading", { name: "For you to decide" }),
  });
  const row = queue.getByRole("listitem").filter({ hasText: offer.before.title }).last();
  await row.getByRole("button", { name: /^Change it/ }).click();
  const field = row.getByLabel("Minutes");
  await expect(field).toBeFocused();
  await field.fill(String(minutes));
  await row.getByLabel("Why, if you like").fill("You sounded tired.");
  await expect(row.getByText("This fits.")).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await row.getByRole("button", { name: /^Accept like this/ }).click();
  await expect(page.getByText("Accepted. It is in the plan.").first()).toBeVisible();
  const { durationS } = await own.get<{ durationS: number }>(
    `/athletes/${athlete.athleteId}/sessions/${offer.sessionId}`,
  );
  expect(durationS).toBe(minutes * 60);

  const theirs = await browser.newContext();
  const phone = await theirs.newPage();
  await signIn(phone, athlete);
  await phone.goto("/changes");
  const told = phone
    .getByRole("listitem")
    .filter({ hasText: `Accepted by ${coach.name}` })
    .last();
  await expect(told).toContainText("with a change");
  await expect(told).toContainText("You sounded tired.");
  await expect(told).toContainText(`Offered: ${offer.after.title}`);
  await expect(told).toContainText(formatDuration(durationS));
  expect((await new AxeBuilder({ page: phone }).analyze()).violations).toEqual([]);
  await theirs.close();
});

test("a coach declines with a reason, and the plan stays", async ({ page, browser }) => {
  const offer = await anOffer();
  await signIn(page, coach);
  await page.goto(weekOf(offer));
  await page.waitForLoadState("networkidle");
  const row = page.getByRole("listitem").filter({ hasText: offer.before.title }).last();
  await row.getByRole("button", { name: /^Decline: / }).click();
  await row.getByLabel("Why, if you like").fill("The race is close.");
  await row.getByRole("button", { name: /^Decline it/ }).click();
  await expect(page.getByText("Declined. The plan stays as it was.").first()).toBeVisible();
  const theirs = await browser.newContext();
  const phone = await theirs.newPage();
  await signIn(phone, athlete);
  await phone.goto("/changes");
  // It stands open by itself on days when nothing else is on the page.
  const earlier = phone.locator("details").filter({ hasText: "Earlier" });
  if ((await earlier.getAttribute("open")) === null)
    await earlier.locator(":scope > summary").click();
  await expect(phone.getByText(`Declined by ${coach.name}`)).toBeVisible();
  await expect(phone.getByText("The race is close.")).toBeVisible();
  await theirs.close();
});

test("a physio sees no queue, and is refused; what goes beyond the offer needs a name", async ({
  page,
}) => {
  const offer = await anOffer();
  const path = `/athletes/${athlete.athleteId}/changes/${offer.id}/accept`;
  const physio = await aCoachOf(athlete, { role: "physio" });
  const asPhysio = await apiAs(physio);
  expect((await asPhysio.raw("POST", path, { as: { durationS: 900 } })).status()).toBe(403);
  await asPhysio.dispose();
  await signIn(page, physio);
  await page.goto(weekOf(offer));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { name: "For you to decide" })).toHaveCount(0);

  const api = await apiAs(coach);
  const more = { as: { durationS: offer.before.durationS + 600 } };
  const answer = await api.raw("POST", path, more);
  expect(answer.status()).toBe(409);
  expect((await answer.json()).violations[0]).toMatchObject({ severity: "override" });
  await api.dispose();
});
