import { adherence } from "./adherence";
import { auth } from "./auth";
import { care } from "./care";
import { caseFile } from "./case-file";
import { changes } from "./changes";
import { checkIn } from "./check-in";
import { coach } from "./coach";
import { coachWeek } from "./coach-week";
import { conversation } from "./conversation";
import { edits } from "./edits";
import { errors } from "./errors";
import { importRoom } from "./import";
import { injury } from "./injury";
import { library } from "./library";
import { limits } from "./limits";
import { loadTests } from "./load-tests";
import { log } from "./log";
import { mail } from "./mail";
import { numbers } from "./numbers";
import { offline } from "./offline";
import { phases } from "./phases";
import { plain } from "./plain";
import { planEffect } from "./plan-effect";
import { problems } from "./problems";
import { publicRoom } from "./public";
import { races } from "./races";
import { rehab } from "./rehab";
import { report } from "./report";
import { roles } from "./roles";
import { roster } from "./roster";
import { rosterFilter } from "./roster-filter";
import { scores } from "./scores";
import { season } from "./season";
import { seasonEditor } from "./season-editor";
import { session } from "./session";
import { settings } from "./settings";
import { shared } from "./shared";
import { shell } from "./shell";
import { sitting } from "./sitting";
import { steps } from "./steps";
import { symptoms } from "./symptoms";
import { team } from "./team";
import { threads } from "./threads";
import { today } from "./today";
import { treatments } from "./treatments";
import { ui } from "./ui";
import { week } from "./week";
import { welcome } from "./welcome";

/** One file a room; names and placeholders are the same in every language. */
export const en = {
  adherence,
  auth,
  care,
  caseFile,
  changes,
  checkIn,
  coach,
  coachWeek,
  conversation,
  edits,
  errors,
  import: importRoom,
  injury,
  library,
  limits,
  loadTests,
  log,
  mail,
  numbers,
  offline,
  phases,
  plain,
  planEffect,
  problems,
  public: publicRoom,
  races,
  rehab,
  report,
  roles,
  roster,
  rosterFilter,
  scores,
  season,
  seasonEditor,
  session,
  settings,
  shared,
  shell,
  sitting,
  steps,
  symptoms,
  team,
  threads,
  today,
  treatments,
  ui,
  week,
  welcome,
} as const;
