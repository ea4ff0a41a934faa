import { z } from "zod";
import {
  type SessionEdit,
  sessionEditDto,
  type ViolationDto,
  violationDto,
} from "@/lib/contracts/blocks";
import type { SessionCreate, SessionPatch } from "@/lib/contracts/sessions";
import { ApiError, api, newKey } from "@/lib/http/api";

export type Known = { readonly id: string; readonly version: number };

/** What saving would answer; saves nothing. */
export function previewSession(
  athleteId: string,
  session: Known,
  body: SessionPatch,
  signal?: AbortSignal,
): Promise<SessionEdit> {
  return pastRules((override) =>
    api<typeof sessionEditDto>({
      method: "PATCH",
      path: `/athletes/${athleteId}/sessions/${session.id}?preview=1`,
      version: session.version,
      body: { ...body, ...override },
      ...(signal ? { signal } : {}),
    }),
  );
}

export function saveSession(
  athleteId: string,
  session: Known,
  body: SessionPatch,
  key = newKey(),
): Promise<SessionEdit> {
  return api<typeof sessionEditDto>({
    method: "PATCH",
    path: `/athletes/${athleteId}/sessions/${session.id}`,
    version: session.version,
    body,
    key,
  });
}

export function previewNewSession(athleteId: string, body: SessionCreate): Promise<SessionEdit> {
  return pastRules((override) =>
    api<typeof sessionEditDto>({
      method: "POST",
      path: `/athletes/${athleteId}/sessions?preview=1`,
      body: { ...body, ...override },
    }),
  );
}

export function addSession(
  athleteId: string,
  body: SessionCreate,
  key = newKey(),
): Promise<SessionEdit> {
  return api<typeof sessionEditDto>({
    method: "POST",
    path: `/athletes/${athleteId}/sessions`,
    body,
    key,
  });
}

export function removeSession(
  athleteId: string,
  session: Known,
  key = newKey(),
): Promise<SessionEdit> {
  return api<typeof sessionEditDto>({
    method: "DELETE",
    path: `/athletes/${athleteId}/sessions/${session.id}`,
    version: session.version,
    key,
  });
}

type Override = { readonly override?: { readonly reason: string } };

/**
 * A preview that a rule stops is asked once more as if a reason were given, so that a person sees
 * what the edit would do before deciding whether to set the rule aside. Nothing is saved either way.
 */
export async function pastRules<E>(ask: (override: Override) => Promise<E>): Promise<E> {
  try {
    return await ask({});
  } catch (error) {
    const { violations } = failureOf(error);
    if (violations.length === 0 || violations.some((one) => one.severity === "hard")) throw error;
    return ask({ override: { reason: "preview" } });
  }
}

export type Failure = {
  readonly message: string;
  /** Somebody else changed it meanwhile. */
  readonly stale: boolean;
  readonly violations: readonly ViolationDto[];
};

/** What a person reads when a call did not go through. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof ApiError)) {
    return { message: "Something went wrong. Nothing was saved.", stale: false, violations: [] };
  }
  const { problem } = error;
  const violations = z.array(violationDto).safeParse(problem.violations ?? []);
  return {
    message: problem.detail || problem.title,
    stale: problem.code === "precondition_failed",
    violations: violations.success ? violations.data : [],
  };
}
