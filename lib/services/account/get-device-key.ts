import "server-only";
import { hkdfSync } from "node:crypto";
import type { Context } from "@/lib/auth/actor";
import type { DeviceKeyBody, DeviceKeyDto } from "@/lib/contracts/device-key";
import { authSecret } from "@/lib/env";

const BYTES = 32;

/**
 * The key a browser seals its waiting entries with. It is derived (HKDF-SHA-256), not stored: the
 * same person gets it again on the same device, and a new server secret makes it another one.
 */
export async function getDeviceKey(ctx: Context, input: DeviceKeyBody): Promise<DeviceKeyDto> {
  const purpose = `rebound outbox 1 ${ctx.actor.userId}`;
  const key = hkdfSync("sha256", authSecret(), input.deviceId, purpose, BYTES);
  return { key: Buffer.from(key).toString("base64url") };
}
