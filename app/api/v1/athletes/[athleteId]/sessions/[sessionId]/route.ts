import { sessionEditDto } from "@/lib/contracts/blocks";
import { sessionParams } from "@/lib/contracts/params";
import {
  overrideQuery,
  previewQuery,
  sessionDto,
  sessionPatchBody,
} from "@/lib/contracts/sessions";
import { route } from "@/lib/http/route";
import { deleteSession } from "@/lib/services/week/delete-session";
import { editSession } from "@/lib/services/week/edit-session";
import { getSession } from "@/lib/services/week/get-session";

export const GET = route(
  {
    summary: "One session",
    params: sessionParams,
    response: sessionDto,
    etag: (session) => session.version,
  },
  ({ ctx, params }) => getSession(ctx, params),
);

export const PATCH = route(
  {
    summary: "Change a session; answers it and what follows",
    params: sessionParams,
    query: previewQuery,
    body: sessionPatchBody,
    response: sessionEditDto,
    ifMatch: "required",
    etag: (edit) => edit.session?.version,
  },
  ({ ctx, params, body, ifMatch }) => editSession(ctx, { ...params, patch: body, ifMatch }),
);

export const DELETE = route(
  {
    summary: "Take a session out of the plan",
    params: sessionParams,
    query: overrideQuery,
    response: sessionEditDto,
    ifMatch: "required",
  },
  ({ ctx, params, query, ifMatch }) =>
    deleteSession(ctx, {
      ...params,
      ifMatch,
      override: query.override === undefined ? undefined : { reason: query.override },
    }),
);
