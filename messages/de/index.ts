import { auth } from "./auth";
import { care } from "./care";
import { changes } from "./changes";
import { checkIn } from "./check-in";
import { edits } from "./edits";
import { errors } from "./errors";
import { numbers } from "./numbers";
import { offline } from "./offline";
import { phases } from "./phases";
import { planEffect } from "./plan-effect";
import { problems } from "./problems";
import { publicRoom } from "./public";
import { races } from "./races";
import { roster } from "./roster";
import { rosterFilter } from "./roster-filter";
import { season } from "./season";
import { seasonEditor } from "./season-editor";
import { session } from "./session";
import { settings } from "./settings";
import { shared } from "./shared";
import { shell } from "./shell";
import { symptoms } from "./symptoms";
import { team } from "./team";
import { today } from "./today";
import { treatments } from "./treatments";
import { ui } from "./ui";
import { week } from "./week";
import { welcome } from "./welcome";

/** One file a room; names and placeholders are the same in every language. */
export const de = {
  auth,
  care,
  changes,
  checkIn,
  edits,
  errors,
  numbers,
  offline,
  phases,
  planEffect,
  problems,
  public: publicRoom,
  races,
  roster,
  rosterFilter,
  season,
  seasonEditor,
  session,
  settings,
  shared,
  shell,
  symptoms,
  team,
  today,
  treatments,
  ui,
  week,
  welcome,
} as const;
