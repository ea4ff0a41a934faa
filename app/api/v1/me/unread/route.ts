import { unreadDto } from "@/lib/contracts/comments";
import { noParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { getUnread } from "@/lib/services/conversation/list-threads";

export const GET = route(
  {
    summary: "Comments I have not read, over every record I may see, newest first",
    params: noParams,
    response: unreadDto,
  },
  ({ ctx }) => getUnread(ctx),
);
