import { ApiError } from "@/lib/http/api";

export function problemText(error: unknown): string {
  return error instanceof ApiError ? error.message : "Something went wrong. Nothing was saved.";
}
