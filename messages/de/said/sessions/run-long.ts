import type { Said } from "@/lib/words/said/match";

export const saidSessionsRunLong: readonly Said[] = [
  [
    "Time on your feet, easy: the week’s one long load for the tendon.",
    "Zeit auf den Beinen, locker: die eine lange Belastung der Woche für die Sehne.",
  ],
  ["Easy and even, flat", "Locker und gleichmäßig, flach"],
  ["Long run, out and back", "Langer Lauf, hin und zurück"],
  [
    "Have the patience to keep the way out slow.",
    "Hab die Geduld, auf dem Hinweg langsam zu bleiben.",
  ],
  ["Out, holding back", "Hin, verhalten"],
  ["Back at the same easy effort", "Zurück, genauso locker"],
  ["Long run in thirds", "Langer Lauf in Dritteln"],
  [
    "Three calm parts, each ending with a short check.",
    "Drei ruhige Teile, am Ende von jedem spürst du kurz nach.",
  ],
  [
    "Easy; check the sit bone at the end of this part",
    "Locker; am Ende dieses Teils ans Sitzbein spüren",
  ],
  ["Easy; check again", "Locker; wieder nachspüren"],
  ["Easy; stop early if it is above 3", "Locker; früher aufhören, wenn es über 3 ist"],
  ["Long run, calm to the end", "Langer Lauf, ruhig bis zum Ende"],
  [
    "Ease down early, so that the end is no test.",
    "Früh ausklingen lassen, damit der Schluss keine Prüfung wird.",
  ],
  ["Easy, steps short when tired", "Locker, kurze Schritte, wenn du müde wirst"],
  ["Slower on purpose", "Mit Absicht langsamer"],
  ["Long run, drink practice", "Langer Lauf, Trinken üben"],
  [
    "Practise taking in something every twenty minutes.",
    "Üben, alle zwanzig Minuten etwas zu sich zu nehmen.",
  ],
  ["Walk while you drink and eat a little", "Gehen, dabei etwas trinken und essen"],
  ["Long run with walk breaks", "Langer Lauf mit Gehpausen"],
  [
    "A rhythm of running and walking for a long day.",
    "Ein Rhythmus aus Laufen und Gehen für einen langen Tag.",
  ],
  ["Walk, before you need it", "Gehen, bevor du es brauchst"],
  ["Long run in two halves", "Langer Lauf in zwei Hälften"],
  [
    "A slower minute between two easy halves.",
    "Eine langsamere Minute zwischen zwei lockeren Hälften.",
  ],
  ["Slower: shoulders, hands, breath", "Langsamer: Schultern, Hände, Atem"],
  ["The same again, no faster", "Noch einmal dasselbe, nicht schneller"],
  ["Long run in quarters", "Langer Lauf in Vierteln"],
  [
    "Four parts, the last one as easy as the first.",
    "Vier Teile, der letzte so locker wie der erste.",
  ],
  ["First quarter, slow", "Erstes Viertel, langsam"],
  ["Second, easy", "Zweites, locker"],
  ["Third, easy; short steps", "Drittes, locker; kurze Schritte"],
  ["Last, easy", "Letztes, locker"],
  ["Long run in loops", "Langer Lauf in Runden"],
  [
    "Loops past your door: easy to stop, easy to go on.",
    "Runden an deiner Tür vorbei: leicht aufzuhören, leicht weiterzulaufen.",
  ],
  [
    "One loop, easy; go on only if it feels the same",
    "Eine Runde, locker; nur weiter, wenn es sich gleich anfühlt",
  ],
  ["Long run, form minutes", "Langer Lauf, Technikminuten"],
  [
    "Every ten minutes a short reminder to run tall.",
    "Alle zehn Minuten eine kurze Erinnerung, aufrecht zu laufen.",
  ],
  ["Easy, thinking of nothing", "Locker, an nichts denken"],
  ["Tall, light, short steps", "Aufrecht, leicht, kurze Schritte"],
];
