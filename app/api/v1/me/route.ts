import { deleteAccountBody, deletedAccountDto, meDto } from "@/lib/contracts/me";
import { noParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { deleteAccount } from "@/lib/services/account/delete-account";
import { getMe } from "@/lib/services/account/get-me";

export const GET = route(
  { summary: "Who I am and whom I may see", params: noParams, response: meDto },
  ({ ctx }) => getMe(ctx),
);

export const DELETE = route(
  {
    summary: "Delete my account and my whole record; asks for the password",
    params: noParams,
    body: deleteAccountBody,
    response: deletedAccountDto,
    confirmsPassword: true,
  },
  ({ ctx }) => deleteAccount(ctx),
);
