import { z } from "zod";

const secret = z
  .string()
  .min(32, { error: "must be at least 32 characters of random text" })
  .refine((text) => !/example|change-?me|secret-?here/i.test(text), {
    error: "must not be an example value",
  });

const envShape = z.object({
  DATABASE_URL: z.string().min(1),
  NEXTAUTH_SECRET: secret,
  NEXTAUTH_URL: z.url(),
});

/** Stops a server that would run with a missing or example secret; says which name, not its value. */
export function checkEnv(env: Readonly<Record<string, string | undefined>>): void {
  const parsed = envShape.safeParse(env);
  if (parsed.success) return;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The environment is not complete. ${faults.join("; ")}`);
}

/** Where this server is reached: the only origin a browser may write from. */
export function baseUrl(): string {
  return process.env.NEXTAUTH_URL ?? "http://127.0.0.1:3000";
}

/** Where this very process answers, past any proxy: for its own printing browser. */
export function ownAddress(): string {
  const host = process.env.REBOUND_OWN_HOST ?? "127.0.0.1";
  return `http://${host}:${process.env.PORT ?? 3000}`;
}

/** Anyone may make an account: only where whoever runs this said so. */
export function signUpIsOpen(): boolean {
  return process.env.REBOUND_SIGN_UP === "open";
}

export function isHttps(): boolean {
  return baseUrl().startsWith("https://");
}

export function authSecret(): string {
  const value = process.env.NEXTAUTH_SECRET;
  if (!value) throw new Error("NEXTAUTH_SECRET is not set");
  return value;
}
