import { sessionEditDto } from "@/lib/contracts/blocks";
import { athleteParams } from "@/lib/contracts/params";
import { previewQuery, sessionCreateBody } from "@/lib/contracts/sessions";
import { route } from "@/lib/http/route";
import { createSession } from "@/lib/services/week/create-session";

export const POST = route(
  {
    summary: "Add a session; answers it and what follows",
    params: athleteParams,
    query: previewQuery,
    body: sessionCreateBody,
    response: sessionEditDto,
    status: 201,
    etag: (edit) => edit.session?.version,
  },
  ({ ctx, params, body }) => createSession(ctx, { ...body, ...params }),
);
