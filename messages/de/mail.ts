import type { en } from "../en";
import type { Same } from "../same";

export const mail: Same<typeof en.mail> = {
  hello: "Hallo {name},",
  "check-in": {
    subject: "Dein Check-in am Morgen",
    text: "Der Check-in von heute Morgen fehlt noch. Er braucht dreimal Tippen.",
  },
  tomorrow: {
    subject: "Morgen: {titles}",
    text: "Für morgen geplant: {titles}. Am Morgen kann sich der Plan noch ändern.",
  },
  comments: {
    subject: "{count, plural, one {Ein neuer Kommentar} other {# neue Kommentare}}",
    text: "{count, plural, one {Ein Kommentar wartet} other {# Kommentare warten}} in Rebound auf dich. Was gesagt wurde, bleibt dort.",
  },
  offReminder: "Du hast Rebound um diese Erinnerung gebeten. Abschalten: {url}",
  offMail: "Du hast Rebound um diese Mail gebeten. Abschalten: {url}",
};
