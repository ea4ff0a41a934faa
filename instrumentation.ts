import { checkEnv } from "@/lib/env";

/** Once when the server starts: a missing or example secret stops it here. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "edge" || process.env.NODE_ENV !== "production") return;
  const { letNextCompress } = await import("@/lib/http/let-next-compress");
  letNextCompress();
  checkEnv(process.env);
  // A connection that dies inside the driver must cost one request, not the server.
  process.on("uncaughtException", (error) => {
    console.error(JSON.stringify({ level: "error", names: [error.name], what: "uncaught" }));
    if (!isDriverFault(error)) process.exit(1);
  });
}

/** postgres.js throws from its socket handler when a backend is ended inside a transaction. */
function isDriverFault(error: Error): boolean {
  return /[\\/]node_modules[\\/]postgres[\\/]/.test(error.stack ?? "");
}
