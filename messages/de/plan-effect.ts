import type { en } from "../en";
import type { Same } from "../same";

export const planEffect: Same<typeof en.planEffect> = {
  none: "In keiner Woche ändern sich die Summen.",
  label: "Wochen vorher und nachher",
  week: "Woche ab",
  run: "Laufen, km",
  bike: "Rad, h",
  swim: "Schwimmen, km",
  strength: "Kraft",
  load: "Belastung",
  tendon: "Sehne",
  all: "Alle {count} Wochen zeigen",
  others: "Die anderen Wochen bleiben, wie sie sind.",
};
