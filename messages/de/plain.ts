import type { en } from "../en";
import type { Same } from "../same";

export const plain: Same<typeof en.plain> = {
  notThisForm: "Bitte geh zurück und sieh das Formular noch einmal durch.",
  tryAgain: "Bitte geh zurück und versuche es noch einmal.",
  notKept: {
    title: "Es wurde noch nichts gespeichert",
    again:
      "Die Seite war beim Absenden noch nicht bereit. Bitte gib es noch einmal ein und sende es erneut ab.",
  },
};
