import "server-only";
import type { z } from "zod";
import { isEngineText } from "@/lib/contracts/engine-text";
import type { Language } from "@/lib/engine/model";
import { said } from "./said";

type Say = (text: string) => string;
/** Puts the engine's texts of one schema into other words; null where it has none. */
type Telling = ((value: unknown, say: Say) => unknown) | null;

type AnySchema = z.core.$ZodType;
type Def = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, AnySchema>>;
  readonly element?: AnySchema;
  readonly valueType?: AnySchema;
  readonly innerType?: AnySchema;
  readonly options?: readonly AnySchema[];
  readonly discriminator?: string;
  readonly values?: readonly unknown[];
};

/** Found once per contract. */
const known = new WeakMap<AnySchema, Telling>();

/** An answer in the reader's language, by its contract: marked texts change, all else stays. */
export function told<T>(language: Language, contract: z.ZodType, answer: T): T {
  if (language === "en") return answer;
  const telling = tellingOf(contract);
  if (telling === null) return answer;
  // A plan says the same of several sessions.
  const before = new Map<string, string>();
  const say = (text: string) => {
    const known = before.get(text);
    if (known !== undefined) return known;
    const words = said(language, text);
    before.set(text, words);
    return words;
  };
  return telling(answer, say) as T;
}

/** Whether an answer of this contract has anything to put into other words. */
export function speaks(contract: z.ZodType): boolean {
  return tellingOf(contract) !== null;
}

function tellingOf(schema: AnySchema): Telling {
  const found = known.get(schema);
  if (found !== undefined) return found;
  const telling = find(schema);
  known.set(schema, telling);
  return telling;
}

function find(schema: AnySchema): Telling {
  if (isEngineText(schema as z.ZodType))
    return (value, say) => (typeof value === "string" ? say(value) : value);
  const def = schema._zod.def as unknown as Def;
  if (def.shape) return inObject(def.shape);
  if (def.element) return each(tellingOf(def.element));
  if (def.type === "record" && def.valueType) return eachValue(tellingOf(def.valueType));
  if (def.options) return inEither(def.options, def.discriminator);
  return def.innerType ? tellingOf(def.innerType) : null;
}

function inObject(shape: Readonly<Record<string, AnySchema>>): Telling {
  const fields = Object.entries(shape).flatMap(([name, schema]) => {
    const telling = tellingOf(schema);
    return telling === null ? [] : [[name, telling] as const];
  });
  if (fields.length === 0) return null;
  return (value, say) => {
    if (!isObject(value)) return value;
    const other: Record<string, unknown> = { ...value };
    for (const [name, telling] of fields)
      if (name in other) other[name] = telling(other[name], say);
    return other;
  };
}

function each(telling: Telling): Telling {
  if (telling === null) return null;
  return (value, say) =>
    Array.isArray(value) ? value.map((one: unknown) => telling(one, say)) : value;
}

function eachValue(telling: Telling): Telling {
  if (telling === null) return null;
  return (value, say) =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, telling(one, say)]))
      : value;
}

/** By the option that the value is of: the one its kind names, else the first that it fits. */
function inEither(options: readonly AnySchema[], kind: string | undefined): Telling {
  const tellings = options.map((option) => ({ option, telling: tellingOf(option) }));
  if (tellings.every(({ telling }) => telling === null)) return null;
  const byKind = new Map(
    kind === undefined
      ? []
      : tellings.flatMap(({ option, telling }) =>
          kindsOf(option, kind).map((value) => [value, telling] as const),
        ),
  );
  return (value, say) => {
    const telling =
      kind !== undefined && isObject(value) && byKind.has(value[kind])
        ? byKind.get(value[kind])
        : tellings.find(({ option }) => (option as z.ZodType).safeParse(value).success)?.telling;
    return telling ? telling(value, say) : value;
  };
}

function kindsOf(option: AnySchema, kind: string): readonly unknown[] {
  const field = (option._zod.def as unknown as Def).shape?.[kind];
  return field ? ((field._zod.def as unknown as Def).values ?? []) : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
