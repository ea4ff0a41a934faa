import { loadavg } from "node:os";
import { chromium } from "@playwright/test";
import type { WeekDto } from "@/lib/contracts/weeks";
import { addDays, mondayOf } from "@/lib/engine/plain-date";
import { dayIn } from "@/lib/format/zone-clock";
import { ensureChromium } from "@/scripts/chromium.mjs";
import { startBare } from "../bare";
import { fetchRaw, signIn } from "../client";
import { type Person, type Product, startProduct } from "../product";
import { withUndo } from "../undo";
import { checkInGoals } from "./check-in";
import { elsewhere, type Goal, table } from "./goals";
import { interactionGoals } from "./interactions";
import { loadGoals } from "./load";
import { moveGoal } from "./move";
import { paperGoals } from "./paper";
import { type Route, routeGoals } from "./routes";
import { squadPages } from "./squad";

/*
 * The pages of a coach with many athletes, then the fifteen goals of the design, as far as a browser
 * without people can measure them. `--only squad` or `--only goals` runs one of the two.
 */

const COPIES = 8;

export async function webBench(options: readonly string[] = []): Promise<void> {
  const only = options[options.indexOf("--only") + 1];
  await withUndo(async (undo) => {
    const executablePath = await ensureChromium();
    const product = await startProduct(undo, COPIES);
    const { origin } = product;
    const browser = await chromium.launch({
      executablePath,
      args: ["--no-sandbox", "--disable-dev-shm-usage"],
    });
    undo.add(() => browser.close());
    if (only !== "goals") process.stdout.write(await squadPages(browser, product));
    if (only === "squad") return;
    const [as, first, second, third, mover] = product.copies;
    if (!as || !first || !second || !third || !mover) throw new Error("too few copies");
    const monday = mondayOf(dayIn("Europe/London", new Date()));
    const week = `/week/${monday}`;
    const cookie = await signIn(origin, as);
    const answer = await fetchRaw(`${origin}/api/v1/athletes/${as.athleteId}/weeks/${monday}`, {
      cookie,
    });
    const { sessions } = JSON.parse(answer.text) as WeekDto;
    const bare = await startBare(undo, product.databaseOf, sessions);
    const goals: Goal[] = [...elsewhere];
    const part = async (name: string, work: () => Promise<Goal[]>) => {
      const found = await work();
      process.stderr.write(`${name}\n${table(found)}\n`);
      goals.push(...found);
    };
    await part("loading", () => loadGoals(browser, { origin, bare, as, paths: ["/today", week] }));
    await part("interactions", () => interactionGoals(browser, { origin, as, week }));
    await part("check-in", () => checkInGoals(browser, { origin, fresh: [first, second, third] }));
    await part("paper and no script", () => paperGoals(browser, { origin, as, week }));
    await part("keys", () =>
      moveGoal(browser, { origin, as: mover, path: `/week/${addDays(monday, 7)}` }),
    );
    const newcomer = await signUp(origin);
    const reached = await routeGoals(browser, origin, routesOf(product, as, newcomer, week));
    goals.push(...reached.goals);
    process.stdout.write(
      `load ${loadavg()[0]?.toFixed(1)}\n${table(goals)}\n${reached.faults.map((f) => `  ${f}\n`).join("")}`,
    );
  });
}

/** Somebody new, for the screens that are still empty. */
async function signUp(origin: string): Promise<Person> {
  const person = { email: "newcomer@example.com", password: "a long enough password 7" };
  const answer = await fetch(`${origin}/api/v1/sign-up`, {
    method: "POST",
    headers: { origin, "content-type": "application/json" },
    body: JSON.stringify({
      ...person,
      name: "New Comer",
      birthDate: "1990-05-01",
      timeZone: "Europe/London",
    }),
  });
  if (!answer.ok) throw new Error(`sign-up answered ${answer.status}`);
  return { ...person, role: "athlete", athleteId: null };
}

function routesOf(product: Product, full: Person, empty: Person, week: string): Route[] {
  const own = [
    "/today",
    week,
    "/log",
    "/season",
    "/changes",
    "/symptoms",
    "/report",
    "/journal",
    "/settings",
  ];
  const coach = product.people.find((person) => person.role === "coach") ?? null;
  const of = (paths: readonly string[], as: Person | null, athlete: boolean): Route[] =>
    paths.map((path) => ({ path, as, athlete }));
  return [
    ...of(["/", "/sign-in", "/sign-up", "/method"], null, false),
    ...of(own, full, true),
    ...of(["/today?plan=later", ...own.slice(1)], empty, true),
    ...of(["/welcome", "/welcome/injury", "/welcome/races"], empty, true),
    ...of(
      ["/coach", ...["season", "week"].map((p) => `/coach/athletes/${full.athleteId}/${p}`)],
      coach,
      false,
    ),
  ];
}
