import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { ownerSql } from "@/db/testing";
import { addDays, weekdayIndex } from "@/lib/engine/plain-date";
import { en } from "@/messages/en";
import {
  type Athlete,
  aCoachOf,
  aMarathonAthlete,
  apiAs,
  livesQuietly,
  type Person,
  today,
} from "./people";

/* Every room in German, on a phone whose browser asks for it. */

test.describe.configure({ mode: "default" });

let athlete: Athlete;
let context: BrowserContext;
let page: Page;

test.beforeAll(async () => {
  athlete = await aMarathonAthlete();
});

test.beforeEach(async ({ browser, baseURL }) => {
  context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    locale: "de-DE",
    viewport: { width: 390, height: 844 },
  });
  page = await context.newPage();
});
test.afterEach(() => context.close());

const alert = () => page.locator("main").getByRole("alert");

async function signInByForm(person: Person = athlete) {
  await page.goto("/sign-in");
  await page.getByLabel("E-Mail").fill(person.email);
  await page.getByLabel("Passwort").fill(person.password);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await page.waitForURL(/\/(today|welcome|coach)$/);
}

/** `log.entry`: a message that was asked for and is not there. */
const nameOfWords = new RegExp(`\\b(${Object.keys(en).join("|")})\\.[a-z]\\w+`);

/** In German, nothing axe objects to, nothing wider than the phone. */
async function reads(path: string) {
  await expect(page.locator("html"), path).toHaveAttribute("lang", "de-DE");
  await page.evaluate(() => {
    for (const part of document.querySelectorAll("main details")) {
      (part as HTMLDetailsElement).open = true;
    }
  });
  // A part whose words did not reach the browser would show their names.
  const shown = await page.locator("body").innerText();
  expect(shown.match(nameOfWords)).toBeNull();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`)).toEqual([]);
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider, path).toBeLessThanOrEqual(0);
  // A button whose words break inside a word, or that cuts them off, is wider inside than outside.
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, nav a, label, select, summary")]
      .filter((one) => one.offsetWidth > 1 && one.scrollWidth > one.clientWidth + 1)
      .filter((one) => getComputedStyle(one).position !== "absolute")
      .map((one) => one.textContent),
  );
  expect(cut, path).toEqual([]);
}

test("signing in, and the settings, are German from the first page to the last", async () => {
  await page.goto("/sign-in");
  await expect(page.getByRole("heading", { name: "Anmelden" })).toBeVisible();
  await page.getByRole("button", { name: "Anmelden" }).click();
  await expect(alert()).toContainText("Gib dein Passwort ein.");
  await reads("/sign-in");
  await page.getByLabel("E-Mail").fill(athlete.email);
  const password = page.getByLabel("Passwort");
  await password.fill("nicht das richtige");
  await page.getByRole("button", { name: /^Zeigen\s*: Passwort/ }).click();
  await expect(password).toHaveAttribute("type", "text");
  await page.getByRole("button", { name: "Anmelden" }).click();
  await expect(alert()).toContainText("E-Mail und Passwort passen nicht zusammen.");
  await expect(password).toHaveAttribute("type", "password");
  await signInByForm();

  await page.goto("/settings");
  await expect(page.getByRole("heading", { name: "Einstellungen" })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Hauptmenü" })).toContainText("Änderungen");
  await reads("/settings");

  // What the server refuses is refused in German as well.
  const away = page.locator("details#away");
  await away.getByRole("button", { name: "Tage unterwegs eintragen" }).click();
  await away.getByLabel("Erster Tag unterwegs").fill(today);
  await away.getByLabel("Letzter Tag unterwegs").fill("2024-01-01");
  await away.getByRole("button", { name: "Diese Tage eintragen" }).click();
  await expect(away.getByRole("alert")).toContainText(
    "Der letzte Tag kann nicht vor dem ersten liegen.",
  );
  await reads("/settings with a form");
});

test("a language is chosen once, kept with the account, and on the device for pages without one", async () => {
  await signInByForm();
  await page.goto("/settings");
  await page.getByRole("heading", { name: "Einheiten, Farben, Sprache" }).click();
  const languages = page.getByRole("group", { name: "Sprache" });
  await expect(languages).toContainText(
    "Noch hat niemand, dessen Muttersprache Deutsch ist, diese Übersetzung geprüft.",
  );
  await languages.getByRole("radio", { name: "English" }).check();
  await expect(page.getByRole("heading", { name: "Units, theme and language" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en-GB");
  expect(await kept()).toBe("en");

  await page.locator("header summary").click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL("/");
  // The browser asks for German; this device was told English.
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Keep training");
});

async function kept(): Promise<unknown> {
  const [row] = await ownerSql()`select language from users where email = ${athlete.email}`;
  return row?.language;
}

test("pages that anyone may read follow the browser", async () => {
  for (const path of ["/", "/method", "/sign-up", "/shared", "/nirgendwo"]) {
    await page.goto(path);
    await reads(path);
  }
  await expect(page.getByRole("heading")).toHaveText("Unter dieser Adresse gibt es nichts.");
});

test("the way to a first plan is German at every step", async () => {
  athlete = await aMarathonAthlete();
  await signInByForm();
  await page.goto("/welcome");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Fünf kurze Fragen");
  await reads("/welcome");
  for (const step of ["injury", "races", "days", "training", "thresholds", "plan"]) {
    await page.goto(`/welcome/${step}`);
    await expect(page.getByText(/^Schritt \d von 6$/)).toBeVisible();
    await reads(`/welcome/${step}`);
  }
});

test("a coach's rooms are German: roster, season, week and library", async () => {
  athlete = await aMarathonAthlete();
  const own = await apiAs(athlete);
  await livesQuietly(own, athlete.athleteId);
  await own.send("POST", `/athletes/${athlete.athleteId}/season/build`, { apply: true });
  const monday = addDays(today, 7 - weekdayIndex(today));
  const week = `/athletes/${athlete.athleteId}/weeks/${monday}`;
  const { sessions } = await own.get<{ sessions: { id: string }[] }>(week);
  await own.dispose();
  await signInByForm(await aCoachOf(athlete));
  const home = `/coach/athletes/${athlete.athleteId}`;

  await page.goto("/coach");
  await page.getByRole("button", { name: "Filtern" }).click();
  await expect(page.getByLabel("Name oder Rennen")).toBeVisible();
  await reads("/coach");

  await page.goto(`${home}/season`);
  await expect(page.getByText("Saison gebaut")).toBeVisible();
  await expect(page.getByRole("button", { name: "Später enden" })).toBeVisible();
  await reads(`${home}/season`);

  await page.goto(`${home}/week/${monday}`);
  await page.getByRole("button", { name: "Eine Einheit hinzufügen" }).click();
  await page.getByLabel("Schritte", { exact: true }).fill("10m easy\nhoppla");
  await expect(page.getByText("Ein Schritt beginnt mit Zeit oder Strecke")).toBeVisible();
  await reads(`${home}/week with a session that is written`);

  // Tags of ours are found, and stand there, in German.
  await page.goto("/coach/library?words=Sehnenlast");
  await expect(page.getByText("hohe Sehnenlast", { exact: true }).first()).toBeVisible();
  await expect(page.getByText("tendon high")).toHaveCount(0);

  const others = [
    "case",
    "symptoms",
    "numbers",
    "team",
    `week/${monday}/sessions/${sessions[0]?.id}`,
  ];
  const library = ["", "/new", "/original/run.threshold.3x6"].map((at) => `/coach/library${at}`);
  const paths = [...others.map((at) => `${home}/${at}`), ...library, "/coach/conversation"];
  for (const path of paths) {
    await page.goto(path);
    await expect(page.getByRole("main")).toBeVisible();
    await reads(path);
  }
});

async function aPlannedAthlete() {
  athlete = await aMarathonAthlete();
  const own = await apiAs(athlete);
  await livesQuietly(own, athlete.athleteId);
  await own.send("POST", `/athletes/${athlete.athleteId}/season/build`, { apply: true });
  await own.dispose();
}

test("the front page measures its example as its reader does", async () => {
  await page.goto("/");
  await expect(page.getByRole("figure")).toContainText("7,1 km");
});

test("an athlete's rooms are German: log, exercises, case file, report and conversation", async () => {
  await aPlannedAthlete();
  await signInByForm();
  const headed = async (path: string, heading: RegExp) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(heading);
    await reads(path);
  };

  await headed("/log", /Was hast du gemacht/);
  await page.getByRole("button", { name: "Eintrag speichern" }).click();
  await expect(page.getByText("Sag, wie lange es gedauert hat.").first()).toBeVisible();
  for (const kind of ["Behandlung, Aufnahme", "Sitzen oder Reise"]) {
    await page.getByRole("radio", { name: kind, exact: true }).check();
    await reads(`/log: ${kind}`);
  }

  await headed("/rehab", /Kraft für die Sehne/);
  await page.getByRole("button", { name: "Eine Grenze eintragen, die dir gesetzt wurde" }).click();
  await page.getByRole("button", { name: "Einen Test eintragen" }).click();
  await expect(page.getByLabel("Links, Schmerz")).toBeVisible();
  await reads("/rehab with its forms");
  await page.goto("/rehab/play");
  await reads("/rehab/play");

  await headed("/journal", /Was bekannt ist/);
  await page.getByRole("button", { name: "Einen Eintrag schreiben" }).click();
  await expect(page.getByLabel("In deinen eigenen Worten")).toBeVisible();
  await reads("/journal with an entry that is written");

  await headed("/report", /: Bericht$/);
  await expect(page.getByRole("button", { name: "Einen Link erstellen" })).toBeVisible();
  await headed("/conversation", /Noch hat niemand etwas gesagt/);
});

test("an athlete's plan is German: today, week, season, changes and symptoms", async () => {
  await aPlannedAthlete();
  await signInByForm();
  for (const path of ["/today", "/week", "/season", "/changes", "/symptoms"]) {
    await page.goto(path);
    await expect(page.getByRole("main")).toBeVisible();
    await reads(path);
  }
});
