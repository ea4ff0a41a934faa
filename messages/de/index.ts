import { auth } from "./auth";
import { care } from "./care";
import { changes } from "./changes";
import { checkIn } from "./check-in";
import { errors } from "./errors";
import { numbers } from "./numbers";
import { offline } from "./offline";
import { problems } from "./problems";
import { publicRoom } from "./public";
import { session } from "./session";
import { settings } from "./settings";
import { shared } from "./shared";
import { shell } from "./shell";
import { team } from "./team";
import { today } from "./today";
import { ui } from "./ui";
import { welcome } from "./welcome";

/** One file a room; names and placeholders are the same in every language. */
export const de = {
  auth,
  care,
  changes,
  checkIn,
  errors,
  numbers,
  offline,
  problems,
  public: publicRoom,
  session,
  settings,
  shared,
  shell,
  team,
  today,
  ui,
  welcome,
} as const;
