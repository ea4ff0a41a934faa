import "server-only";
import {
  and,
  arrayContains,
  asc,
  desc,
  eq,
  gte,
  ilike,
  isNull,
  lte,
  ne,
  or,
  sql,
} from "drizzle-orm";
import type { Database } from "@/db/client";
import {
  type LibraryItemRow,
  type LibraryKind,
  type LibraryVersionRow,
  libraryItems,
  libraryVersions,
} from "@/db/schema/library";
import type { Role, Sport } from "@/lib/engine/model";
import { actorId } from "./actor-id";

/* A coach's own shelf and what is shared with them: the policies say which rows those are. */

export type LibrarySearch = {
  /** Each of them somewhere in title, folder or tags. */
  readonly words?: readonly string[];
  readonly kind?: LibraryKind | undefined;
  readonly sport?: Sport | undefined;
  readonly role?: Role | undefined;
  readonly folder?: string | undefined;
  readonly tag?: string | undefined;
  readonly leastS?: number | undefined;
  readonly mostS?: number | undefined;
  readonly whose?: "own" | "shared" | undefined;
  readonly limit: number;
};

export type Shelved = LibraryItemRow & {
  readonly own: boolean;
  readonly content: unknown;
};

const own = sql<boolean>`${libraryItems.ownerId} = ${actorId}`;
const current = and(
  eq(libraryVersions.ownerId, libraryItems.ownerId),
  eq(libraryVersions.itemId, libraryItems.id),
  eq(libraryVersions.version, libraryItems.version),
);
const shelved = { item: libraryItems, own, content: libraryVersions.content };

/** Own and shared, with what they hold now; own ones first, by folder and title. */
export async function searchLibrary(db: Database, search: LibrarySearch): Promise<Shelved[]> {
  const { kind, sport, role, folder, tag, leastS, mostS, whose, words = [] } = search;
  const rows = await db
    .select(shelved)
    .from(libraryItems)
    .innerJoin(libraryVersions, current)
    .where(
      and(
        isNull(libraryItems.archivedAt),
        kind && eq(libraryItems.kind, kind),
        sport && eq(libraryItems.sport, sport),
        role && eq(libraryItems.role, role),
        folder === undefined ? undefined : eq(libraryItems.folder, folder),
        tag === undefined ? undefined : arrayContains(libraryItems.tags, [tag]),
        leastS === undefined ? undefined : gte(libraryItems.durationS, leastS),
        mostS === undefined ? undefined : lte(libraryItems.durationS, mostS),
        whose === "own" ? eq(libraryItems.ownerId, actorId) : undefined,
        whose === "shared" ? ne(libraryItems.ownerId, actorId) : undefined,
        ...words.map((word) => {
          const like = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
          return or(
            ilike(libraryItems.title, like),
            ilike(libraryItems.folder, like),
            sql`array_to_string(${libraryItems.tags}, ' ') ilike ${like}`,
          );
        }),
      ),
    )
    .orderBy(desc(own), asc(libraryItems.folder), asc(libraryItems.title), asc(libraryItems.id))
    .limit(search.limit);
  return rows.map(({ item, ...rest }) => ({ ...item, ...rest }));
}

/** One of them, put away or not; undefined where it is not theirs to see. */
export async function findLibraryItem(db: Database, id: string): Promise<Shelved | undefined> {
  const [row] = await db
    .select(shelved)
    .from(libraryItems)
    .innerJoin(libraryVersions, current)
    .where(eq(libraryItems.id, id));
  return row && { ...row.item, own: row.own, content: row.content };
}

export type ItemFields = Pick<
  LibraryItemRow,
  "folder" | "tags" | "title" | "sport" | "role" | "durationS"
>;
type NewItem = ItemFields &
  Pick<LibraryItemRow, "id" | "kind" | "ownerName"> & { content: unknown };

export async function insertLibraryItem(
  db: Database,
  { content, ...item }: NewItem,
): Promise<boolean> {
  const [row] = await db
    .insert(libraryItems)
    .values({ ...item, ownerId: actorId })
    .onConflictDoNothing()
    .returning({ id: libraryItems.id });
  if (!row) return false;
  await insertVersion(db, { itemId: item.id, version: 1, title: item.title, content });
  return true;
}

type ItemPatch = {
  readonly id: string;
  readonly version: number;
  readonly patch: Partial<ItemFields> & { readonly archivedAt?: Date | null };
  /** What it holds from now on; left out where only its place changes. */
  readonly content?: unknown;
};

/** False: not theirs, or changed since `version`. Each change is a version of its own. */
export async function updateLibraryItem(
  db: Database,
  { id, version, patch, content }: ItemPatch,
): Promise<boolean> {
  const before = await findLibraryItem(db, id);
  const [row] = await db
    .update(libraryItems)
    .set({ ...patch, version: version + 1, changedAt: sql`now()` })
    .where(
      and(
        eq(libraryItems.ownerId, actorId),
        eq(libraryItems.id, id),
        eq(libraryItems.version, version),
      ),
    )
    .returning({ title: libraryItems.title });
  if (!row || !before) return false;
  await insertVersion(db, {
    itemId: id,
    version: version + 1,
    title: row.title,
    content: content ?? before.content,
  });
  return true;
}

async function insertVersion(
  db: Database,
  row: Pick<LibraryVersionRow, "itemId" | "version" | "title" | "content">,
): Promise<void> {
  await db.insert(libraryVersions).values({ ...row, ownerId: actorId });
}

/** Newest first. */
export function listLibraryVersions(db: Database, itemId: string): Promise<LibraryVersionRow[]> {
  return db
    .select()
    .from(libraryVersions)
    .where(eq(libraryVersions.itemId, itemId))
    .orderBy(desc(libraryVersions.version))
    .limit(200);
}

export async function findLibraryVersion(
  db: Database,
  { itemId, version }: { itemId: string; version: number },
): Promise<LibraryVersionRow | undefined> {
  const [row] = await db
    .select()
    .from(libraryVersions)
    .where(and(eq(libraryVersions.itemId, itemId), eq(libraryVersions.version, version)));
  return row;
}

/** Folders and tags in use on the own shelf, in the order of the alphabet. */
export async function libraryPlaces(db: Database): Promise<{ folders: string[]; tags: string[] }> {
  const rows = await db
    .select({ folder: libraryItems.folder, tags: libraryItems.tags })
    .from(libraryItems)
    .where(and(eq(libraryItems.ownerId, actorId), isNull(libraryItems.archivedAt)));
  const sorted = (all: readonly string[]) => [...new Set(all)].filter((s) => s !== "").toSorted();
  return {
    folders: sorted(rows.map((row) => row.folder)),
    tags: sorted(rows.flatMap((row) => row.tags)),
  };
}
