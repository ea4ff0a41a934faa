import type { caseRecordDto, injuryTextDto, journalEntryDto } from "@/lib/contracts/case-record";
import type { InjuryTextKind } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { api } from "@/lib/http/api";

/** What a person can write in an entry; a journal has no author but its owner. */
export type EntryFields = {
  readonly text: string;
  readonly date: PlainDate;
  readonly author?: string;
};
export type SavedEntry = EntryFields & { readonly id: string; readonly version: number };

/** One kind of entry of the case file: how it is made, changed, taken away and read again. */
export type EntryApi = {
  readonly add: (fields: EntryFields, key: string) => Promise<unknown>;
  readonly change: (
    entry: Pick<SavedEntry, "id" | "version">,
    fields: EntryFields,
    key: string,
  ) => Promise<unknown>;
  readonly remove: (entry: Pick<SavedEntry, "id" | "version">, key: string) => Promise<unknown>;
  /** Brings back what was taken away within a day. */
  readonly restore: (id: string) => Promise<unknown>;
  /** As it is saved now; undefined when it is gone. */
  readonly current: (id: string) => Promise<SavedEntry | undefined>;
};

export function journalApi(athleteId: string): EntryApi {
  const path = `/athletes/${athleteId}/journal`;
  return {
    add: (body, key) => api<typeof journalEntryDto>({ method: "POST", path, body, key }),
    change: ({ id, version }, body, key) =>
      api<typeof journalEntryDto>({ method: "PATCH", path: `${path}/${id}`, version, body, key }),
    remove: ({ id, version }, key) =>
      api<typeof journalEntryDto>({ method: "DELETE", path: `${path}/${id}`, version, key }),
    restore: (id) =>
      api<typeof journalEntryDto>({ method: "POST", path: `${path}/${id}/restore`, body: {} }),
    current: async (id) => (await readCase(athleteId)).journal?.find((one) => one.id === id),
  };
}

export function injuryTextApi(athleteId: string, kind: InjuryTextKind): EntryApi {
  const path = `/athletes/${athleteId}/injury-texts`;
  return {
    add: (body, key) =>
      api<typeof injuryTextDto>({ method: "POST", path, body: { kind, ...body }, key }),
    change: ({ id, version }, body, key) =>
      api<typeof injuryTextDto>({ method: "PATCH", path: `${path}/${id}`, version, body, key }),
    remove: ({ id, version }, key) =>
      api<typeof injuryTextDto>({ method: "DELETE", path: `${path}/${id}`, version, key }),
    restore: (id) =>
      api<typeof injuryTextDto>({ method: "POST", path: `${path}/${id}/restore`, body: {} }),
    current: async (id) => (await readCase(athleteId)).texts.find((one) => one.id === id),
  };
}

function readCase(athleteId: string) {
  return api<typeof caseRecordDto>({ method: "GET", path: `/athletes/${athleteId}/case` });
}
