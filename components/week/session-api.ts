import type { SessionEdit, sessionEditDto, ViolationDto } from "@/lib/contracts/blocks";
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
  readonly violations: readonly ViolationDto[];
  /** In words: `useProblemText`. */
  readonly cause: unknown;
};

/** The rules that stopped a call, and what it threw. */
export function failureOf(cause: unknown): Failure {
  const violations = cause instanceof ApiError ? (cause.problem.violations ?? []) : [];
  return { violations: violations as readonly ViolationDto[], cause };
}
