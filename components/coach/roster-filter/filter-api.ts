import type {
  RosterFilter,
  RosterFilterBody,
  rosterFilterDto,
  rosterFilterGoneDto,
} from "@/lib/contracts/roster-filters";
import { api } from "@/lib/http/api";

const PATH = "/me/roster-filters";

/** `key`: made once for one press, so that sending twice keeps one. */
export function keepFilter(body: RosterFilterBody, key: string): Promise<RosterFilter> {
  return api<typeof rosterFilterDto>({ method: "POST", path: PATH, body, key });
}

export function changeFilter(
  { id, version }: RosterFilter,
  body: RosterFilterBody,
): Promise<RosterFilter> {
  return api<typeof rosterFilterDto>({ method: "PATCH", path: `${PATH}/${id}`, body, version });
}

export async function dropFilter({ id }: RosterFilter): Promise<void> {
  await api<typeof rosterFilterGoneDto>({ method: "DELETE", path: `${PATH}/${id}` });
}
