import { AppError } from "@/lib/errors";

/** Serialisation failure and deadlock: the transaction left nothing behind and may run again. */
const again: ReadonlySet<string> = new Set(["40001", "40P01"]);

const down = /^(08|53|57P|57014|55P03|ECONN|EPIPE|ETIMEDOUT|CONNECTION_|CONNECT_TIMEOUT|ENOTFOUND)/;

export function mayRunAgain(error: unknown): boolean {
  const code = databaseCode(error);
  return code !== undefined && again.has(code);
}

/** A failure of the database as the caller may see it; anything unknown stays what it is. */
export function fromDatabase(error: unknown): unknown {
  if (error instanceof AppError) return error;
  const code = databaseCode(error);
  if (code === undefined) return error;
  if (again.has(code) || down.test(code)) {
    return new AppError("unavailable", "Rebound is busy. Nothing was saved. Please try again.", {
      cause: error,
      retryAfterS: 2,
    });
  }
  if (code === "23505") {
    return new AppError("conflict", "The same thing was saved a moment ago.", { cause: error });
  }
  // Text with a NUL, a number beyond the column: input that a contract let through.
  if (/^22|^23514$/.test(code)) {
    return new AppError("invalid_input", "One of the values cannot be stored.", { cause: error });
  }
  // Row-level security refused what the checks before it should have: never more than "no".
  if (code === "42501")
    return new AppError("forbidden", "This is not open to you.", { cause: error });
  return error;
}

/** The SQLSTATE or connection code of an error, wherever in its chain of causes it stands. */
export function databaseCode(error: unknown): string | undefined {
  for (let e = error, depth = 0; e instanceof Error && depth < 6; e = e.cause, depth += 1) {
    const code = "code" in e ? e.code : undefined;
    if (typeof code === "string" && !(e instanceof AppError)) return code;
  }
  return undefined;
}
