import { openedDto } from "@/lib/contracts/share-links";
import { api } from "@/lib/http/api";
import { takeEarlyHash } from "./early-hash";

/** The code out of what somebody pasted: the whole link, or the code alone. */
export function codeIn(text: string): string {
  return text
    .slice(text.indexOf("#") + 1)
    .trim()
    .slice(0, 200);
}

/** Sets the cookie of the shared pages; fails where the code opens nothing. */
export async function openWithCode(code: string): Promise<void> {
  await api<typeof openedDto>({ method: "POST", path: "/shared/open", body: { code } });
}

/** Takes the code out of the address bar and the history, and answers it. */
export function takeCodeFromAddress(): string | null {
  const early = takeEarlyHash();
  const code = [window.location.hash, early].map(codeIn).find(isCode);
  if (code === undefined) return null;
  window.history.replaceState(null, "", window.location.pathname);
  return code;
}

/** Of a shared report or an invitation; other places on the page have names too. */
const isCode = (text: string) => /^r[si]_/.test(text);
