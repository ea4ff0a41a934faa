import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Below this a compressed answer is not smaller in practice. */
const COMPRESS_BYTES_MIN = 1024;
/** Middle of the scale: most of the gain for a few milliseconds. */
const BROTLI_QUALITY = 4;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

export type Encoded = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly encoding: "br" | "gzip" | null;
};

/** `next start` does not compress what handlers answer, so `route()` does. */
export async function encode(text: string, acceptEncoding: string | null): Promise<Encoded> {
  const bytes = new Uint8Array(Buffer.from(text));
  const encoding = bytes.byteLength > COMPRESS_BYTES_MIN ? preferred(acceptEncoding) : null;
  if (encoding === null) return { bytes, encoding };
  const packed =
    encoding === "br"
      ? await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
      : await gzipped(bytes);
  return { bytes: new Uint8Array(packed), encoding };
}

function preferred(acceptEncoding: string | null): "br" | "gzip" | null {
  const accepted = new Set(
    (acceptEncoding ?? "")
      .toLowerCase()
      .split(",")
      .map((part) => part.trim())
      .filter((part) => !/;\s*q=0(\.0+)?$/.test(part))
      .map((part) => part.split(";")[0]?.trim()),
  );
  return accepted.has("br") ? "br" : accepted.has("gzip") ? "gzip" : null;
}
