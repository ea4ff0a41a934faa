import "server-only";
import { users } from "@/db/schema/people";

/** Read with the person on every request: units and theme are on every page. */
export const preferenceColumns = {
  distanceUnit: users.distanceUnit,
  swimUnit: users.swimUnit,
  weekStart: users.weekStart,
  theme: users.theme,
  version: users.preferencesVersion,
};
