import { expect, test } from "vitest";
import { z } from "zod";
import { openApi } from "./openapi";
import type { RouteHandler } from "./spec";

const handler = (spec: RouteHandler["spec"]): RouteHandler =>
  Object.assign(async () => new Response(), { spec });

test("the document says what the routes parse and answer", () => {
  const document = openApi(
    {
      "/things/{thingId}": {
        PATCH: handler({
          summary: "Change a thing",
          params: z.strictObject({ thingId: z.uuid() }),
          query: z.strictObject({ preview: z.literal("1").optional() }),
          body: z.strictObject({ name: z.string().max(10) }),
          response: z.object({ name: z.string() }),
          ifMatch: "required",
        }),
      },
      "/calendar/{feedId}": {
        GET: handler({
          summary: "A calendar",
          public: true,
          params: z.strictObject({ feedId: z.string() }),
          response: z.string(),
          media: "text/calendar",
        }),
      },
      "/things/{thingId}/sheet.pdf": {
        GET: handler({
          summary: "A thing on paper",
          params: z.strictObject({ thingId: z.uuid() }),
          file: "application/pdf",
        }),
      },
      "/health": {
        GET: handler({ summary: "Health", public: true, response: z.object({ ok: z.boolean() }) }),
      },
    },
    "1.0.0",
  );
  const paths = document.paths as Record<string, Record<string, Record<string, unknown>>>;
  const patch = paths["/things/{thingId}"]?.patch;
  expect(patch?.parameters).toMatchObject([
    { name: "thingId", in: "path", required: true },
    { name: "preview", in: "query", required: false },
    { name: "Idempotency-Key", in: "header", required: true },
    { name: "If-Match", in: "header", required: true },
  ]);
  expect(patch?.requestBody).toMatchObject({
    content: { "application/json": { schema: { properties: { name: { maxLength: 10 } } } } },
  });
  expect(paths["/health"]?.get).toMatchObject({ security: [], parameters: [] });
  expect(paths["/calendar/{feedId}"]?.get).toMatchObject({
    security: [],
    parameters: [{ name: "feedId", in: "path", required: true }],
    responses: { "200": { content: { "text/calendar": { schema: { type: "string" } } } } },
  });
  expect(paths["/things/{thingId}/sheet.pdf"]?.get).toMatchObject({
    parameters: [{ name: "thingId", in: "path", required: true }],
    responses: { 200: { content: { "application/pdf": {} } } },
  });
});
