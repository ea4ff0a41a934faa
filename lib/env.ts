import { z } from "zod";

const secret = z
  .string()
  .min(32, { error: "must be at least 32 characters of random text" })
  .refine((text) => !/example|change-?me|secret-?here/i.test(text), {
    error: "must not be an example value",
  });

/** One address, bare or as `Name <address>`. */
const sender = z.string().regex(/^(?:[^<>@\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, {
  error: "must be one address, bare or as: Name <address>",
});

const mailShape = z
  .object({
    REBOUND_SMTP_URL: z
      .url({ protocol: /^smtps?$/, error: "must be smtp://host:port or smtps://host:port" })
      .optional(),
    REBOUND_MAIL_FROM: sender.optional(),
  })
  .refine((env) => (env.REBOUND_SMTP_URL === undefined) === (env.REBOUND_MAIL_FROM === undefined), {
    path: ["REBOUND_SMTP_URL, REBOUND_MAIL_FROM"],
    error: "set both or neither",
  });

const envShape = z
  .object({ DATABASE_URL: z.string().min(1), NEXTAUTH_SECRET: secret, NEXTAUTH_URL: z.url() })
  .and(z.preprocess(withoutBlanks, mailShape));

/** A variable that is set to nothing is not set. */
function withoutBlanks(env: unknown): unknown {
  const entries = Object.entries(env as Record<string, unknown>);
  return Object.fromEntries(entries.filter(([, value]) => value !== ""));
}

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

export type MailSettings = { readonly url: string; readonly from: string };

/** Null: this server sends no e-mail. */
export function mailSettings(
  env: Readonly<Record<string, string | undefined>> = process.env,
): MailSettings | null {
  const { REBOUND_SMTP_URL: url, REBOUND_MAIL_FROM: from } = env;
  return url && from ? { url, from } : null;
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
