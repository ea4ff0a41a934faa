import { undoneEditDto } from "@/lib/contracts/blocks";
import { editParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { undoEdit } from "@/lib/services/week/undo-edit";

export const POST = route(
  {
    summary: "Undo an edit of the plan: everything stands as before it",
    params: editParams,
    response: undoneEditDto,
  },
  ({ ctx, params }) => undoEdit(ctx, params),
);
