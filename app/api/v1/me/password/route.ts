import { changePassword, prepareNewPassword } from "@/lib/auth/change-password";
import { changedPasswordDto, changePasswordBody } from "@/lib/contracts/me";
import { noParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";

export const POST = route(
  {
    summary: "Change my password; asks for the current one and ends my other sign-ins",
    params: noParams,
    body: changePasswordBody,
    response: changedPasswordDto,
    confirmsPassword: true,
  },
  ({ ctx, prepared }) => changePassword(ctx, prepared),
  prepareNewPassword,
);
