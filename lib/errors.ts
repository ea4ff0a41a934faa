/** Every failure a caller may see, and the HTTP status it becomes. Anything else is a bug: 500. */
export const httpStatus = {
  invalid_input: 400,
  idempotency_key_missing: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  idempotency_in_flight: 409,
  law_broken: 409,
  precondition_failed: 412,
  too_large: 413,
  unsupported_media_type: 415,
  idempotency_key_reused: 422,
  precondition_required: 428,
  too_many_requests: 429,
  not_offered: 501,
  unavailable: 503,
} as const satisfies Record<string, number>;

export type AppErrorCode = keyof typeof httpStatus;

/** One fixed title per code (RFC 9457): the same problem always has the same title. */
export const problemTitles: Readonly<Record<AppErrorCode, string>> = {
  invalid_input: "Please check what you sent",
  idempotency_key_missing: "An Idempotency-Key is needed",
  unauthenticated: "Please sign in",
  forbidden: "This is not open to you",
  not_found: "Not found",
  conflict: "This does not fit what is there",
  idempotency_in_flight: "The same request is still running",
  law_broken: "This breaks a rule of the plan",
  precondition_failed: "This changed while you were looking at it",
  too_large: "Too large",
  unsupported_media_type: "Please send JSON",
  idempotency_key_reused: "This Idempotency-Key was used for something else",
  precondition_required: "An If-Match header is needed",
  too_many_requests: "Too many tries",
  not_offered: "This server does not do that",
  unavailable: "Please try again in a moment",
};

type Extras = ErrorOptions & {
  /** Messages per field of the input. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  /** The laws an edit breaks, as the contract `violationDto` has them. */
  readonly violations?: readonly unknown[];
  /** What was asked beside what is saved by now, as the contract of the route has it. */
  readonly conflicts?: readonly unknown[];
  /** Seconds until another try makes sense. */
  readonly retryAfterS?: number;
};

export class AppError extends Error {
  override readonly name = "AppError";
  readonly fields: Extras["fields"];
  readonly violations: Extras["violations"];
  readonly conflicts: Extras["conflicts"];
  readonly retryAfterS: Extras["retryAfterS"];

  constructor(
    readonly code: AppErrorCode,
    /** Safe to show. Secrets and ids of others go in `cause`. */
    message: string,
    extras: Extras = {},
  ) {
    super(message, "cause" in extras ? { cause: extras.cause } : undefined);
    this.fields = extras.fields;
    this.violations = extras.violations;
    this.conflicts = extras.conflicts;
    this.retryAfterS = extras.retryAfterS;
  }
}

/** One wrong field with its sentence. */
export function invalidField(field: string, message: string): AppError {
  return new AppError("invalid_input", message, { fields: { [field]: [message] } });
}

/** The same words for "not there" and "not yours", so that an answer tells neither. */
export function notFound(): AppError {
  return new AppError("not_found", "There is nothing here for you.");
}
