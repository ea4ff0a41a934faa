import { loadavg } from "node:os";
import { v7 as uuid } from "uuid";
import type { WeekDto } from "@/lib/contracts/weeks";
import { mondayOf } from "@/lib/engine/plain-date";
import { dayIn } from "@/lib/format/zone-clock";
import { startBare } from "../bare";
import { type Fetched, fetchRaw, signIn } from "../client";
import { percentile } from "../measure";
import { type Product, startProduct } from "../product";
import { withUndo } from "../undo";
import { type Asked, type Load, load, type Round } from "./load";

/*
 * Our week page, week JSON and check-in against a bare application of the same framework in the
 * same minute: rounds in turn, medians of rounds. BENCH_ROUNDS, BENCH_REQUESTS, BENCH_CONNECTIONS.
 */

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
/** Requests a round. */
const REQUESTS = Number(process.env.BENCH_REQUESTS ?? 400);
const CONNECTIONS = Number(process.env.BENCH_CONNECTIONS ?? 20);
const COPIES = 50;

type View = Pick<Load, "origin" | "next" | "status"> & { readonly rounds: Round[] };

export async function httpBench(): Promise<void> {
  await withUndo(async (undo) => {
    const product = await startProduct(undo, COPIES);
    const views = await ourViews(product);
    const week = JSON.parse((await check("our week JSON", views.weekJson)).text) as WeekDto;
    const bare = bareViews(await startBare(undo, product.databaseOf, week.sessions));
    await check("our week page", views.weekPage, week.sessions[0]?.title);
    await check("the bare page", bare.page, week.sessions[0]?.title);
    await check("the bare JSON", bare.json, week.sessions[0]?.title);
    const all = { ...views, barePage: bare.page, bareJson: bare.json };
    for (const view of Object.values(all)) await round(view);
    for (let i = 0; i < ROUNDS; i++)
      for (const view of Object.values(all)) view.rounds.push(await round(view));
    report(all, week.sessions.length);
  });
}

type Views = Readonly<Record<"weekPage" | "weekJson" | "checkIn", View>>;

async function ourViews({ origin, copies }: Product): Promise<Views> {
  const cookies: string[] = [];
  for (const person of copies) cookies.push(await signIn(origin, person));
  const monday = mondayOf(dayIn("Europe/London", new Date()));
  let turn = 0;
  /** The next of the copies, so that no two requests at work are about one athlete. */
  const someone = (asked: (athleteId: string, turn: number) => Asked) => (): Asked => {
    const i = turn++ % copies.length;
    const { path, headers, ...rest } = asked(copies[i]?.athleteId ?? "", turn);
    return { ...rest, path, headers: { ...gzip, cookie: cookies[i] ?? "", ...headers } };
  };
  const view = (next: () => Asked, status: readonly number[]): View => ({
    ...{ origin, next, status },
    rounds: [],
  });
  return {
    weekPage: view(
      someone(() => ({ path: `/week/${monday}`, headers: {} })),
      [200],
    ),
    weekJson: view(
      someone((id) => ({ path: `/api/v1/athletes/${id}/weeks/${monday}`, headers: {} })),
      [200],
    ),
    checkIn: view(
      someone((id, n) => ({
        method: "POST",
        path: `/api/v1/athletes/${id}/check-ins`,
        headers: { origin, "content-type": "application/json", "idempotency-key": uuid() },
        body: JSON.stringify(answers(Math.floor(n / copies.length))),
      })),
      [201],
    ),
  };
}

const gzip = { "accept-encoding": "gzip" };

/** A calm morning whose answers differ from the ones before, so that each is a revision to decide. */
function answers(n: number) {
  return {
    morningPain: 1 + (n % 2),
    stiffnessMin: 10,
    aftermath: "same",
    sleepHours: 6 + (n % 7) / 4,
  };
}

function bareViews(origin: string): Readonly<Record<"page" | "json", View>> {
  const view = (path: string): View => ({
    origin,
    next: () => ({ path, headers: { ...gzip } }),
    status: [200],
    rounds: [],
  });
  return { page: view("/"), json: view("/rows") };
}

async function check(name: string, { origin, next }: View, holds = ""): Promise<Fetched> {
  const { path, headers } = next();
  const answer = await fetchRaw(`${origin}${path}`, headers);
  if (answer.status !== 200) throw new Error(`${name} answered ${answer.status}`);
  if (answer.encoding !== "gzip") throw new Error(`${name} is not compressed`);
  if (!answer.text.includes(holds)) throw new Error(`${name} does not show ${holds}`);
  process.stdout.write(
    `${name.padEnd(16)} ${(answer.bytes / 1024).toFixed(1)} KiB gzip of ${(answer.text.length / 1024).toFixed(1)}\n`,
  );
  return answer;
}

function round({ origin, next, status }: View): Promise<Round> {
  return load({ origin, next, status, requests: REQUESTS, connections: CONNECTIONS });
}

type All = Views & { readonly barePage: View; readonly bareJson: View };

function report(all: All, sessions: number): void {
  const line = (name: string, { rounds }: View, bare?: View, target = 0) => {
    const ratios = bare
      ? rounds.map((one, i) => one.perSecond / (bare.rounds[i]?.perSecond ?? Number.NaN))
      : [];
    const ratio = bare
      ? middle(rounds.map((one) => one.perSecond)) / middle(bare.rounds.map((one) => one.perSecond))
      : 0;
    return [
      name.padEnd(22),
      middle(rounds.map((one) => one.perSecond))
        .toFixed(0)
        .padStart(8),
      middle(rounds.map((one) => one.p50Ms))
        .toFixed(1)
        .padStart(9),
      middle(rounds.map((one) => one.p95Ms))
        .toFixed(1)
        .padStart(9),
      bare
        ? `   ${ratio.toFixed(2)} (${Math.min(...ratios).toFixed(2)}-${Math.max(...ratios).toFixed(2)})  target ${target}  ${ratio >= target ? "met" : "not met"}`
        : "",
    ].join("");
  };
  const lines = [
    `${sessions} sessions a week, ${COPIES} athletes, ${CONNECTIONS} connections, ${ROUNDS} rounds of ${REQUESTS} requests in turn; load ${loadavg()[0]?.toFixed(1)}`,
    `${"medians of rounds".padEnd(22)}${"req/s".padStart(8)}${"p50 ms".padStart(9)}${"p95 ms".padStart(9)}   ratio (of rounds)`,
    line("bare page", all.barePage),
    line("our week page", all.weekPage, all.barePage, 0.7),
    line("bare JSON", all.bareJson),
    line("our week JSON", all.weekJson, all.bareJson, 0.5),
    line("our check-in", all.checkIn, all.bareJson, 0.35),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

const middle = (values: readonly number[]) => percentile(values, 0.5);
