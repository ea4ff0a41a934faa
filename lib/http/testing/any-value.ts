import fc from "fast-check";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";

/* For tests: values that a JSON Schema describes, and the same with something wrong in them. */

export type Schema = {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly format?: string;
  readonly pattern?: string;
};

/** What exists, so that most of what is asked for is there. */
export type Known = { readonly ids: readonly string[]; readonly today: PlainDate };

export function valuesOf(schema: Schema, known: Known): fc.Arbitrary<unknown> {
  const of = (inner: Schema) => valuesOf(inner, known);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return fc.oneof(...either.map(of));
  if (Array.isArray(schema.type))
    return fc.oneof(...schema.type.map((type: string) => of({ ...schema, type })));
  switch (schema.type) {
    case "object":
      return objectOf(schema, of);
    case "array":
      return fc.array(of(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? 4, 4)),
      });
    case "string":
      return textOf(schema, known);
    case "integer":
    case "number":
      return numberOf(schema);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      return fc.constantFrom(...awkward);
  }
}

function objectOf(
  { properties = {}, required = [] }: Schema,
  of: (s: Schema) => fc.Arbitrary<unknown>,
) {
  const fields = Object.entries(properties).map(([name, field]) => [name, of(field)] as const);
  return fc.record(Object.fromEntries(fields), { requiredKeys: [...required] }).map(inOrder);
}

/** A span that ends before it begins is refused soon enough; those that do not go further. */
function inOrder(value: Readonly<Record<string, unknown>>): unknown {
  const turned = spans.find(
    ([from, to]) => String(value[from] ?? "") > String(value[to] ?? "\uffff"),
  );
  if (!turned) return value;
  const [from, to] = turned;
  return { ...value, [from]: value[to], [to]: value[from] };
}
const spans = [
  ["from", "to"],
  ["start", "end"],
] as const;

function textOf(schema: Schema, { ids, today }: Known): fc.Arbitrary<unknown> {
  const { format, pattern, minLength = 0, maxLength = 200 } = schema;
  if (format === "date")
    return fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: -70, max: 140 }).map((n) => addDays(today, n)) },
      { weight: 1, arbitrary: fc.constantFrom("0000-01-01", "0001-01-01", "9999-12-31") },
    );
  if (format === "uuid") return fc.oneof(fc.constantFrom(...ids), fc.uuid());
  if (format === "email") return fc.constantFrom("nobody@example.test", "a.b+c@example.test");
  if (pattern) return fc.stringMatching(new RegExp(pattern));
  const long = fc.constantFrom(
    "x".repeat(maxLength),
    "ß".repeat(maxLength),
    "🏃".repeat(maxLength / 2),
  );
  const short = fc.string({ unit: "grapheme", minLength, maxLength: Math.min(maxLength, 30) });
  return fc.oneof({ weight: 6, arbitrary: short }, { weight: 1, arbitrary: long });
}

function numberOf({ type, minimum, exclusiveMinimum, maximum }: Schema): fc.Arbitrary<number> {
  const whole = type === "integer";
  const step = whole ? 1 : 0.01;
  const min = minimum ?? (exclusiveMinimum === undefined ? -1000 : exclusiveMinimum + step);
  const max = Math.min(maximum ?? 1_000_000, 1_000_000_000);
  const usual = fc.integer({ min: Math.ceil(min), max: Math.floor(Math.min(max, min + 100)) });
  const any = whole
    ? fc.integer({ min: Math.ceil(min), max: Math.floor(max) })
    : fc.double({ min, max, noNaN: true });
  return fc.oneof(usual, any, fc.constantFrom(min, max));
}

/** What no contract wants, or wants otherwise. */
const awkward: readonly unknown[] = [
  ...[null, true, 0, -1, 1.5, 1e308, -1e308, 2 ** 53],
  ...["", " ", "\u0000", "a\u0000b", "\ud800", "\u202e", "x".repeat(20_000), "NaN", "1e3"],
  ...["2026-02-30", "2026-13-01", "99999-01-01", "'; drop table athletes; --", "__proto__"],
  ...[[], {}, [[]], [null], { id: null }, { __proto__x: 1 }, Array.from({ length: 500 }, () => 0)],
];

/** The value with one place in it, or the whole, that is not what it should be. */
export function spoilt(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(value, fc.nat(), fc.constantFrom(...awkward)).map(([whole, place, wrong]) => {
    const places = placesOf(whole);
    const at = places[place % places.length] ?? [];
    return replaced(whole, at, wrong);
  });
}

type Place = readonly (string | number)[];

function placesOf(value: unknown, at: Place = []): Place[] {
  if (value === null || typeof value !== "object") return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...at, key]))];
}

function replaced(value: unknown, [key, ...rest]: Place, wrong: unknown): unknown {
  if (key === undefined) return wrong;
  const inner = replaced((value as Record<string, unknown>)[key], rest, wrong);
  if (Array.isArray(value)) return value.map((one, i) => (i === Number(key) ? inner : one));
  return { ...(value as object), [key]: inner };
}
