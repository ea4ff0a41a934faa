import { expect, test } from "@playwright/test";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import {
  type Api,
  type Athlete,
  aCoachOf,
  aMarathonAthlete,
  apiAs,
  livesQuietly,
  signIn,
  today,
} from "./people";

/* The main promise: she says it hurt, running comes down, bike and swim take its place, and why. */

type Session = {
  id: string;
  date: PlainDate;
  sport: string;
  role: string;
  status: string;
  durationS: number;
  distanceM: number | null;
  aeroS: number;
  version: number;
};
type Week = {
  monday: PlainDate;
  sessions: Session[];
  totals: { run: { planned: { distanceM: number } } };
};
type Season = { weeks: { monday: PlainDate; planned: { run: { distanceM: number } } }[] };
type Saved = { state: string; rules: string[]; changes: { rule: string; returns: string }[] };

const yesterday = addDays(today, -1);
const mondayOf = (date: PlainDate) =>
  addDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));

async function planned(
  api: Api,
  athleteId: string,
  from: PlainDate,
  days: number,
): Promise<Session[]> {
  const mondays = [
    ...new Set(Array.from({ length: days + 1 }, (_, i) => mondayOf(addDays(from, i)))),
  ];
  const weeks = await Promise.all(
    mondays.map((m) => api.get<Week>(`/athletes/${athleteId}/weeks/${m}`)),
  );
  return weeks
    .flatMap((w) => w.sessions)
    .filter((s) => s.date >= from && s.date <= addDays(from, days));
}

async function withASeason(): Promise<{ athlete: Athlete; api: Api }> {
  const athlete = await aMarathonAthlete();
  const api = await apiAs(athlete);
  await livesQuietly(api, athlete.athleteId, addDays(today, -2));
  await api.send("POST", `/athletes/${athlete.athleteId}/season/build`, { apply: true });
  return { athlete, api };
}

/** Late answers about the easy runs so far: little pain during and after. */
async function quietAnswers(api: Api, athleteId: string) {
  const { activities } = await api.get<{ activities: { date: PlainDate; sport: string }[] }>(
    `/athletes/${athleteId}/activities?from=${addDays(today, -14)}&to=${addDays(today, -2)}`,
  );
  const dates = activities.filter((a) => a.sport === "run").map((a) => a.date);
  return [...new Set(dates)].map((sessionDate) => ({ sessionDate, duringPain: 1, afterPain: 1 }));
}

test("sharp pain after coach-placed intervals: Watch, speed frozen, easy volume kept, a ride instead", async ({
  page,
}) => {
  const { athlete, api } = await withASeason();
  const { athleteId } = athlete;
  const coach = await aCoachOf(athlete);
  const coachApi = await apiAs(coach);

  const nextIntervals = addDays(today, 6);
  const placed = await coachApi.send<{ session: Session }>(
    "POST",
    `/athletes/${athleteId}/sessions`,
    {
      date: nextIntervals,
      sport: "run",
      role: "intervals",
      durationS: 3000,
      distanceM: 8000,
      override: { reason: "A short sharpener, agreed with her." },
    },
  );
  await api.send("POST", `/athletes/${athleteId}/activities`, {
    date: yesterday,
    sport: "run",
    role: "intervals",
    durationS: 2700,
    distanceM: 8000,
    rpe: 7,
  });
  await api.send("POST", `/athletes/${athleteId}/check-ins`, {
    date: yesterday,
    morningPain: 1,
    responses: await quietAnswers(api, athleteId),
  });
  const before = await planned(api, athleteId, today, 5);

  await signIn(page, athlete);
  await page.goto("/today");
  await page.getByText("More, if you like").click();
  await page
    .getByRole("group", { name: "Pain after" })
    .getByRole("radio", { name: "4", exact: true })
    .check();
  await page
    .getByRole("group", { name: "What set it off" })
    .getByRole("radio", { name: "fast running" })
    .check();
  await page
    .getByRole("group", { name: /^Pain this morning/ })
    .getByRole("radio", { name: "1", exact: true })
    .check();
  await page
    .getByRole("group", { name: /^Minutes stiff/ })
    .getByRole("radio")
    .first()
    .check();
  await page
    .getByRole("group", { name: /it is$/ })
    .getByRole("radio", { name: "worse" })
    .click();
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
  await expect(page.getByText("Watch", { exact: true }).first()).toBeVisible();

  const after = await planned(api, athleteId, today, 6);
  const standsThere = after.find((s) => s.id === placed.session.id);
  expect(["bike", "swim"]).toContain(standsThere?.sport);
  const easy = before.filter((s) => s.sport === "run" && s.role === "easy");
  // Watch puts a day between runs, so the run of the day after the intervals may be a ride; the others stay whole.
  const kept = easy.filter((run) => after.some((s) => s.id === run.id && s.sport === "run"));
  expect(kept.length).toBeGreaterThan(0);
  expect(easy.length - kept.length).toBeLessThanOrEqual(1);
  for (const run of kept) {
    expect(after.find((s) => s.id === run.id)?.distanceM).toBe(run.distanceM);
  }

  await page.goto("/changes");
  const card = page.getByRole("article").filter({ hasText: "Was: Interval run" }).first();
  await expect(card).toBeVisible();
  await expect(card.getByText("What brings it back")).toBeVisible();
  await expect(card.getByText(/rests for 14 more days/)).toBeVisible();
  await coachApi.dispose();
  await api.dispose();
});

test("a flare: runs stop for two or three days, then half of the last green week; upright short rides, swimming on", async () => {
  const { athlete, api } = await withASeason();
  const { athleteId } = athlete;
  await api.send("POST", `/athletes/${athleteId}/activities`, {
    date: yesterday,
    sport: "run",
    role: "easy",
    durationS: 2400,
    distanceM: 7000,
    rpe: 4,
  });
  const before = await planned(api, athleteId, today, 20);
  const saved = await api.send<Saved>("POST", `/athletes/${athleteId}/check-ins`, {
    morningPain: 2,
    stiffnessMin: 20,
    duringPain: 6,
  });
  expect(saved.state).toBe("red");
  const after = await planned(api, athleteId, today, 20);

  const inTwoDays = after.filter((s) => s.date <= addDays(today, 1) && s.status === "planned");
  expect(inTwoDays.filter((s) => s.sport === "run")).toEqual([]);
  const nextMonday = addDays(mondayOf(today), 7);
  const runs = (sessions: Session[], from: PlainDate) =>
    sessions
      .filter(
        (s) =>
          s.sport === "run" &&
          s.status === "planned" &&
          s.date >= from &&
          s.date < addDays(from, 7),
      )
      .reduce((sum, s) => sum + (s.distanceM ?? 0), 0);
  expect(runs(after, addDays(today, 2))).toBeLessThanOrEqual(0.5 * 32000 + 100);
  expect(runs(after, nextMonday)).toBeLessThan(runs(before, nextMonday));
  for (const ride of after.filter((s) => s.sport === "bike" && s.date <= addDays(today, 6))) {
    expect(ride.durationS).toBeLessThanOrEqual(3600);
    expect(ride.aeroS).toBe(0);
  }
  const swims = (sessions: Session[]) =>
    sessions.filter(
      (s) => s.sport === "swim" && s.status === "planned" && s.date <= addDays(today, 6),
    ).length;
  expect(swims(after)).toBeGreaterThanOrEqual(swims(before));
  for (const change of saved.changes) expect(change.returns.length).toBeGreaterThan(10);

  const again = await api.raw("POST", `/athletes/${athleteId}/check-ins`, {
    morningPain: 2,
    stiffnessMin: 20,
    duringPain: 6,
  });
  expect(again.status()).toBe(200);
  expect((await again.json()).changes).toEqual(saved.changes);
  expect(await planned(api, athleteId, today, 20)).toEqual(after);
  await api.dispose();
});

test("the coach shortens a block: the weeks re-sum; undo restores them to the byte", async () => {
  const { athlete, api } = await withASeason();
  const { athleteId } = athlete;
  const coach = await apiAs(await aCoachOf(athlete));
  const text = async (path: string) => (await coach.raw("GET", path)).text();
  const season = await coach.get<{
    blocks: { id: string; start: PlainDate; end: PlainDate; version: number }[];
  }>(`/athletes/${athleteId}/season`);
  const block = season.blocks.find((b) => b.start > addDays(today, 7));
  if (!block) throw new Error("no block ahead");
  const weeks = [mondayOf(block.start), mondayOf(block.end), addDays(mondayOf(block.end), 7)];
  const paths = [
    `/athletes/${athleteId}/season`,
    ...weeks.map((m) => `/athletes/${athleteId}/weeks/${m}`),
  ];
  const before = await Promise.all(paths.map(text));

  const body = { end: addDays(block.end, -7), override: { reason: "One week less of this." } };
  const options = { version: block.version, key: crypto.randomUUID() };
  const preview = await coach.raw(
    "PATCH",
    `/athletes/${athleteId}/blocks/${block.id}?preview=1`,
    body,
    options,
  );
  const edit = await coach.raw("PATCH", `/athletes/${athleteId}/blocks/${block.id}`, body, options);
  expect(edit.status(), await edit.text()).toBe(200);
  expect(await preview.text()).toBe(await edit.text());
  const { editId, weeks: changed } = (await edit.json()) as { editId: string; weeks: Week[] };
  for (const week of changed) {
    const metres = week.sessions
      .filter((s) => s.sport === "run" && s.status === "planned" && s.role !== "race")
      .reduce((sum, s) => sum + (s.distanceM ?? 0), 0);
    const now = (await coach.get<Season>(`/athletes/${athleteId}/season`)).weeks.find(
      (w) => w.monday === week.monday,
    );
    if (week.monday > today) expect(now?.planned.run.distanceM).toBe(metres);
  }
  const stale = await coach.raw(
    "PATCH",
    `/athletes/${athleteId}/blocks/${block.id}`,
    { locked: true },
    { version: block.version },
  );
  expect(stale.status()).toBe(412);

  await coach.send("POST", `/athletes/${athleteId}/edits/${editId}/undo`, {});
  expect(await Promise.all(paths.map(text))).toEqual(before);
  await coach.dispose();
  await api.dispose();
});
