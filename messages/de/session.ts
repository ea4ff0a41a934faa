import type { en } from "../en";
import type { Same } from "../same";

export const session: Same<typeof en.session> = {
  states: {
    green: "Ruhig",
    hold: "Ruhig (halten)",
    amber: "Beobachten",
    red: "Schub",
    refer: "Abklären",
  },
};
