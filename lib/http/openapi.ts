import { z } from "zod";
import { problem } from "./problem";
import {
  type AnySchema,
  type FileSpec,
  type Method,
  methods,
  type RouteHandler,
  type RouteModule,
  type Spec,
} from "./spec";

type Json = Readonly<Record<string, unknown>>;

/** The OpenAPI 3.1 document, written out from the very schemas the routes parse with. */
export function openApi(
  routes: Readonly<Record<string, RouteModule>>,
  version: string,
): Json & { openapi: "3.1.0"; paths: Record<string, unknown> } {
  return {
    openapi: "3.1.0",
    info: {
      title: "Rebound",
      version,
      description:
        "SI units, ISO dates, instants in UTC. Errors are problem documents (RFC 9457). Every write takes an Idempotency-Key.",
    },
    servers: [{ url: "/api/v1" }],
    security: [{ token: [] }, { cookie: [] }],
    paths: Object.fromEntries(
      Object.entries(routes).map(([path, module]) => [path, operations(path, module)]),
    ),
    components: {
      schemas: { Problem: schemaOf(problem, "output") },
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "Made at POST /me/tokens." },
        cookie: { type: "apiKey", in: "cookie", name: "next-auth.session-token" },
      },
    },
  };
}

function operations(path: string, module: RouteModule): Json {
  const found = methods.flatMap((method) => {
    const spec = module[method]?.spec;
    return spec ? [[method.toLowerCase(), operation(path, method, spec)]] : [];
  });
  return Object.fromEntries(found);
}

type AnySpec = RouteHandler["spec"];

function operation(path: string, method: Method, spec: AnySpec): Json {
  const isPublic = "public" in spec;
  return {
    operationId: operationId(path, method),
    summary: spec.summary,
    ...(isPublic ? { security: [] } : {}),
    parameters: isPublic ? fieldsOf(spec.params, "path") : parameters(method, spec),
    ...("body" in spec && spec.body
      ? { requestBody: { required: true, content: jsonOf(spec.body, "input") } }
      : {}),
    responses: {
      ...Object.fromEntries(
        statusesOf(spec).map((status) => [
          String(status),
          { description: "Done", content: contentOf(spec) },
        ]),
      ),
      default: {
        description: "A problem",
        content: {
          "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
        },
      },
    },
  };
}

function contentOf(spec: AnySpec): Json {
  if ("file" in spec) return { [spec.file]: { schema: { type: "string", format: "binary" } } };
  if (!("media" in spec) || spec.media === undefined) return jsonOf(spec.response, "output");
  return { [spec.media]: { schema: schemaOf(spec.response, "output") } };
}

function statusesOf(spec: AnySpec): readonly number[] {
  if ("public" in spec || "file" in spec) return [200];
  return spec.statuses ?? [typeof spec.status === "number" ? spec.status : 200];
}

function parameters(method: Method, spec: Spec | FileSpec): Json[] {
  const headers: Json[] = [];
  const text = { type: "string" };
  if (method !== "GET")
    headers.push({ name: "Idempotency-Key", in: "header", required: true, schema: text });
  if ("ifMatch" in spec && spec.ifMatch)
    headers.push({
      name: "If-Match",
      in: "header",
      required: spec.ifMatch === "required",
      schema: text,
    });
  return [...fieldsOf(spec.params, "path"), ...fieldsOf(spec.query, "query"), ...headers];
}

function fieldsOf(schema: AnySchema | undefined, place: "path" | "query"): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, "input") as {
    properties?: Json;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, field]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: field,
  }));
}

function jsonOf(schema: AnySchema, io: "input" | "output"): Json {
  return { "application/json": { schema: schemaOf(schema, io) } };
}

function schemaOf(schema: AnySchema, io: "input" | "output"): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
}

/** `GET /athletes/{athleteId}/weeks/{monday}` is `getAthletesWeeks`. */
function operationId(path: string, method: Method): string {
  const words = path
    .split(/[/.-]/)
    .filter((part) => part !== "" && !part.startsWith("{"))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  const one = path.endsWith("}") ? "One" : "";
  return `${method.toLowerCase()}${words.join("")}${one}`;
}
