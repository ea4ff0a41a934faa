import "server-only";
import { randomBytes } from "node:crypto";
import { type Algorithm, hash, type Options, verify } from "@node-rs/argon2";

/** Argon2id with 19 MiB, two passes, one lane: the least that OWASP's cheat sheet accepts. */
const options: Options = {
  algorithm: 2 satisfies Algorithm,
  memoryCost: 19 * 1024,
  timeCost: 2,
  parallelism: 1,
};

/** Two at a time: sign-ins may wait for each other, never other people's training log. */
const AT_ONCE = 2;

let decoy: Promise<string> | undefined;
let running = 0;
const waiting: (() => void)[] = [];

/** Never inside a transaction. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize("NFKC"), options));
}

/** An unknown e-mail (`stored` undefined) costs the same time as a wrong password. */
export async function passwordMatches(
  stored: string | null | undefined,
  password: string,
): Promise<boolean> {
  decoy ??= hash(randomBytes(16).toString("hex"), options);
  const against = stored ?? (await decoy);
  const matches = await inTurn(() => verify(against, password.normalize("NFKC")));
  return matches && stored !== null && stored !== undefined;
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
