import { z } from "zod";
import { idField } from "./common";

export const deviceKeyBody = z.strictObject({ deviceId: idField });
export type DeviceKeyBody = z.output<typeof deviceKeyBody>;

/** 32 bytes, base64url: the same for the same person on the same device, and for nobody else. */
export const deviceKeyDto = z.object({ key: z.string().length(43) });
export type DeviceKeyDto = z.output<typeof deviceKeyDto>;
