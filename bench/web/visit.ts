import type { Browser, BrowserContext, BrowserContextOptions, Page } from "@playwright/test";
import { signIn } from "../client";
import type { Person } from "../product";

export const PHONE = { width: 390, height: 844 };

type Visit = BrowserContextOptions & {
  readonly origin: string;
  readonly as: Person | null;
};

/** A browser of somebody's own, signed in before it shows anything; closed after `work`. */
export async function visit<T>(
  browser: Browser,
  { origin, as, ...options }: Visit,
  work: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: PHONE,
    locale: "en-GB",
    timezoneId: "Europe/London",
    ...options,
  });
  try {
    await context.addInitScript(observers);
    if (as) {
      const signedIn = known.get(as.email) ?? (await signIn(origin, as));
      known.set(as.email, signedIn);
      await context.addCookies(cookies(signedIn, origin));
    }
    return await work(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/** A password takes a tenth of a second to look at: each person gives it once. */
const known = new Map<string, string>();

function cookies(header: string, url: string) {
  return header.split("; ").map((one) => {
    const at = one.indexOf("=");
    return { name: one.slice(0, at), value: one.slice(at + 1), url };
  });
}

/** Every fourth of the processor's work, as on a phone of the middle class. */
export async function slowDown(page: Page, network: "slow-4g" | "as-is"): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  if (network === "as-is") return;
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
}

export type Vitals = {
  readonly lcp: number;
  readonly cls: number;
  readonly interactions: readonly number[];
};

export function vitalsOf(page: Page): Promise<Vitals> {
  return page.evaluate(() => {
    const seen = (globalThis as unknown as { benchSeen: Seen }).benchSeen;
    return {
      lcp: seen.lcp,
      cls: seen.cls,
      interactions: Object.values(seen.interactions),
    };
  });
}

type Seen = { lcp: number; cls: number; interactions: Record<string, number> };

/** As text: what compiles this file adds names that a page does not have. */
const observers = `
globalThis.__name = (made) => made;
globalThis.benchSeen = { lcp: 0, cls: 0, interactions: {} };
const observe = (type, see, more) =>
  new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true, ...more });
observe("largest-contentful-paint", (e) => { benchSeen.lcp = e.startTime; });
observe("layout-shift", (e) => { if (!e.hadRecentInput) benchSeen.cls += e.value; });
observe("event", (e) => {
  if (!e.interactionId) return;
  benchSeen.interactions[e.interactionId] = Math.max(e.duration, benchSeen.interactions[e.interactionId] ?? 0);
}, { durationThreshold: 16 });
`;
