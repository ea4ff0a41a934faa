import type { en } from "../en";
import type { Same } from "../same";

export const plain: Same<typeof en.plain> = {
  notThisForm: "Bitte geh zurück und sieh das Formular noch einmal durch.",
  tryAgain: "Bitte geh zurück und versuche es noch einmal.",
  notKept: {
    title: "Es wurde noch nichts gespeichert",
    again:
      "Dieses Formular sendet das Skript der Seite, und das lief nicht. Bitte lade die Seite neu; hat dein Browser Skripte abgeschaltet, müssen sie hier an sein.",
  },
  notSentYet: {
    title: "Noch nicht gesendet",
    stays:
      "Die Seite lädt noch. Was du eingegeben hast, bleibt stehen und wird gesendet, sobald sie bereit ist. Dauert das lange, kopiere deinen Text und lade die Seite neu.",
  },
};
