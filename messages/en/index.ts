import { auth } from "./auth";
import { care } from "./care";
import { changes } from "./changes";
import { checkIn } from "./check-in";
import { coach } from "./coach";
import { coachWeek } from "./coach-week";
import { edits } from "./edits";
import { errors } from "./errors";
import { library } from "./library";
import { numbers } from "./numbers";
import { offline } from "./offline";
import { phases } from "./phases";
import { planEffect } from "./plan-effect";
import { problems } from "./problems";
import { publicRoom } from "./public";
import { races } from "./races";
import { roles } from "./roles";
import { roster } from "./roster";
import { rosterFilter } from "./roster-filter";
import { season } from "./season";
import { seasonEditor } from "./season-editor";
import { session } from "./session";
import { settings } from "./settings";
import { shared } from "./shared";
import { shell } from "./shell";
import { steps } from "./steps";
import { symptoms } from "./symptoms";
import { team } from "./team";
import { today } from "./today";
import { treatments } from "./treatments";
import { ui } from "./ui";
import { week } from "./week";
import { welcome } from "./welcome";

/** One file a room; names and placeholders are the same in every language. */
export const en = {
  auth,
  care,
  changes,
  checkIn,
  coach,
  coachWeek,
  edits,
  errors,
  library,
  numbers,
  offline,
  phases,
  planEffect,
  problems,
  public: publicRoom,
  races,
  roles,
  roster,
  rosterFilter,
  season,
  seasonEditor,
  session,
  settings,
  shared,
  shell,
  steps,
  symptoms,
  team,
  today,
  treatments,
  ui,
  week,
  welcome,
} as const;
