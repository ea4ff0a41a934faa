import type { NextConfig } from "next";
import { messageFaults } from "./lib/words/check";
import { de } from "./messages/de";
import { en } from "./messages/en";

const config: NextConfig = {
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "nodemailer", "playwright-core", "postgres"],
  // Names the worker's cache, so that a new build brings a new one.
  env: { NEXT_PUBLIC_BUILD: Date.now().toString(36) },
  // `npm test` checks all types, with the tests; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Messages are compiled on the server; no page carries the reader of ICU messages.
  turbopack: { resolveAlias: { "use-intl/format-message": "use-intl/format-message/format-only" } },
};

/** A build whose languages do not say the same things stops here, before anything is made. */
export default function configured(): NextConfig {
  const faults = messageFaults(en, de);
  if (faults.length > 0) {
    throw new Error(`German and English do not match:\n${faults.join("\n")}`);
  }
  return config;
}
