import type { en } from "../en";
import type { Same } from "../same";

const emergency =
  "Wähle 112, oder lass dich in die Notaufnahme bringen. Fahr nicht selbst. Im Vereinigten Königreich geht auch 999.";
const now = "Jetzt. Warte nicht ab, ob es vergeht.";
const advice = "116 117, im Vereinigten Königreich 111";
const doctorOrPhysio =
  "Deine Hausarztpraxis, oder Physio oder Sportmedizin, wenn du dort früher jemanden erreichst.";

export const care: Same<typeof en.care> = {
  phone: { emergency: "112", advice: "116 117" },
  call: "{number} anrufen",
  headings: {
    now: "Jetzt 112 wählen oder in die Notaufnahme",
    today: "Hol dir heute Hilfe",
    week: "Lass es diese Woche abklären",
    fortnight: "Lass es in den nächsten zwei Wochen abklären",
  },
  lists: {
    now: "Jetzt Hilfe holen",
    today: "Heute Hilfe holen",
    week: "Diese Woche abklären lassen",
    fortnight: "In den nächsten zwei Wochen abklären lassen",
  },
  who: "Wer",
  soon: "Wie bald",
  say: "Was du sagen kannst",
  said: "„{words}“",
  source: "Quelle:",
  ticked: "Du hast angekreuzt",
  counted: "Eine Regel deines Plans hat gezählt",
  intro:
    "Wenn etwas davon zutrifft, hör auf zu trainieren und hol dir Hilfe. Kreuze es an, um zu sehen, wen du anrufst und was du sagen kannst.",
  foot: `Das ist eine Liste von Warnzeichen und kein Urteil über dich. Wenn du dir Sorgen machst und hier nichts passt, wähle ${advice}.`,
  listFrom: "Woher die Liste kommt",
  pause: "Speichern und mein Training anhalten",
  notice: {
    title: "Abklären",
    earlier: "Frühere Antworten haben danach verlangt.",
    stays: `Das Training bleibt angehalten. Das hier bleibt stehen, bis ein Mensch, der darauf geschaut hat, es in Rebound sagt. Wird es schlimmer, wähle ${advice}; im Notfall 112, im Vereinigten Königreich auch 999.`,
  },
  lift: {
    title: "Jemand hat darauf geschaut",
    who: "Wer hat darauf geschaut, und was wurde gesagt?",
    hint: "Es wird mit deinem Namen und dem Datum von heute gespeichert. Das Training beginnt wieder mit Beobachten, in Schritten.",
    lift: "Die Pause aufheben",
  },
  flags: {
    "chest-pain": {
      what: "Schmerzen in der Brust, Atemnot in Ruhe, oder ich bin zusammengebrochen",
      who: emergency,
      soon: now,
      say: "Ich habe Schmerzen in der Brust, oder ich bekomme keine Luft, oder ich bin zusammengebrochen.",
    },
    "saddle-numbness": {
      what: "Taub zwischen den Beinen, oder beim Wasserlassen, beim Stuhlgang oder beim Sex ist etwas anders",
      who: emergency,
      soon: now,
      say: "Ich bin neuerdings zwischen den Beinen taub, oder an Blase oder Darm hat sich etwas geändert, und ich habe Schmerzen im Rücken oder im Bein.",
    },
    "bilateral-leg": {
      what: "Schmerz oder Schwäche in beiden Beinen zugleich",
      who: emergency,
      soon: now,
      say: "Ich habe neuerdings Schmerzen oder Schwäche in beiden Beinen.",
    },
    "hot-swollen-calf": {
      what: "Eine Wade ist heiß, geschwollen oder sehr druckempfindlich",
      who: emergency,
      soon: now,
      say: "Eine Wade ist heiß und geschwollen, und das war vorher nicht so.",
    },
    fluoroquinolone: {
      what: "Ich nehme ein Antibiotikum, dessen Name auf -\u2060floxacin endet, oder habe es in den letzten 6 Monaten genommen",
      who: `Wer es verschrieben hat. Wenn du dort niemanden erreichst, wähle ${advice}. Belaste die Sehne nicht, bis du mit jemandem gesprochen hast.`,
      soon: "Jetzt, und vor der nächsten Einnahme.",
      say: "Ich nehme dieses Antibiotikum oder habe es genommen, und meine Sehne tut weh. Soll ich es absetzen?",
    },
    "sudden-pop": {
      what: "Ein plötzlicher Knall oder Riss, ein Bluterguss, ein schwaches Bein, oder ich kann nicht gehen wie sonst",
      who: `Die Notaufnahme oder eine Notfallpraxis. Wähle ${advice}, wenn du nicht weißt, wohin.`,
      soon: "Heute. Manches davon braucht innerhalb von Tagen eine Fachärztin oder einen Facharzt.",
      say: "Ich habe dort, wo meine Sehne wehtut, einen Knall gespürt und kann nicht gehen wie sonst. Ich habe dort schon länger etwas an der Sehne.",
    },
    "bone-pain": {
      what: "Schmerz an einer kleinen Stelle am Knochen, Schmerz beim Hüpfen, oder Leistenschmerz, der einen Lauf beendet",
      who: doctorOrPhysio,
      soon: "Diese Woche. Bis dahin kein Laufen.",
      say: "Ich habe Schmerzen an einer Stelle am Knochen oder in der Leiste, die beim Laufen kommen. Kann es der Knochen sein?",
    },
    "nerve-signs": {
      what: "Schmerz unter dem Knie, Kribbeln, Taubheit oder ein schwacher Fuß",
      who: doctorOrPhysio,
      soon: "Diese Woche. Wenn es in beiden Beinen ist, wähle 112, im Vereinigten Königreich auch 999.",
      say: "Der Schmerz geht bis unter mein Knie, oder mein Fuß kribbelt, ist taub oder schwach. Vielleicht ist es beim Husten schlimmer.",
    },
    "constant-rest-pain": {
      what: "Schmerz, der immer da ist, auch in Ruhe",
      who: doctorOrPhysio,
      soon: "Innerhalb von 7 Tagen.",
      say: "Mein Schmerz ist immer da, auch wenn ich mich ausruhe.",
    },
    "fever-weight-loss": {
      what: "Fieber, ungewollt abgenommen, eine frühere Krebserkrankung oder lange Kortison genommen",
      who: `Deine Hausarztpraxis. Wähle ${advice}, wenn das Fieber hoch ist oder du dich sehr schlecht fühlst.`,
      soon: "Diese Woche.",
      say: "Ich habe Schmerzen, die nicht nachlassen, und dazu Fieber, Gewichtsverlust, eine frühere Krebserkrankung oder lange Kortison genommen.",
    },
    "young-ischial": {
      what: "Ich bin unter 25, und der Schmerz am Sitzbein kam plötzlich",
      who: doctorOrPhysio,
      soon: "Diese Woche. Bis dahin kein Laufen.",
      say: "Ich bin unter 25 und hatte plötzlich Schmerzen am Sitzbein. Kann der Knochen dort betroffen sein, wo der Muskel ansetzt?",
    },
  },
  rules: {
    "REFER-BONE": {
      what: "Schmerz in der Leiste, der einen Lauf beendet oder im Stand auf diesem Bein kommt, oder ein tiefer Schmerz am Knochen in Ruhe oder nachts",
      who: doctorOrPhysio,
      soon: "Diese Woche. Zeig es vor dem nächsten Lauf einer Ärztin oder einem Arzt.",
      say: "Ich habe Schmerzen in der Leiste oder tief an einem Knochen und laufe viel. Kann es der Knochen sein?",
    },
    "REFER-NIGHT": {
      what: "Schmerz hat dich in zwei der letzten sieben Nächte geweckt",
      who: doctorOrPhysio,
      soon: "Innerhalb von 7 Tagen.",
      say: "Der Schmerz an meiner Sehne hat mich diese Woche in zwei Nächten geweckt.",
    },
    "REFER-PAIN": {
      what: "Du hast Schmerz von 7 oder mehr angegeben",
      who: doctorOrPhysio,
      soon: "Innerhalb von 14 Tagen. Früher, wenn es so hoch bleibt.",
      say: "Der Schmerz an meiner Sehne war bei 7 von 10 oder mehr.",
    },
    "REFER-COUNT": {
      what: "Drei Schübe in 28 Tagen",
      who: doctorOrPhysio,
      soon: "Innerhalb von 14 Tagen.",
      say: "Meine Sehne hatte in vier Wochen drei Schübe, obwohl ich weniger trainiert habe.",
    },
    "REFER-WORSENING": {
      what: "Die Morgen wurden weiter schlechter, obwohl du weniger trainiert hast",
      who: doctorOrPhysio,
      soon: "Innerhalb von 7 Tagen.",
      say: "Meine Sehne ist am Morgen immer schlechter, obwohl ich weniger trainiere.",
    },
    "REFER-NO-BETTER": {
      what: "Nach zwölf Wochen ist der Belastungstest nicht niedriger, und du läufst nicht mehr als am Anfang",
      who: doctorOrPhysio,
      soon: "Innerhalb von 14 Tagen. Nichts hier sagt, dass es schlechter ist; ein frischer Blick kann helfen.",
      say: "Ich habe zwölf Wochen lang vorsichtig trainiert, und meiner Sehne geht es nicht besser. Was könnten wir uns noch ansehen?",
    },
  },
};
