import {
  IMPORT_BODY_BYTES_MAX,
  importAnswer,
  importBody,
  importsResponse,
} from "@/lib/contracts/imports";
import { athleteParams } from "@/lib/contracts/params";
import { previewQuery } from "@/lib/contracts/sessions";
import { route } from "@/lib/http/route";
import { importActivities } from "@/lib/services/imports/import-activities";
import { listImports } from "@/lib/services/imports/list-imports";

export const GET = route(
  {
    summary: "Files read into the log that can still be taken back, newest first",
    params: athleteParams,
    response: importsResponse,
  },
  ({ ctx, params }) => listImports(ctx, params),
);

export const POST = route(
  {
    summary: "Read past training from a file of Strava, Garmin, TrainingPeaks or intervals.icu",
    params: athleteParams,
    query: previewQuery,
    body: importBody,
    bytesMax: IMPORT_BODY_BYTES_MAX,
    response: importAnswer,
    status: ({ id }) => (id === null ? 200 : 201),
    statuses: [200, 201],
  },
  ({ ctx, params, query, body, id }) =>
    importActivities(ctx, { ...body, ...params, id, apply: query.preview !== "1" }),
);
