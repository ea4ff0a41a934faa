import autocannon from "autocannon";
import { percentile } from "../measure";

/** A request as it is made each time it is sent. */
export type Asked = {
  readonly method?: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
};
export type Load = {
  readonly origin: string;
  readonly connections: number;
  /** How many; a round ends when the last is answered, so that none of its work meets the next. */
  readonly requests: number;
  readonly next: () => Asked;
  readonly status: readonly number[];
};
export type Round = {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
};

/** One round of load; an answer with another status than the right one is an error. */
export async function load({ origin, connections, requests, next, status }: Load): Promise<Round> {
  const times: number[] = [];
  const wrong = new Map<number, number>();
  const began = performance.now();
  const run = autocannon({
    url: origin,
    connections,
    amount: requests,
    timeout: 60,
    requests: [{ setupRequest: (request) => ({ ...request, ...next() }) }],
  });
  run.on("response", (_client, code, _bytes, ms) => {
    times.push(ms);
    if (!status.includes(code)) wrong.set(code, (wrong.get(code) ?? 0) + 1);
  });
  const { errors, timeouts } = await run;
  const tookS = (performance.now() - began) / 1000;
  if (wrong.size > 0 || errors + timeouts > 0) {
    const what = [...wrong].map(([code, n]) => `${n} x ${code}`).join(", ");
    throw new Error(`wrong answers: ${what || "none"}; errors ${errors}, timeouts ${timeouts}`);
  }
  return {
    perSecond: times.length / tookS,
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
  };
}
