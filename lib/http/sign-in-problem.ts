import "server-only";
import { randomUUID } from "node:crypto";
import { baseUrl } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { toProblem } from "./problem";
import { reportUnexpected } from "./report";
import { problemResponse } from "./respond";

/** A refused sign-in as a problem; `url` is what next-auth's browser client looks for. */
export function signInProblem(error: unknown): Response {
  const requestId = randomUUID();
  if (!(error instanceof AppError)) {
    reportUnexpected(error, { requestId, method: "POST", route: "sign in" });
  }
  const response = problemResponse(error, requestId);
  const url = new URL("/sign-in?error=TooManyTries", baseUrl()).href;
  return new Response(JSON.stringify({ ...toProblem(error), url }), {
    status: response.status,
    headers: response.headers,
  });
}
