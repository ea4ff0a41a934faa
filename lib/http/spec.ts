import type { z } from "zod";

export type AnySchema = z.ZodType;

/** What a route promises: parsed by `route()`, printed by the OpenAPI document, walked by tests. */
export type Spec<
  P extends AnySchema = AnySchema,
  Q extends AnySchema = AnySchema,
  B extends AnySchema = AnySchema,
  R extends AnySchema = AnySchema,
> = {
  /** One line for the OpenAPI document. */
  readonly summary: string;
  readonly params: P;
  readonly query?: Q;
  readonly body?: B;
  readonly response: R;
  /** Status of a success; 200 when left out. */
  readonly status?: number | ((answer: z.input<R>) => number);
  /** Statuses `status` may answer, for the document. */
  readonly statuses?: readonly number[];
  /** The version to send as ETag; null sends none. */
  readonly etag?: (answer: z.input<R>) => number | null | undefined;
  /** Where a browser keeps the answer as a file: its name. */
  readonly fileName?: (answer: z.input<R>) => string;
  /** `required`: 428 without If-Match. `optional`: checked only when sent. */
  readonly ifMatch?: "required" | "optional";
  /** The body carries the person's password, and it is proven before anything else is done. */
  readonly confirmsPassword?: boolean;
  /** Bytes of the body at most, where a route takes more than others do. */
  readonly bytesMax?: number;
  /** False: the answer holds a secret, so it is never stored and a repeat answers 409. */
  readonly replay?: boolean;
};

/** A route without a person behind it. */
export type PublicSpec<R extends AnySchema = AnySchema, B extends AnySchema = AnySchema> = {
  readonly summary: string;
  readonly public: true;
  /** With one it is a write, and a browser may send it from our own pages only. */
  readonly body?: B;
  readonly response: R;
  /** Where the address itself holds the secret that opens it. */
  readonly params?: AnySchema;
  /** Media type of the answer, where it is not JSON. */
  readonly media?: string;
};

/** A route that answers a file made after its transaction: JSON only where it fails. */
export type FileSpec<P extends AnySchema = AnySchema, Q extends AnySchema = AnySchema> = {
  readonly summary: string;
  readonly params: P;
  readonly query?: Q;
  /** Media type of the file. */
  readonly file: string;
};

export type RouteHandler = ((
  request: Request,
  segment: { params: Promise<unknown> },
) => Promise<Response>) & { readonly spec: Spec | PublicSpec | FileSpec };

export const methods = ["GET", "POST", "PATCH", "DELETE"] as const;
export type Method = (typeof methods)[number];
export type RouteModule = { readonly [M in Method]?: RouteHandler };
