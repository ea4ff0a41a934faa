// `npm run shots` (with `npm start` running): every screen at 390 and 1440 px, light and dark,
// as the demo's athlete and coach see it. The pictures go to the folder named, else to `shots`.
import fs from "node:fs";
import path from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { ensureChromium } from "./chromium.mjs";

interface Demo {
  readonly baseUrl: string;
  readonly users: readonly Person[];
}
interface Person {
  readonly role: "athlete" | "coach" | "physio";
  readonly email: string;
  readonly password: string;
  readonly athleteId: string | null;
}

const demo: Demo = JSON.parse(
  fs.readFileSync(path.join(process.env.REBOUND_DATA_DIR || ".data", "demo.json"), "utf8"),
);
const folder = path.resolve(process.argv[2] ?? "shots");
const only = process.argv[3] ? new RegExp(process.argv[3]) : null;
const athlete = person("athlete");
/** An address, or one with a key that opens something on it. */
type Screen = string | { readonly path: string; readonly press: string };
const screens: Record<string, { as: Person | null; paths: Record<string, Screen> }> = {
  nobody: {
    as: null,
    paths: {
      home: "/",
      shared: "/shared",
      join: "/join",
      method: "/method",
      "sign-in": "/sign-in",
      "sign-up": "/sign-up",
      "reminder-off": "/reminders/off/done",
    },
  },
  athlete: {
    as: athlete,
    paths: {
      today: "/today",
      week: "/week",
      log: "/log",
      import: "/log/import",
      season: "/season",
      changes: "/changes",
      conversation: "/conversation",
      symptoms: "/symptoms",
      report: "/report",
      journal: "/journal",
      rehab: "/rehab",
      "rehab-play": "/rehab/play",
      settings: "/settings",
    },
  },
  coach: {
    as: person("coach"),
    paths: {
      roster: "/coach",
      "roster-filter": { path: "/coach", press: "/" },
      "coach-conversation": "/coach/conversation",
      editor: `/coach/athletes/${athlete.athleteId}/season`,
      numbers: `/coach/athletes/${athlete.athleteId}/numbers`,
      library: "/coach/library",
      "library-session": "/coach/library/original/run.threshold.3x6",
      "library-new": "/coach/library/new?from=run.threshold.3x6",
      "coach-week": `/coach/athletes/${athlete.athleteId}/week`,
      tell: { path: `/coach/athletes/${athlete.athleteId}/week`, press: "t" },
      team: `/coach/athletes/${athlete.athleteId}/team`,
    },
  },
  physio: {
    as: person("physio"),
    paths: {
      case: `/coach/athletes/${athlete.athleteId}/case`,
      "case-symptoms": `/coach/athletes/${athlete.athleteId}/symptoms`,
      "physio-roster": "/coach",
    },
  },
};

fs.mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ["--no-sandbox", "--disable-dev-shm-usage"],
});
try {
  screens.reader = { as: null, paths: { "shared-report": `/shared#${await shareCode(browser)}` } };
  for (const colorScheme of ["light", "dark"] as const)
    for (const width of [390, 1440] as const) await takeAll(browser, colorScheme, width);
} finally {
  await browser.close();
}

async function takeAll(browser: Browser, colorScheme: "light" | "dark", width: 390 | 1440) {
  const viewport = { width, height: width === 390 ? 844 : 900 };
  for (const { as, paths } of Object.values(screens)) {
    const wanted = Object.entries(paths).filter(([name]) => !only || only.test(name));
    if (wanted.length === 0) continue;
    const context = await browser.newContext({
      baseURL: demo.baseUrl,
      colorScheme,
      viewport,
      locale: "en-GB",
      timezoneId: "Europe/London",
    });
    const page = await context.newPage();
    if (as) await signIn(page, as);
    for (const [name, screen] of wanted) {
      const { path: address, press } =
        typeof screen === "string" ? { path: screen, press: null } : screen;
      await page.goto(address, { waitUntil: "networkidle" });
      if (press) {
        await page.keyboard.press(press);
        await page.waitForLoadState("networkidle");
        await page.waitForTimeout(600);
      }
      const file = `${name}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: path.join(folder, file), fullPage: true });
      console.log(file);
    }
    await context.close();
  }
}

async function signIn(page: Page, { email, password }: Person): Promise<void> {
  await page.goto("/sign-in");
  await page.locator("input[name=email]").fill(email);
  await page.locator("input[name=password]").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

/** A link to the athlete's report, for a day. */
async function shareCode(browser: Browser): Promise<string> {
  const page = await browser.newPage({ baseURL: demo.baseUrl });
  await signIn(page, athlete);
  const answer = await page.request.post(`/api/v1/athletes/${athlete.athleteId}/share-links`, {
    data: { days: 1, label: "Dr Okafor, sports clinic" },
    headers: { origin: demo.baseUrl, "idempotency-key": crypto.randomUUID() },
  });
  const { code }: { code: string } = await answer.json();
  await page.close();
  return code;
}

function person(role: Person["role"]): Person {
  const found = demo.users.find((user) => user.role === role);
  if (!found) throw new Error(`The demo has no ${role}: run npm start first.`);
  return found;
}
