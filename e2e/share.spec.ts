import { expect, type Page, test } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { weeksLogged } from "@/components/report/report-rows";
import type { ReportDto } from "@/lib/contracts/report";
import type { TypeResponse } from "@/lib/contracts/symptoms";
import { formatFarColumn, formatSwimNumber } from "@/lib/format/distance";
import { formatDuration } from "@/lib/format/duration";
import { metric } from "@/lib/format/units";
import { aFullYear } from "./full-year";
import {
  type Athlete,
  aCoachOf,
  aMarathonAthlete,
  apiAs,
  dayNow,
  livesQuietly,
  type Person,
  signIn,
} from "./people";

/* The report for somebody without an account, for a time; and the report as a file. */

async function anAthlete(): Promise<Athlete> {
  const athlete = await aMarathonAthlete();
  const api = await apiAs(athlete);
  await livesQuietly(api, athlete.athleteId);
  await api.send("POST", `/athletes/${athlete.athleteId}/season/build`, { apply: true });
  await api.send("POST", `/athletes/${athlete.athleteId}/check-ins`, {
    morningPain: 2,
    duringPain: 1,
    afterPain: 3,
    sittingHours: 6,
  });
  await api.dispose();
  return athlete;
}

/** Makes a link as the athlete does, and answers what is shown this once. */
async function makeLink(page: Page, label: string): Promise<string> {
  await page.goto("/report");
  await page.getByRole("link", { name: "Share for a limited time" }).click();
  await page.getByRole("radio", { name: "1 day" }).check();
  await page.getByLabel("For whom, if you like").fill(label);
  await page.getByRole("button", { name: "Make a link" }).click();
  await expect(page.getByText("It is shown this once.")).toBeVisible();
  return page.getByRole("status").locator("code").innerText();
}

const tables = (page: Page) => page.getByRole("table").allInnerTexts();
const REFUSED = "This link opens nothing.";

test("a link opens the report without a sign-in, the athlete sees it, and ends it", async ({
  page,
  browser,
}) => {
  const athlete = await anAthlete();
  await signIn(page, athlete);
  const address = await makeLink(page, "Dr Okafor, sports clinic");
  const open = page.getByRole("list", { name: "Open links" });
  await expect(open.getByText("Not opened yet")).toBeVisible();
  const own = await tables(page);

  const elsewhere = await browser.newContext({ locale: "en-GB" });
  const reader = await elsewhere.newPage();
  const asked: string[] = [];
  reader.on("request", (request) => asked.push(request.url()));
  await reader.goto(address);
  await expect(reader.getByText(`${athlete.name} shares this report with you until`)).toBeVisible();
  await expect(reader.getByText("It is not a diagnosis")).toBeVisible();
  expect(await tables(reader)).toEqual(own);
  // The code is in no address that a server could write down, nor left in the bar.
  const code = address.slice(address.indexOf("#") + 1);
  expect(code).toMatch(/^rs_/);
  expect(asked.filter((url) => url.includes(code))).toEqual([]);
  expect(new URL(reader.url()).hash).toBe("");
  // One way out of the page: the file.
  expect(await reader.getByRole("link").allInnerTexts()).toEqual(["Download PDF"]);
  await expect(reader.getByText("Dr Okafor")).toHaveCount(0);
  // Nothing else opens by it.
  await reader.goto("/today");
  await expect(reader).toHaveURL(/sign-in/);
  const other = await elsewhere.request.get(`/api/v1/athletes/${athlete.athleteId}/report`);
  expect(other.status()).toBe(401);

  await page.reload();
  await expect(open.getByText("Opened once")).toBeVisible();
  await open.getByRole("button", { name: "End now: Dr Okafor, sports clinic" }).click();
  await expect(page.getByText("Over (1)")).toBeVisible();

  await reader.goto("/shared");
  await expect(reader.getByRole("heading", { name: "A report shared with you" })).toBeVisible();
  await expect(reader.getByText(athlete.name)).toHaveCount(0);
  expect((await elsewhere.request.get("/shared/report.pdf")).status()).toBe(404);
  await reader.goto(address);
  await expect(reader.getByText(REFUSED)).toBeVisible();
  await elsewhere.close();
});

test("without script the link is pasted, and a second link takes the first one's place", async ({
  page,
  browser,
}) => {
  const [athlete, other] = [await anAthlete(), await anAthlete()];
  await signIn(page, athlete);
  const address = await makeLink(page, "");
  const plain = await browser.newContext({ javaScriptEnabled: false, locale: "en-GB" });
  const reader = await plain.newPage();
  await reader.goto(address);
  await reader.getByLabel("Link or code").fill(`rs_${"A".repeat(43)}`);
  await reader.getByRole("button", { name: "Open the report" }).click();
  await expect(reader.getByText(REFUSED)).toBeVisible();
  await reader.getByLabel("Link or code").fill(address);
  await reader.getByRole("button", { name: "Open the report" }).click();
  await expect(reader.getByText(`${athlete.name} shares this report`)).toBeVisible();
  await plain.close();

  const scripted = await browser.newContext({ locale: "en-GB" });
  const second = await scripted.newPage();
  await second.goto(address);
  await expect(second.getByText(`${athlete.name} shares this report`)).toBeVisible();
  const api = await apiAs(other);
  const path = `/athletes/${other.athleteId}/share-links`;
  const { code } = await api.send<{ code: string }>("POST", path, { days: 7 });
  await api.dispose();
  await second.goto(`/shared#${code}`);
  await expect(second.getByText(`${other.name} shares this report`)).toBeVisible({
    timeout: 45_000,
  });
  await scripted.close();
});

test("the file is tagged, two pages at most, and holds the report's numbers", async ({
  browser,
}) => {
  test.slow();
  const athlete = await anAthlete();
  const api = await apiAs(athlete);
  const report = await api.get<ReportDto>(`/athletes/${athlete.athleteId}/report?range=12w`);
  const { code } = await api.send<{ code: string }>(
    "POST",
    `/athletes/${athlete.athleteId}/share-links`,
    { days: 1 },
  );
  const before = dayNow();
  const own = await api.raw("GET", `/athletes/${athlete.athleteId}/report.pdf?range=12w`);
  expect(own.status(), await own.text()).toBe(200);
  expect(own.headers()).toMatchObject({
    "content-type": "application/pdf",
    "cache-control": "private, no-store",
  });
  const named = (day: string) => `attachment; filename="rebound-report-${day}.pdf"`;
  expect([before, dayNow()].map(named)).toContain(own.headers()["content-disposition"]);
  const text = await textOf(await own.body());
  for (const numbers of numbersOf(report)) expect(text).toContain(numbers);
  await api.dispose();

  const elsewhere = await browser.newContext({ locale: "en-GB" });
  const reader = await elsewhere.newPage();
  await reader.goto(`/shared#${code}`);
  await expect(reader.getByText("shares this report")).toBeVisible();
  const shared = await elsewhere.request.get("/shared/report.pdf", { timeout: 0 });
  expect(shared.status()).toBe(200);
  // To the letter what the athlete's own file says.
  expect(await textOf(await shared.body())).toBe(text);
  await elsewhere.close();
});

test("a year with everything in it is a file of two pages too", async () => {
  test.slow();
  const athlete = await anAthlete();
  await aFullYear(athlete);
  const api = await apiAs(athlete);
  const file = await api.raw("GET", `/athletes/${athlete.athleteId}/report.pdf?range=season`);
  expect(file.status()).toBe(200);
  await textOf(await file.body());
  await api.dispose();
});

test("nobody else gets the file, nor the page that it is printed from", async ({ request }) => {
  const athlete = await anAthlete();
  const path = `/athletes/${athlete.athleteId}/report.pdf`;
  const statusFor = async (person: Person) => {
    const api = await apiAs(person);
    const answer = await api.raw("GET", path);
    await api.dispose();
    return answer.status();
  };
  expect(await statusFor(await aMarathonAthlete())).toBe(404);
  expect(await statusFor(await aCoachOf(await aMarathonAthlete()))).toBe(404);
  // Who sees other parts of the record knows that there is one.
  expect(await statusFor(await aCoachOf(athlete, { scopes: ["load"] }))).toBe(403);
  expect((await request.get(`/api/v1${path}`)).status()).toBe(401);
  expect((await request.get("/shared/report.pdf")).status()).toBe(404);
  expect((await request.get("/sheet")).status()).toBe(404);
});

/** Its words with single spaces, after what every file has to be. */
async function textOf(file: Buffer): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  expect(pdf.numPages).toBeLessThanOrEqual(2);
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    expect(await sheet.getStructTree()).toBeTruthy();
    const [, , width = 0, height = 0] = sheet.view;
    // A4 in points.
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  }
  const { text } = await extractText(pdf, { mergePages: true });
  return text.replace(/\s+/g, " ");
}

/** Every number of the report but the days of the chart, written as the screen writes it. */
function numbersOf(report: ReportDto): string[] {
  const { types, findings, planChanges, injury, sitting } = report;
  // The log begins in the fifth week back: weeks before it are not told.
  const ofWeeks = weeksLogged(report).map((week) => {
    const [low, high] = [week.tissueRange.low, week.tissueRange.high].map(Math.round);
    return [
      formatFarColumn(week.runM, metric),
      formatFarColumn(week.longestRunM, metric),
      formatDuration(week.bikeS),
      formatSwimNumber(week.swimM, metric),
      week.strengthSessions,
      `${Math.round(week.tissueLoad)}${low === high ? "" : ` (${low}–${high})`}`,
      Math.round(week.fitnessLoad),
    ].join(" ");
  });
  expect(ofWeeks).toHaveLength(5);
  const pain = (one: TypeResponse["during"]) =>
    one === null ? "–" : `${one.mean.toFixed(1)} (${one.highest})`;
  const ofTypes = (types ?? []).map((one) => {
    const counts = [one.accepted, one.tolerated, one.rejected];
    return [
      `${one.answered} of ${one.sessions}`,
      ...counts.map((count) => (one.answered === 0 ? "–" : count)),
      pain(one.during),
      pain(one.after),
      pain(one.nextMorning),
    ].join(" ");
  });
  expect(ofTypes.length).toBeGreaterThan(0);
  const changed = (planChanges ?? []).reduce((sum, day) => sum + day.sessions, 0);
  return [
    ...ofWeeks,
    ...ofTypes,
    findings.trend,
    findings.stiffness,
    ...(changed > 0 ? [`${changed} sessions in all`] : []),
    `Rehab stage ${injury?.rehabStage} of 4`,
    `Sitting, told on 1 day, was ${sitting?.hours.toFixed(1)} h a day`,
  ];
}
