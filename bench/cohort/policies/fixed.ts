import type { Policy } from "../diary";
import { plannedToday } from "./cut";

export const fixedPlan: Policy = {
  id: "fixed",
  name: "Fixed plan",
  says: "Does what the plan built on the first day says, whatever the mornings bring.",
  decide: (diary) => ({ sessions: plannedToday(diary) }),
};
