import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "postgres"],
  // `npm test` checks all types, with the tests; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
};
export default config;
