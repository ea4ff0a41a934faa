import { expect, test } from "@playwright/test";
import { ownerSql } from "@/db/testing";
import { addDays, plainDate } from "@/lib/engine/plain-date";
import { aMarathonAthlete, apiAs, livesQuietly, signIn } from "./people";

/* After 16:00, where the athlete is, the day's training is asked about; the morning knows the answer. */

type Today = { date: string };

test("the evening asks how the run was taken, and the next morning says what was said", async ({
  page,
}) => {
  const athlete = await aMarathonAthlete();
  const api = await apiAs(athlete);
  await livesQuietly(api, athlete.athleteId);
  const own = `/athletes/${athlete.athleteId}`;
  await api.send("POST", `${own}/season/build`, { apply: true });
  await livesWhereItIs(athlete, 18);
  const { date } = await api.get<Today>(`${own}/today`);
  await api.send("POST", `${own}/activities`, {
    ...{ date, sport: "run", role: "easy", durationS: 1800, distanceM: 5000, rpe: 3 },
  });

  await signIn(page, athlete);
  await page.goto("/today");
  const asked = page.getByRole("region", { name: "After today’s run" });
  const answer = (group: string, pain: number) =>
    asked
      .getByRole("group", { name: group })
      .getByRole("radio", { name: String(pain), exact: true });
  await answer("Pain during it", 3).click();
  await expect(asked.getByText("Saved. Tomorrow’s check-in counts it.")).toBeVisible();
  await answer("Pain since", 2).click();
  await expect(asked.getByText("Pain 3 during it, 2 since.")).toBeVisible();
  await page.reload();
  await expect(asked.getByText("Pain 3 during it, 2 since.")).toBeVisible();
  await asked.getByRole("button", { name: "Change" }).click();
  await answer("Pain since", 1).click();
  await expect(asked.getByText("Pain 3 during it, 1 since.")).toBeVisible();

  await livesWhereItIs(athlete, 9);
  const morning = await api.get<Today>(`${own}/today`);
  await api.send("POST", `${own}/evenings`, {
    ...{ date: addDays(plainDate(morning.date), -1), duringPain: 4 },
  });
  await page.goto("/today");
  await expect(page.getByRole("heading", { name: "Check-in", exact: true })).toBeVisible();
  await expect(asked).toHaveCount(0);
  await page.locator("summary", { hasText: /more/i }).first().click();
  await expect(page.getByText("You said 4 in the evening. Left open, that counts.")).toBeVisible();
  await api.dispose();
});

/** Moves the athlete to where the clock shows `hour` now. */
async function livesWhereItIs(
  { id, athleteId }: { id: string; athleteId: string },
  hour: number,
): Promise<void> {
  const east = ((hour - new Date().getUTCHours() + 36) % 24) - 12;
  // The names of these zones count westward.
  const timeZone = `Etc/GMT${east > 0 ? "-" : "+"}${Math.abs(east)}`;
  await ownerSql()`update users set time_zone = ${timeZone} where id = ${id}`;
  await ownerSql()`update athletes set time_zone = ${timeZone} where id = ${athleteId}`;
}
