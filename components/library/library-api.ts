import {
  type ItemCreate,
  type ItemPatch,
  type LibraryItem,
  type LibraryPeople,
  libraryItemDto,
  libraryPeopleResponse,
  putAwayDto,
  type ShareInput,
} from "@/lib/contracts/library";
import { api } from "@/lib/http/api";

type Known = { readonly id: string; readonly version: number };

export function writeItem(body: ItemCreate, key: string): Promise<LibraryItem> {
  return api<typeof libraryItemDto>({ method: "POST", path: "/library/items", body, key });
}

export function changeItem({ id, version }: Known, body: ItemPatch): Promise<LibraryItem> {
  return api<typeof libraryItemDto>({ method: "PATCH", path: `/library/items/${id}`, version, body });
}

export function putAway({ id, version }: Known) {
  return api<typeof putAwayDto>({ method: "DELETE", path: `/library/items/${id}`, version });
}

const people = (method: "POST" | "PATCH" | "DELETE", path: string, body?: unknown) =>
  api<typeof libraryPeopleResponse>({ method, path: `/library${path}`, ...(body ? { body } : {}) });

export const openTo = (body: ShareInput): Promise<LibraryPeople> => people("POST", "/shares", body);
export const closeTo = (shareId: string) => people("DELETE", `/shares/${shareId}`);
export const nameTeam = (name: string, emails: string[]) =>
  people("POST", "/teams", { name, emails });
export const changeTeam = (id: string, body: { add?: string[]; remove?: string[] }) =>
  people("PATCH", `/teams/${id}`, body);
export const endTeam = (id: string) => people("DELETE", `/teams/${id}`);
