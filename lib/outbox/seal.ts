import { deviceKeyDto } from "@/lib/contracts/device-key";
import { api, newKey } from "@/lib/http/api";
import { read, write } from "./device-store";

export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer };

const text = { to: new TextEncoder(), from: new TextDecoder() };

/** AES-GCM; the person's id is bound in, so that a seal opens for nobody else. */
export async function seal(userId: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv, additionalData: text.to.encode(userId) },
    await keyOf(userId),
    text.to.encode(JSON.stringify(value)),
  );
  return { iv, data };
}

export async function open<T>(userId: string, { iv, data }: Sealed): Promise<T> {
  const plain = await crypto.subtle.decrypt(
    { name: "AES-GCM", iv, additionalData: text.to.encode(userId) },
    await keyOf(userId),
    data,
  );
  return JSON.parse(text.from.decode(plain));
}

/** The person's key on this device: kept non-extractable, asked of the server when it is missing. */
export async function keyOf(userId: string): Promise<CryptoKey> {
  const kept = await read<CryptoKey>(`key:${userId}`);
  if (kept) return kept;
  const answer = await api<typeof deviceKeyDto>({
    method: "POST",
    path: "/me/device-key",
    body: { deviceId: await deviceId() },
  });
  const raw = Uint8Array.from(atob(answer.key.replace(/-/g, "+").replace(/_/g, "/")), (c) =>
    c.charCodeAt(0),
  );
  const key = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
  await write(`key:${userId}`, key);
  return key;
}

async function deviceId(): Promise<string> {
  const kept = await read<string>("device");
  if (kept) return kept;
  const made = newKey();
  await write("device", made);
  return made;
}
