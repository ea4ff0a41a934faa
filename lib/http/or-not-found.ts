import "server-only";
import { notFound, redirect } from "next/navigation";
import { AppError } from "@/lib/errors";

/**
 * For pages: a missing thing renders `not-found.tsx`, a stranger goes to the sign-in page, every
 * other error reaches `error.tsx`.
 */
export async function orNotFound<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    if (error instanceof AppError && error.code === "unauthenticated") redirect("/sign-in");
    throw error;
  }
}
