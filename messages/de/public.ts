import type { en } from "../en";
import type { Same } from "../same";

export const publicRoom: Same<typeof en.public> = {
  description:
    "Mit Rebound trainieren Ausdauersportler trotz einer Sehnenverletzung weiter: Die Antworten jedes Morgens bestimmen, was der Tag enthalten darf, und der Grund steht daneben.",
  installed: "Training durch eine Sehnenverletzung hindurch, einen Morgen nach dem anderen.",
  method: "Methode",
  signIn: "Anmelden",
  signUp: "Konto anlegen",
  adults: "Für Erwachsene ab 18 Jahren.",
  emergency:
    "Im Notfall wähle 112, im Vereinigten Königreich auch 999. Rat gibt es in Deutschland unter 116 117, im Vereinigten Königreich unter 111.",
  start: {
    headline: "Trainiere trotz Sehnenverletzung weiter, so viel, wie deine Sehne verträgt.",
    what: "Ruhe baut keine Sehne auf, und Weitermachen reizt sie. Dazwischen liegt eine Rechnung, die jeden Morgen neu zu machen ist. Rebound macht diese Rechnung, verschiebt deinen Plan und sagt dir, warum.",
    rules: "Jede Regel lesen",
    morning: "Jeden Morgen",
    taps: "Dreimal tippen",
    tapsWhat:
      "Schmerz, Steifigkeit und was die Einheit von gestern hinterlassen hat. Zehn Sekunden, ohne zu schreiben.",
    state: "Ein Zustand",
    stateWhat:
      "Ruhig, Beobachten, Schub oder Abklären: nach geschriebenen Regeln ermittelt, aus deinen Antworten und deinen eigenen üblichen Morgen.",
    moved: "Ein Plan, der mitgeht",
    movedWhat:
      "Was wegfiel, was dafür kam, der Grund und was es zurückbringt. Du kannst es rückgängig machen, wenn keine Sicherheitsregel es festhält.",
    ledgers: "Zwei Konten, nicht eins",
    ledgersWhat:
      "Jede Einheit zählt doppelt: was sie für deine Ausdauer tut und was sie von der gereizten Sehne verlangt. Eine Radfahrt kann das erste füllen und das zweite kaum berühren. Wenn das Laufen schrumpfen muss, wandert die Arbeit also aufs Rad, ins Becken und an die Gewichte, und der Weg zu deinem Rennen bleibt so lange offen, wie es ehrlich geht.",
    people: "Drei Menschen, ein Plan",
    athlete: "Sportler",
    athleteWhat: "sieht den Tag, antwortet am Morgen, trägt ein, was war.",
    coach: "Coach",
    coachWhat:
      "formt die Saison und ihre Einheiten und hat bei größeren Änderungen das letzte Wort.",
    physio: "Physio",
    physioWhat: "sieht Beschwerden und Tests, setzt Grenzen und die Reha-Stufe.",
    claims: "Was Rebound nicht behauptet",
    limits: {
      wrong:
        "Es sagt dir nicht, was dir fehlt. Das tun Ärztin, Arzt oder Physio, und ihre Worte bleiben als ihre stehen.",
      odds: "Es nennt keine Wahrscheinlichkeit, dich zu verletzen, und sagt nie, du seist bereit für ein Rennen.",
      trial:
        "Keine Studie hat geprüft, mit dieser Verletzung nach Beschwerden zu laufen. Wo eine Regel auf einer Studie steht, siehst du, wie stark sie ist; wo es unsere Wahl ist, steht es da.",
      signs:
        "Warnzeichen halten den Plan an und zeigen feste Worte dazu, wer darauf schauen sollte. Nur ein Mensch hebt das auf.",
      time: "Stoßwelle, Tabletten oder bloße Zeit bringen nie mehr Belastung. Das tut nur, was deine Sehne verträgt.",
      praise: "Es gibt keine Serien, keine Ringe und kein Lob dafür, mehr zu tun.",
    },
  },
  example: {
    title: "Ein Morgen als Beispiel",
    pain: "Schmerz, 0 bis 10",
    stiff: "steif",
    stiffValue: "31 bis 60 min",
    after: "nach dem Lauf von gestern",
    afterValue: "schlechter",
    reason:
      "Am Morgen nach den Intervallen war die Sehne steifer. Darum ist der nächste Lauf kürzer und flach, und eine Radfahrt behält den Rest der Arbeit.",
    state: "Beobachten",
    back: "Zwei ruhige Morgen hintereinander bringen es zurück.",
    intervals: "Intervalle",
    easyFlat: "Lockerer Lauf, flach",
    easyRun: "Lockerer Lauf",
    ride: "Lockere Radfahrt, aufrecht",
  },
  rules: {
    title: "Methode",
    chapters: "Kapitel",
    headline: "Jede Regel, mit ihren Zahlen.",
    intro:
      "Nach diesen {count, number} Regeln entsteht und ändert sich ein Plan. Die Seite entsteht aus derselben Liste, mit der der Plan ermittelt wird. Einige davon sind Rat oder eine Zahl zum Ansehen und ändern für sich nichts.",
    inEnglish: "Die meisten Quellen stehen auf Englisch.",
    grade: "Stufe {grade} · {mark} · {source}",
    gradeOwn: "Stufe {grade} · {mark}",
    grades: {
      A: "Kontrollierte Studien, oder solche, die sie zusammenfassen. Nicht immer an dieser Sehne; die Quelle sagt, an welcher.",
      B: "Studien, die Menschen über längere Zeit begleitet haben.",
      C: "Was Fachleute tun und schreiben.",
      D: "Laborarbeiten.",
      I: "Unsere eigene Wahl oder Rechnung. Niemand hat es geprüft.",
    },
    acts: { advice: "Rat", figure: "eine Zahl zum Ansehen" },
    actsLine: {
      advice: "Ein Rat: ändert allein keinen Plan.",
      figure: "Eine Zahl zum Ansehen: ändert allein keinen Plan.",
    },
    marks: {
      seen: "Quelle gelesen",
      "second-hand": "aus zweiter Hand zitiert, nicht bestätigt",
      recalled: "aus dem Gedächtnis, nicht bestätigt",
      computed: "errechnet",
      choice: "unsere Wahl",
    },
  },
};
