import { AppError } from "@/lib/errors";

/** The largest body a route takes unless it says otherwise, bytes. A check-in is under 4 kB; a session with steps under 40 kB. */
export const BODY_BYTES_MAX = 256 * 1024;

/** Reads a JSON body and no other; empty is `undefined`. Stops reading at the limit. */
export async function readJson(request: Request, bytesMax = BODY_BYTES_MAX): Promise<unknown> {
  const declared = Number(request.headers.get("content-length") ?? "0");
  if (declared > bytesMax) throw tooLarge(bytesMax);
  const text = await readText(request, bytesMax);
  if (text === "") return undefined;
  if (!isJson(request.headers.get("content-type"))) {
    throw new AppError(
      "unsupported_media_type",
      "The body must be sent with content-type: application/json.",
    );
  }
  try {
    return JSON.parse(text, withoutPrototypeKeys);
  } catch (cause) {
    throw new AppError("invalid_input", "The body is not JSON.", { cause });
  }
}

async function readText(request: Request, bytesMax: number): Promise<string> {
  if (!request.body) return "";
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = request.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > bytesMax) {
      await reader.cancel();
      throw tooLarge(bytesMax);
    }
    chunks.push(part.value);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch (cause) {
    throw new AppError("invalid_input", "The body is not UTF-8 text.", { cause });
  }
}

function isJson(contentType: string | null): boolean {
  return contentType?.split(";")[0]?.trim().toLowerCase() === "application/json";
}

/** `__proto__` never becomes a key; strict contracts refuse every other unknown one. */
function withoutPrototypeKeys(key: string, value: unknown): unknown {
  if (key === "__proto__") throw new SyntaxError("__proto__ is not a field");
  return value;
}

function tooLarge(bytesMax: number): AppError {
  return new AppError("too_large", `The body may have at most ${bytesMax / 1024} kB.`);
}
