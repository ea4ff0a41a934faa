import { undoneImport } from "@/lib/contracts/imports";
import { importParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { undoImport } from "@/lib/services/imports/undo-import";

export const POST = route(
  {
    summary: "Take a file out of the log again",
    params: importParams,
    response: undoneImport,
  },
  ({ ctx, params }) => undoImport(ctx, params),
);
