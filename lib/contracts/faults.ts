import type { z } from "zod";

export type Fault = { readonly path: string; readonly message: string };

/** `checkIns[0].morningPain`; `$` is the whole document. */
export function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((p) => (typeof p === "number" ? `[${p}]` : `.${String(p)}`)).join("");
  return text.replace(/^\./, "") || "$";
}

/** One fault per field; an unknown key is a fault at its own path. */
export function faultsOf(error: z.ZodError): Fault[] {
  return error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({
          path: pathText([...issue.path, key]),
          message: "is not a known field",
        }))
      : [{ path: pathText(issue.path), message: issue.message }],
  );
}

const kindNames: Readonly<Record<string, string>> = {
  int: "a whole number",
  number: "a number",
  string: "text",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

/** Words for a zod issue that a person who wrote the JSON by hand understands. */
export function plainMessage(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? "is missing"
        : `must be ${kindNames[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return issue.input === undefined
        ? "is missing"
        : `must be ${issue.values.length > 1 ? "one of " : ""}${issue.values.join(", ")}`;
    case "too_small":
      return tooSmall(issue.origin, issue.minimum, issue.inclusive !== false);
    case "too_big":
      return issue.origin === "string"
        ? `must have at most ${issue.maximum} characters`
        : issue.origin === "array"
          ? `must have at most ${issue.maximum} entries`
          : `must be at most ${issue.maximum}`;
    case "invalid_format":
      return issue.format === "date"
        ? "must be a real calendar day, YYYY-MM-DD"
        : `must be a valid ${issue.format}`;
    case "unrecognized_keys":
      return "has unknown fields";
    default:
      return "is not valid";
  }
}

function tooSmall(origin: string, minimum: number | bigint, inclusive: boolean): string {
  if (origin === "string") return "must not be empty";
  return `must be ${inclusive ? "at least" : "more than"} ${minimum}`;
}
