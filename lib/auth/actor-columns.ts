import "server-only";
import { users } from "@/db/schema/people";
import { preferenceColumns } from "./preference-columns";

/** What makes an `Actor`, however somebody was recognised. */
export const actorColumns = {
  userId: users.id,
  name: users.name,
  email: users.email,
  roles: users.roles,
  timeZone: users.timeZone,
  preferences: preferenceColumns,
};
