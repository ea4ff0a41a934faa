import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { type Fault, parseCase } from "@/lib/contracts/case-file";
import { toReplayOutput } from "@/lib/contracts/replay";
import { replay } from "@/lib/engine/replay/replay";

/*
 * npm run -s replay -- FILE.json...    or a case on standard input
 * Prints one JSON line per case. A case that fails prints {"file","error"}; then the exit status
 * is 2 once all cases are through.
 */

type Read =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly error: string };

const STDIN = "-";

async function main(files: readonly string[]): Promise<void> {
  if (files.length === 0 && process.stdin.isTTY) {
    process.stderr.write(
      "Usage: npm run -s replay -- FILE.json...   (or a case on standard input)\n",
    );
    process.exitCode = 2;
    return;
  }
  for (const file of files.length === 0 ? [STDIN] : files) {
    const answer = answerTo(await read(file));
    if ("error" in answer) process.exitCode = 2;
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}

async function read(file: string): Promise<Read> {
  try {
    return { file, text: file === STDIN ? await text(process.stdin) : readFileSync(file, "utf8") };
  } catch (cause) {
    return { file, error: `cannot be read (${codeOf(cause)})` };
  }
}

function answerTo(input: Read): object {
  const { file } = input;
  if ("error" in input) return failed(file, [whole(input.error)]);
  const body = input.text.replace(/^\uFEFF/, "");
  if (body.trim() === "") return failed(file, [whole("is empty")]);
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (cause) {
    return failed(file, [whole(`is not valid JSON: ${messageOf(cause)}`)]);
  }
  const parsed = parseCase(json);
  if (!parsed.ok) return failed(file, parsed.faults);
  try {
    return toReplayOutput(replay(parsed.case));
  } catch (cause) {
    return failed(file, [whole(`could not be replayed: ${messageOf(cause)}`)]);
  }
}

function failed(file: string, error: readonly Fault[]): { file: string; error: readonly Fault[] } {
  return { file, error };
}

const whole = (message: string): Fault => ({ path: "$", message });
const messageOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));
const codeOf = (cause: unknown) =>
  cause instanceof Error && "code" in cause ? String(cause.code) : messageOf(cause);

await main(process.argv.slice(2));
