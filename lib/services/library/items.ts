import "server-only";
import {
  findLibraryItem,
  findLibraryVersion,
  insertLibraryItem,
  listLibraryVersions,
  type Shelved,
  updateLibraryItem,
} from "@/db/repositories/library";
import type { Context } from "@/lib/auth/actor";
import {
  type ItemCreate,
  type ItemPatch,
  type LibraryContent,
  type LibraryItem,
  type LibraryVersions,
  libraryContent,
} from "@/lib/contracts/library";
import { AppError, invalidField, notFound } from "@/lib/errors";
import { type IfMatch, requireVersion, stale } from "../precondition";
import { contentOf, lengthOf, requireCoach, toItem } from "./shelf";

type Item = { readonly itemId: string };

/** One thing of the coach's own or of what is shared with them. */
export async function getItem(ctx: Context, { itemId }: Item): Promise<LibraryItem> {
  requireCoach(ctx);
  return toItem(await seen(ctx, itemId));
}

type Create = { readonly id: string; readonly content: LibraryContent } & Omit<
  ItemCreate,
  "content"
>;

export async function createItem(
  ctx: Context,
  { id, content, folder = "", tags = [] }: Create,
): Promise<LibraryItem> {
  requireCoach(ctx);
  const made = await insertLibraryItem(ctx.db, {
    id,
    kind: content.kind,
    ownerName: ctx.actor.name,
    folder,
    tags: [...new Set(tags)],
    content,
    ...readIn(content),
  });
  if (!made) throw new AppError("conflict", "This was saved a moment ago.");
  return toItem(await seen(ctx, id));
}

type Edit = Item & { readonly patch: ItemPatch; readonly ifMatch: IfMatch };

/** Each change is a new version; what was planned from an older one keeps what it has. */
export async function editItem(
  ctx: Context,
  { itemId, patch, ifMatch }: Edit,
): Promise<LibraryItem> {
  requireCoach(ctx);
  const row = await ownItem(ctx, itemId);
  requireVersion(row.version, ifMatch);
  const before = contentOf(row);
  const content = { ...(await wanted(ctx, row, patch)) };
  if (patch.title !== undefined) content.title = patch.title;
  if (patch.intent !== undefined) content.intent = patch.intent;
  if (content.kind !== before.kind) {
    throw invalidField("content", "A session stays a session, a block a block.");
  }
  const saved = await updateLibraryItem(ctx.db, {
    id: itemId,
    version: row.version,
    content,
    patch: {
      ...readIn(content),
      ...(patch.folder === undefined ? {} : { folder: patch.folder }),
      ...(patch.tags === undefined ? {} : { tags: [...new Set(patch.tags)] }),
    },
  });
  if (!saved) throw stale();
  return toItem(await seen(ctx, itemId));
}

async function wanted(ctx: Context, row: Shelved, patch: ItemPatch): Promise<LibraryContent> {
  if (patch.content) return patch.content;
  if (patch.version === undefined) return contentOf(row);
  const older = await findLibraryVersion(ctx.db, { itemId: row.id, version: patch.version });
  if (!older) throw invalidField("version", "There is no such version.");
  return libraryContent.parse(older.content);
}

type PutAway = Item & { readonly ifMatch: IfMatch };

/** Takes it off the shelf. Its versions stay for whoever planned with it. */
export async function putAwayItem(
  ctx: Context,
  { itemId, ifMatch }: PutAway,
): Promise<{ putAway: true }> {
  requireCoach(ctx);
  const row = await ownItem(ctx, itemId);
  requireVersion(row.version, ifMatch);
  const patch = { archivedAt: ctx.now };
  const saved = await updateLibraryItem(ctx.db, { id: itemId, version: row.version, patch });
  if (!saved) throw stale();
  return { putAway: true };
}

export async function listVersions(ctx: Context, { itemId }: Item): Promise<LibraryVersions> {
  requireCoach(ctx);
  await seen(ctx, itemId);
  const rows = await listLibraryVersions(ctx.db, itemId);
  return {
    versions: rows.map(({ version, title, recordedAt, content }) => ({
      version,
      title,
      recordedAt: recordedAt.toISOString(),
      content: libraryContent.parse(content),
    })),
  };
}

/** What a version holds, the newest where none is named. */
export async function itemContent(
  ctx: Context,
  { itemId, version }: Item & { version?: number | undefined },
): Promise<{ readonly content: LibraryContent; readonly version: number }> {
  const row = await seen(ctx, itemId);
  if (version === undefined || version === row.version) {
    return { content: contentOf(row), version: row.version };
  }
  const older = await findLibraryVersion(ctx.db, { itemId, version });
  if (!older) throw notFound();
  return { content: libraryContent.parse(older.content), version };
}

async function seen(ctx: Context, itemId: string): Promise<Shelved> {
  const row = await findLibraryItem(ctx.db, itemId);
  if (!row || (row.archivedAt && !row.own)) throw notFound();
  return row;
}

async function ownItem(ctx: Context, itemId: string): Promise<Shelved> {
  const row = await seen(ctx, itemId);
  if (!row.own) throw new AppError("forbidden", "It stands on a colleague’s shelf: copy it first.");
  return row;
}

/** What a list needs to know of what it holds. */
function readIn(content: LibraryContent) {
  return content.kind === "session"
    ? {
        title: content.title,
        sport: content.sport,
        role: content.role,
        durationS: lengthOf(content),
      }
    : {
        title: content.title,
        sport: null,
        role: null,
        durationS: content.sessions.reduce((sum, one) => sum + lengthOf(one), 0),
      };
}
