import { z } from "zod";
import { AppError, httpStatus, problemTitles } from "@/lib/errors";

/** RFC 9457 problem document; `code` is what clients branch on. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  fields: z.record(z.string(), z.array(z.string())).optional(),
  violations: z.array(z.unknown()).optional(),
  conflicts: z.array(z.unknown()).optional(),
});
export type Problem = z.infer<typeof problem>;

export const PROBLEM_TYPE = "application/problem+json";

/** For what the caller sent. Our own answers use plain `parse`: a mismatch there is our bug, a 500. */
export function parseInput<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw invalidInput(parsed.error);
  return parsed.data;
}

export function toProblem(error: unknown): Problem {
  if (!(error instanceof AppError)) {
    return {
      type: "urn:rebound:problem:internal",
      title: "Something went wrong on our side",
      status: 500,
      detail: "Nothing was saved. Please try again.",
      code: "internal",
    };
  }
  const { code, message, fields, violations, conflicts } = error;
  return {
    type: `urn:rebound:problem:${code}`,
    title: problemTitles[code],
    status: httpStatus[code],
    detail: message,
    code,
    ...(fields ? { fields: mutable(fields) } : {}),
    ...(violations ? { violations: [...violations] } : {}),
    ...(conflicts ? { conflicts: [...conflicts] } : {}),
  };
}

/** `detail` is for programs and exact; what stands at a field is for a person. */
function invalidInput(error: z.ZodError): AppError {
  const exact: string[] = [];
  const fields: Record<string, string[]> = {};
  for (const issue of error.issues) {
    const keys = issue.code === "unrecognized_keys" ? issue.keys : [""];
    for (const key of keys) {
      const path = [...issue.path, ...(key === "" ? [] : [key])].map(String).join(".") || "$";
      exact.push(`${path === "$" ? "The body" : path}: ${key ? UNKNOWN : issue.message}`);
      fields[path] = [...(fields[path] ?? []), key ? UNKNOWN : plain(issue)];
    }
  }
  return new AppError("invalid_input", exact[0] ?? "", { cause: error, fields });
}

const UNKNOWN = "is not a known field";

/** For a person at the field: bounds of the wire are in its units, which are not the person's. */
function plain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "custom":
      return issue.message;
    case "too_big":
      return issue.origin === "string"
        ? "This text is too long."
        : "This is more than can be entered.";
    case "too_small":
      if (issue.origin !== "string") return "This is less than can be entered.";
      return issue.minimum === 1 ? "Please fill this in." : "This text is too short.";
    case "invalid_format":
      if (issue.format === "email") return "Write the whole address, such as ann@example.org.";
      return "Please check this.";
    default:
      return "Please check this.";
  }
}

function mutable(fields: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, [...v]]));
}
