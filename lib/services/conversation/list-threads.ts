import "server-only";
import { countUnread, listThreads as readThreads, type Thread } from "@/db/repositories/comments";
import type { Context } from "@/lib/auth/actor";
import type { ThreadDto, UnreadDto } from "@/lib/contracts/comments";

const DAY_MS = 86_400_000;
/** What nobody opened for this long is not counted any more. Our choice. */
const UNREAD_DAYS = 180;
/** How far back the list of conversations goes. Our choice. */
const RECENT_DAYS = 42;
const MOST = 200;

const daysAgo = ({ now }: Context, days: number) => new Date(now.getTime() - days * DAY_MS);

/** What waits to be read by whoever asks, over everyone they may see. */
export async function getUnread(ctx: Context): Promise<UnreadDto> {
  const since = daysAgo(ctx, UNREAD_DAYS);
  const threads = await readThreads(ctx.db, { since, most: MOST, onlyUnread: true });
  return {
    comments: threads.reduce((sum, one) => sum + one.unread, 0),
    calls: threads.reduce((sum, one) => sum + one.calls, 0),
    threads: threads.map(toThreadDto),
  };
}

/** Conversations of the last weeks, newest first. */
export async function listThreads(ctx: Context): Promise<ThreadDto[]> {
  const threads = await readThreads(ctx.db, { since: daysAgo(ctx, RECENT_DAYS), most: MOST });
  return threads.map(toThreadDto);
}

export type Waiting = {
  readonly total: number;
  readonly byAthlete: ReadonlyMap<string, number>;
  /** When the newest of them was said; null for none. */
  readonly newest: Date | null;
};

/** The count alone, for every page. */
export async function waitingFor(ctx: Context): Promise<Waiting> {
  const rows = await countUnread(ctx.db, { since: daysAgo(ctx, UNREAD_DAYS) });
  const newest = rows.map((row) => new Date(row.newest).getTime());
  return {
    total: rows.reduce((sum, row) => sum + row.unread, 0),
    byAthlete: new Map(rows.map((row) => [row.athleteId, row.unread])),
    newest: newest.length > 0 ? new Date(Math.max(...newest)) : null,
  };
}

function toThreadDto(thread: Thread): ThreadDto {
  const { athleteId, athleteName, self, calls, lastAt, lastBy, ...rest } = thread;
  return {
    ...rest,
    athlete: { id: athleteId, name: athleteName, self },
    calls: calls > 0,
    last: { at: lastAt.toISOString(), by: lastBy },
  };
}
