import type { en } from "../en";
import type { Same } from "../same";

export const errors: Same<typeof en.errors> = {
  fault: "Diese Seite konnte nicht angezeigt werden.",
  ours: "Der Fehler liegt bei uns. Was du vorher gespeichert hast, ist noch da. Bitte versuche es gleich noch einmal.",
  tell: "Wenn du uns davon erzählst, nenne: {digest}",
  again: "Noch einmal versuchen",
  missing: "Unter dieser Adresse gibt es nichts.",
  missingWhy: "Vielleicht ist es umgezogen, oder es gehört jemandem, der es nicht mit dir teilt.",
  toStart: "Zum Anfang",
  missingTitle: "Nicht gefunden",
};
