import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "nodemailer", "playwright-core", "postgres"],
  // Names the worker's cache, so that a new build brings a new one.
  env: { NEXT_PUBLIC_BUILD: Date.now().toString(36) },
  // `npm test` checks all types, with the tests; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
};
export default config;
