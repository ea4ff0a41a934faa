import type { en } from "../en";
import type { Same } from "../same";

export const shared: Same<typeof en.shared> = {
  title: "Geteilter Bericht",
  emergency:
    "Im Notfall wähle 112, im Vereinigten Königreich auch 999. Rat gibt es in Deutschland unter 116 117, im Vereinigten Königreich unter 111.",
  until:
    "{name} teilt diesen Bericht bis {until} mit dir. Du kannst ihn hier lesen, drucken und speichern.",
  headline: "Ein Bericht, der mit dir geteilt wird",
  what: "Der Link, den du bekommen hast, öffnet ihn. Wenn nicht, füge den Link oder seinen Code hier ein.",
  code: "Link oder Code",
  open: "Bericht öffnen",
  opening: "Wird geöffnet",
  refused:
    "Dieser Link öffnet nichts. Er ist vielleicht abgelaufen oder beendet; bitte die Person, die ihn geschickt hat, um einen neuen.",
};
