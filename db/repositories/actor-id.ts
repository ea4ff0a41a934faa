import { sql } from "drizzle-orm";

/** Who runs this transaction, asked of the database itself: nobody signs for somebody else. */
export const actorId = sql<string>`app_user_id()`;
