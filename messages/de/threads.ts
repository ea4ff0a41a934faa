import type { en } from "../en";
import type { Same } from "../same";
import { names } from "./settings-names";

export const threads: Same<typeof en.threads> = {
  title: "Gespräch",
  headline:
    "{count, plural, =0 {Du hast alles gelesen.} one {Ein Kommentar wartet auf dich.} other {# Kommentare warten auf dich.}}",
  nothing: "Noch hat niemand etwas gesagt.",
  nothingWhat:
    "Ein Gespräch beginnt neben einer Einheit, einer Woche, einem Block, einem Morgen oder einer Änderung; von da an steht es auch hier.",
  goThere: "Dorthin",
  calls: "spricht dich an",
  subject: {
    session: "{title}, {day}",
    week: "Woche ab {day}",
    block: "Block {title} ab {day}",
    "check-in": "Morgen vom {day}",
    change: "Änderung an {title}, {day}",
  },
  phase: names.phase,
};
