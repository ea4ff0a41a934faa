/** JSON is compressed here too, as in the product. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { letNextCompress } = await import("@/lib/http/let-next-compress");
  letNextCompress();
}
