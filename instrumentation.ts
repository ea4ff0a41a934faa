/** Once when the server starts: a missing or example secret stops it here. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NODE_ENV !== "production") return;
  const { checkEnv } = await import("@/lib/env");
  const { letNextCompress } = await import("@/lib/http/let-next-compress");
  const { outliveTheDriver } = await import("@/lib/http/outlive-the-driver");
  checkEnv(process.env);
  letNextCompress();
  outliveTheDriver();
}
