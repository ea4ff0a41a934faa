import "server-only";
import { users } from "@/db/schema/people";

/** A person as every request knows them; units and theme are on every page. */
export const actorColumns = {
  userId: users.id,
  name: users.name,
  email: users.email,
  roles: users.roles,
  timeZone: users.timeZone,
  preferences: {
    distanceUnit: users.distanceUnit,
    swimUnit: users.swimUnit,
    weekStart: users.weekStart,
    theme: users.theme,
    language: users.language,
    version: users.preferencesVersion,
  },
};
