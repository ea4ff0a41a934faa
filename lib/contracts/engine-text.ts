import { z } from "zod";

const marked = new WeakSet<z.ZodType>();

/**
 * A text that the engine or a service writes. It is stored as it was said, in English; a reader of
 * another language gets it from `messages/<language>/said` as the answer leaves the server. A mark
 * holds for this very schema, so checks come first: `engineText(z.string().max(500))`.
 */
export function engineText<S extends z.ZodType = z.ZodString>(
  schema: S = z.string() as unknown as S,
): S {
  marked.add(schema);
  return schema;
}

export function isEngineText(schema: z.ZodType): boolean {
  return marked.has(schema);
}
