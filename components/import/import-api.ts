import type { ImportAnswer, ImportBody, importAnswer, undoneImport } from "@/lib/contracts/imports";
import { api } from "@/lib/http/api";

/** What the person said about the file's units. */
export type Told = Omit<ImportBody, "text">;

/** What a file holds; nothing is saved. */
export function previewFile(athleteId: string, body: ImportBody): Promise<ImportAnswer> {
  const path = `/athletes/${athleteId}/imports?preview=1`;
  return api<typeof importAnswer>({ method: "POST", path, body });
}

export function saveFile(athleteId: string, body: ImportBody, key: string): Promise<ImportAnswer> {
  const path = `/athletes/${athleteId}/imports`;
  return api<typeof importAnswer>({ method: "POST", path, body, key });
}

export function takeBack(athleteId: string, importId: string) {
  const path = `/athletes/${athleteId}/imports/${importId}/undo`;
  return api<typeof undoneImport>({ method: "POST", path });
}
