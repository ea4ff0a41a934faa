import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  serverExternalPackages: ["postgres"],
  typescript: { ignoreBuildErrors: true },
  // Built in a folder of its own below the repository, with the repository's packages.
  turbopack: { root: process.env.BENCH_ROOT ?? "" },
};
export default config;
