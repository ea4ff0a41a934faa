import "server-only";
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { linkResponse, UNLISTED } from "./respond";
import { again, failed, parsePath } from "./route";
import type { AnySchema, PublicSpec, RouteHandler } from "./spec";

export type LinkAnswer = {
  readonly status: number;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * A route whose address holds a secret: who has it, may. It takes no cookie, no token and no body,
 * and asks for no origin, for the caller is a program. The address is never written down: a failure
 * is reported by the route's name.
 */
export function linkRoute<P extends AnySchema>(
  spec: Required<Pick<PublicSpec, "summary" | "response" | "media">> & { readonly params: P },
  handle: (asked: {
    readonly params: z.output<P>;
    readonly search: URLSearchParams;
  }) => Promise<LinkAnswer>,
): RouteHandler {
  return Object.assign(
    async (request: Request, segment: { params: Promise<unknown> }) => {
      const requestId = randomUUID();
      try {
        const params = parsePath(spec.params, await segment.params);
        const search = new URL(request.url).searchParams;
        const answer = await again(() => handle({ params, search }));
        return linkResponse({ ...answer, media: spec.media }, requestId);
      } catch (thrown) {
        const response = failed(thrown, request, requestId, spec.summary);
        response.headers.set("x-robots-tag", UNLISTED);
        return response;
      }
    },
    { spec: { ...spec, public: true as const } },
  );
}
