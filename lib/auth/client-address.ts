/**
 * The address a request came from, as far as it can be trusted. A client may write any
 * X-Forwarded-For; only what our own proxies appended counts. `REBOUND_PROXY_HOPS` says how many
 * proxies stand in front (default 0: the header names nobody, so the limit per address rests).
 */
export function clientAddress(forwardedFor: string | null | undefined): string | null {
  const hops = Number(process.env.REBOUND_PROXY_HOPS ?? "0");
  if (!Number.isInteger(hops) || hops < 1 || !forwardedFor) return null;
  const chain = forwardedFor.split(",").map((part) => part.trim());
  return chain[chain.length - hops] || null;
}
