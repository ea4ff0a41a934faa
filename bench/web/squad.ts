import { loadavg } from "node:os";
import type { Browser, Page } from "@playwright/test";
import postgres from "postgres";
import { mondayOf } from "@/lib/engine/plain-date";
import { dayIn } from "@/lib/format/zone-clock";
import { fetchRaw, signIn } from "../client";
import { percentile } from "../measure";
import type { Person, Product } from "../product";
import { growSquad } from "./squad-rows";
import { visit, vitalsOf } from "./visit";

/* A coach's pages at 200 athletes with a year of data each: how long the server takes, and the browser. */

const ATHLETES = Number(process.env.BENCH_ATHLETES ?? 200);
/** Requests of each kind; each page of one athlete is asked of so many different athletes. */
const REQUESTS = Number(process.env.BENCH_SQUAD_REQUESTS ?? 30);
const VISITS = 5;
/** Of 200, those who answered or trained between two looks of a busy morning. */
const MOVED = 20;
const DESK = { width: 1440, height: 900 };

/** For a squad: what is asked of the roster in one answer. */
const ROSTER_P95_MS = 300;

type Line = { readonly what: string; readonly times: readonly number[]; readonly kib: number };

export async function squadPages(browser: Browser, product: Product): Promise<string> {
  const { origin, databaseOf, copies, people } = product;
  const coach = people.find((person) => person.role === "coach");
  const like = copies[0]?.athleteId;
  if (!coach || !like) throw new Error("the demo has no coach, or the bench no copy");
  const squad = await growSquad(databaseOf("rebound"), like, ATHLETES);
  const cookie = await signIn(origin, coach);
  const monday = mondayOf(dayIn("Europe/London", new Date()));
  const some = squad.athleteIds.slice(1, 1 + REQUESTS);
  const seasonOf = (id: string) => `/coach/athletes/${id}/season`;
  const weekOf = (id: string) => `/coach/athletes/${id}/week/${monday}`;
  const ask = (what: string, paths: readonly string[], first?: () => Promise<unknown>) =>
    timed(what, { origin, cookie, paths, first });
  const rosters = Array<string>(REQUESTS).fill("/api/v1/roster");
  const owner = postgres(databaseOf("rebound"), { max: 1, onnotice: () => {} });
  const moved = (athletes: number) => owner`
    update plan_heads set revision = revision + 1 where athlete_id in (
      select athlete_id from plan_heads order by athlete_id limit ${athletes})`;
  const lines = [
    await ask("roster, JSON", rosters),
    await ask(`roster, JSON, ${MOVED} athletes changed since`, rosters, () => moved(MOVED)),
    await ask("roster, JSON, the first of a day", rosters, () => moved(squad.athleteIds.length)),
    await ask("roster, page", Array(REQUESTS).fill("/coach")),
    // The first visit of a day also settles the day before: the morning's work of each plan.
    await ask("season page, first visit of the day", some.map(seasonOf)),
    await ask("season page, again", some.map(seasonOf)),
    await ask("week page", some.map(weekOf)),
  ];
  await owner.end();
  const [first = like] = some;
  const seen = [
    await inBrowser(browser, { origin, as: coach, path: "/coach" }),
    await inBrowser(browser, { origin, as: coach, path: seasonOf(first) }),
    await inBrowser(browser, { origin, as: coach, path: weekOf(first) }),
    await filtering(browser, { origin, as: coach }),
  ];
  const rows = Object.entries(squad.rows).map(([name, n]) => `${n} ${name.replace("_", "-")}`);
  const rosterMs = lines.slice(0, 3).map(({ times }) => percentile(times, 0.95));
  return [
    `A coach's pages, ${squad.athleteIds.length} athletes, each with ${rows.join(", ")}; load ${loadavg()[0]?.toFixed(1)}`,
    ["what", "p50", "p95", "sent"].map(padded).join(""),
    ...lines.map(({ what, times, kib }) =>
      [
        what,
        `${percentile(times, 0.5).toFixed(0)} ms`,
        `${percentile(times, 0.95).toFixed(0)} ms`,
        `${kib.toFixed(0)} KiB`,
      ]
        .map(padded)
        .join(""),
    ),
    ...seen,
    `roster of ${squad.athleteIds.length} in one answer, p95 <= ${ROSTER_P95_MS} ms: ${rosterMs.map((ms) => (ms <= ROSTER_P95_MS ? "met" : "not met")).join(", ")}`,
    "",
  ].join("\n");
}

function padded(text: string, at: number): string {
  return at === 0 ? text.padEnd(40) : text.padStart(12);
}

type Asked = {
  readonly origin: string;
  readonly cookie: string;
  readonly paths: readonly string[];
  /** Done before each, and not timed. */
  readonly first?: (() => Promise<unknown>) | undefined;
};

/** One after the other, to the last byte; two to warm up that are not counted. */
async function timed(what: string, { origin, cookie, paths, first }: Asked): Promise<Line> {
  if (!/first visit/.test(what))
    for (const path of paths.slice(0, 2)) await fetchRaw(`${origin}${path}`, { cookie });
  const times: number[] = [];
  let kib = 0;
  for (const path of paths) {
    await first?.();
    const began = performance.now();
    const answer = await fetchRaw(`${origin}${path}`, { cookie });
    times.push(performance.now() - began);
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    kib = Math.max(kib, answer.bytes / 1024);
  }
  return { what, times, kib };
}

type Looked = { readonly origin: string; readonly as: Person; readonly path: string };

async function inBrowser(browser: Browser, { origin, as, path }: Looked): Promise<string> {
  const lcp: number[] = [];
  for (let i = 0; i < VISITS; i += 1)
    await visit(browser, { origin, as, viewport: DESK }, async (page) => {
      await page.goto(path, { waitUntil: "load" });
      await page.waitForTimeout(1000);
      lcp.push((await vitalsOf(page)).lcp);
    });
  const name = path.split("/").includes("season")
    ? "season"
    : path === "/coach"
      ? "roster"
      : "week";
  return `${`${name}, largest paint, desk, p75 of ${VISITS}`.padEnd(40)}${`${percentile(lcp, 0.75).toFixed(0)} ms`.padStart(12)}`;
}

/** Letters into the filter with every row there: from the key to the next paint. */
async function filtering(
  browser: Browser,
  { origin, as }: Pick<Looked, "origin" | "as">,
): Promise<string> {
  const times = await visit(browser, { origin, as, viewport: DESK }, async (page: Page) => {
    await page.goto("/coach", { waitUntil: "networkidle" });
    await page.keyboard.press("/");
    await page.keyboard.type("brandt", { delay: 120 });
    for (let i = 0; i < 6; i += 1) await page.keyboard.press("Backspace", { delay: 120 });
    await page.waitForTimeout(700);
    return (await vitalsOf(page)).interactions;
  });
  const p75 = percentile(times, 0.75);
  return `${`filter, key to paint, p75 of ${times.length}`.padEnd(40)}${`${p75.toFixed(0)} ms`.padStart(12)}`;
}
