import "server-only";
import { libraryPlaces, searchLibrary as searchRows } from "@/db/repositories/library";
import type { Context } from "@/lib/auth/actor";
import type { LibraryQuery, LibraryResponse } from "@/lib/contracts/library";
import { searchOriginals } from "./originals";
import { requireCoach, toEntry } from "./shelf";

const SHOWN = 60;

/** The coach's own things first, then what colleagues shared, then ours. */
export async function searchLibrary(ctx: Context, query: LibraryQuery): Promise<LibraryResponse> {
  requireCoach(ctx);
  const limit = query.limit ?? SHOWN;
  const words = (query.words ?? "").split(/\s+/).filter((word) => word !== "");
  const { shelf, kind, sport, role, folder, tag, leastMin, mostMin } = query;
  const stored =
    shelf === "original"
      ? []
      : await searchRows(ctx.db, {
          words,
          kind,
          sport,
          role,
          folder,
          tag,
          leastS: leastMin === undefined ? undefined : leastMin * 60,
          mostS: mostMin === undefined ? undefined : mostMin * 60,
          whose: shelf,
          limit: limit + 1,
        });
  const ours = shelf === "own" || shelf === "shared" ? [] : searchOriginals(query, words);
  const all = [...stored.map(toEntry), ...ours];
  return {
    entries: all.slice(0, limit).map((entry) => ({ ...entry, tags: [...entry.tags] })),
    more: all.length > limit,
    ...(await libraryPlaces(ctx.db)),
  };
}
