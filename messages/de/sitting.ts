import type { en } from "../en";
import type { Same } from "../same";

export const sitting: Same<typeof en.sitting> = {
  title: "Sitzen",
  own: "Du hast eine Grenze eingetragen: höchstens {minutes, number} min Sitzen am Stück.",
  set: "{name} hat eine Grenze gesetzt: höchstens {minutes, number} min Sitzen am Stück.",
  since: "Seit {day}",
  longer:
    "Gestern war das längste Stück darüber. Es ist notiert, und am Plan ändert sich dafür nichts.",
  journey:
    "Eine Reise, die {day} beginnt oder endet: Plane unterwegs ein paar Minuten auf den Füßen ein, bevor {minutes, number} min vorbei sind.",
};
