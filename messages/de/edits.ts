import type { en } from "../en";
import type { Same } from "../same";

export const edits: Same<typeof en.edits> = {
  severity: {
    override: "braucht einen Grund",
    hard: "kann nicht beiseitegelegt werden",
    held: "vom Plan ausgesetzt",
  },
  looking: "Es wird nachgesehen, was das bedeuten würde …",
  nothingElse: "Sonst ändert sich nichts im Plan.",
  fallsAway: "fällt weg",
  why: "Warum die Regel beiseitelegen?",
  whyHint: "Wird mit deinem Namen gespeichert.",
  last: "Letzte Änderung",
  changed: "Du hast den Plan geändert.",
  undo: "Rückgängig",
  undone: "Rückgängig gemacht. Der Plan ist, wie er war.",
  keep: "So lassen",
  day: {
    free: "passt",
    apart: "harte Tage zu nah beieinander",
    running: "kein Tag ohne Laufen",
    longRun: "längster Lauf wächst zu schnell",
    volume: "zu viel Laufen in der Woche",
    recovery: "keine leichtere Woche mehr",
    time: "mehr als die Zeit des Tages",
    limit: "eine Grenze steht dagegen",
    state: "nicht mit dem Zustand von heute",
  },
};
