import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { figureOf } from "./figure";
import { atNoise, drawn, noiseLevels } from "./parameters";
import { reportOf } from "./report";
import { type Cohort, runCohorts } from "./run-cohorts";

/*
 * npm run -s bench -- cohort [--athletes N] [--noise-athletes N] [--draws N] [--draw-athletes N] [--write]
 * --write puts the tables into docs/evidence/cohort.md and draws docs/pictures/cohort.svg.
 */

const DOCUMENT = new URL("../../docs/evidence/cohort.md", import.meta.url);
const PICTURE = new URL("../../docs/pictures/cohort.svg", import.meta.url);
const MARKS = ["<!-- results: written by the bench -->", "<!-- end of results -->"] as const;

export async function cohortBench(args: readonly string[]): Promise<void> {
  const count = (fallback: string) => ({ type: "string", default: fallback }) as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      athletes: count("1000"),
      "noise-athletes": count("300"),
      draws: count("20"),
      "draw-athletes": count("40"),
      write: { type: "boolean", default: false },
    },
  });
  const athletes = whole(values.athletes);
  const noise = noiseLevels.map((level): Cohort => {
    const fewer = level === "base" ? athletes : Math.min(athletes, whole(values["noise-athletes"]));
    return { name: `${named[level]} noise`, numbers: atNoise(level), athletes: fewer };
  });
  const each = Math.min(athletes, whole(values["draw-athletes"]));
  const draws = Array.from({ length: whole(values.draws) }, (_, i): Cohort => {
    return { name: `Draw ${i + 1}`, numbers: drawn(i + 1), athletes: each };
  });
  const done = await runCohorts([...noise, ...draws], (answered, of) => {
    if (answered % 10 === 0 || answered === of) process.stderr.write(`${answered} of ${of}\n`);
  });
  const results = { noise: done.slice(0, noise.length), draws: done.slice(noise.length) };
  const report = reportOf(results);
  process.stdout.write(`Simulated cohort: nothing below was measured on people.\n\n${report}\n`);
  if (!values.write) return;
  writeFileSync(DOCUMENT, withResults(readFileSync(DOCUMENT, "utf8"), report));
  writeFileSync(PICTURE, figureOf(results));
}

const named = { low: "Low", base: "Base", high: "High" } as const;

function whole(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new RangeError(`not a whole number: ${text}`);
  return value;
}

function withResults(document: string, report: string): string {
  const [from, to] = MARKS.map((mark) => document.indexOf(mark));
  if (from === undefined || to === undefined || from < 0 || to < from)
    throw new Error("the document has no place for results");
  return `${document.slice(0, from + MARKS[0].length)}\n\n${report}\n\n${document.slice(to)}`;
}
