import { get } from "node:http";
import { gunzipSync } from "node:zlib";
import type { Person } from "./product";

/** The cookies of a signed-in browser. */
export async function signIn(origin: string, { email, password }: Person): Promise<string> {
  const first = await fetch(`${origin}/api/auth/csrf`);
  const { csrfToken } = (await first.json()) as { csrfToken: string };
  const answer = await fetch(`${origin}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { origin, cookie: cookiesOf(first) },
    body: new URLSearchParams({ csrfToken, email, password, json: "true" }),
  });
  const cookies = cookiesOf(answer);
  if (!/session-token=[^;]/.test(cookies)) throw new Error(`${email} could not sign in`);
  return cookies;
}

function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
}

export type Fetched = {
  readonly status: number;
  readonly encoding: string;
  /** As sent, compressed or not. */
  readonly bytes: number;
  readonly text: string;
};

/** One GET that says what came over the wire, which `fetch` hides. */
export function fetchRaw(url: string, headers: Record<string, string> = {}): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": "gzip", ...headers } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () => {
        const raw = Buffer.concat(parts);
        const encoding = answer.headers["content-encoding"] ?? "none";
        resolve({
          status: answer.statusCode ?? 0,
          encoding,
          bytes: raw.length,
          text: (encoding === "gzip" ? gunzipSync(raw) : raw).toString(),
        });
      });
    }).on("error", reject);
  });
}
