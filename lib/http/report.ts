import { databaseCode } from "./database-errors";

type Where = { readonly requestId: string; readonly method: string; readonly route: string };

/**
 * One line of JSON for a failure that is ours. Messages are left out: a database error quotes the
 * values it was given, and those are health data.
 */
export function reportUnexpected(error: unknown, where: Where): void {
  const chain = causes(error);
  console.error(
    JSON.stringify({
      level: "error",
      ...where,
      names: chain.map((e) => e.name),
      code: databaseCode(error),
      at: chain.map((e) => frames(e)).find((f) => f.length > 0) ?? [],
    }),
  );
}

function causes(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let e = error; e instanceof Error && chain.length < 6; e = e.cause) chain.push(e);
  return chain;
}

function frames(error: Error): string[] {
  return (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
}
