import { ServerResponse } from "node:http";

const patched = Symbol.for("rebound.content-type");

/**
 * `next start` compresses pages and would compress what handlers answer, but it hands their
 * Content-Type over as a list of one, which its compressor takes for unknown; and it strips a
 * Content-Encoding that a handler sets itself. So a list of one becomes the text it holds.
 */
export function letNextCompress(): void {
  const prototype = ServerResponse.prototype as ServerResponse & { [patched]?: true };
  if (prototype[patched]) return;
  prototype[patched] = true;
  const { setHeader } = prototype;
  prototype.setHeader = function (name, value) {
    const [only, ...more] = Array.isArray(value) ? value : [];
    const isList = only !== undefined && more.length === 0 && name.toLowerCase() === "content-type";
    return setHeader.call(this, name, isList ? only : value);
  };
}
