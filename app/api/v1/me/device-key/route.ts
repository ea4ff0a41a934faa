import { deviceKeyBody, deviceKeyDto } from "@/lib/contracts/device-key";
import { noParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { getDeviceKey } from "@/lib/services/account/get-device-key";

export const POST = route(
  {
    summary: "The key this device seals its waiting entries with",
    params: noParams,
    body: deviceKeyBody,
    response: deviceKeyDto,
    replay: false,
  },
  ({ ctx, body }) => getDeviceKey(ctx, body),
);
