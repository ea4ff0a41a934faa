import type { Said } from "@/lib/words/said/match";

export const saidRulesSessions: readonly Said[] = [
  ["Fast running is what hurt", "Es ist das schnelle Laufen, das wehtat"],
  [
    "When fast running is what hurt and easy runs are accepted, speed is frozen for 14 days and easy volume is kept.",
    "Hat das schnelle Laufen wehgetan und werden lockere Läufe gut vertragen, ruht das Tempo für 14 Tage und der lockere Umfang bleibt.",
  ],
  ["Hills are what hurt", "Es sind die Hügel, die wehtaten"],
  [
    "When hills are what hurt, running stays flat for 14 days.",
    "Haben die Hügel wehgetan, bleibt das Laufen für 14 Tage flach.",
  ],
  ["The long run is what hurt", "Es ist der lange Lauf, der wehtat"],
  [
    "When the long run is what hurt, it is capped for 14 days at the last one that was accepted, or at the one that hurt where that was shorter; two shorter runs a week instead.",
    "Hat der lange Lauf wehgetan, ist er für 14 Tage auf den letzten begrenzt, der gut vertragen wurde, oder auf den, der wehtat, wo der kürzer war; stattdessen zwei kürzere Läufe je Woche.",
  ],
  ["Riding is what hurt", "Es ist das Radfahren, das wehtat"],
  [
    "When riding or the saddle is what hurt, the aero position rests for seven days; check the fit.",
    "Hat das Radfahren oder der Sattel wehgetan, ruht die Aeroposition für sieben Tage; prüfe die Sitzposition.",
  ],
  ["Strength work is what hurt", "Es ist das Krafttraining, das wehtat"],
  [
    "When strength work is what hurt, it goes back to the small range of stage 2 for a week.",
    "Hat das Krafttraining wehgetan, geht es für eine Woche auf die kleine Bewegung der Stufe 2 zurück.",
  ],
  ["Only sitting hurts", "Nur das Sitzen tut weh"],
  [
    "Sitting alone does not cut training unless it hurts at 5 or more, or on three days in a row.",
    "Sitzen allein kürzt kein Training, außer es schmerzt mit 5 oder mehr oder an drei Tagen hintereinander.",
  ],
  ["See someone: nothing is prescribed", "Abklären: Es wird nichts vorgegeben"],
  [
    "After a red-flag answer or a counting rule no training is prescribed until a person lifts it.",
    "Nach einer Antwort mit Warnzeichen oder einer Regel, die zählt, wird kein Training vorgegeben, bis ein Mensch das aufhebt.",
  ],
  ["Flare: running pauses, then half", "Schub: Laufen pausiert, dann die Hälfte"],
  [
    "In a flare running pauses for two or three days, then half of the usual distance, flat and easy, for the rest of the week.",
    "Im Schub pausiert das Laufen zwei oder drei Tage, dann für den Rest der Woche die Hälfte der üblichen Strecke, flach und locker.",
  ],
  ["Flare: short and easy on the bike", "Schub: kurz und locker auf dem Rad"],
  [
    "In a flare rides are very easy, at most an hour, shorter when the tendon is irritable, and only while riding hurts little.",
    "Im Schub sind Fahrten sehr locker, höchstens eine Stunde, kürzer bei gereizter Sehne, und nur, solange das Fahren wenig schmerzt.",
  ],
  [
    "With a high hamstring tendon they are upright.",
    "Bei einer Sehne am Sitzbein sind sie aufrecht.",
  ],
  ["Flare: riding nobody answered for", "Schub: Radfahren ohne Antwort"],
  [
    "In a flare with a tendon that the saddle presses, and for its week where riding, the saddle or sitting is what hurt, a ride is 20 minutes at most until pain while riding is answered at 2 or less.",
    "Im Schub einer Sehne, auf die der Sattel drückt, und eine Woche lang, wenn Radfahren, Sattel oder Sitzen der Auslöser war, dauert eine Fahrt höchstens 20 Minuten, bis der Schmerz beim Radfahren mit höchstens 2 beantwortet ist.",
  ],
  [
    "An answer above that rests the rides for a week, or until a lower one.",
    "Bei einer höheren Antwort ruht das Radfahren eine Woche, oder bis zu einer niedrigeren.",
  ],
  ["Flare: swim easy, pull, open turns", "Schub: locker schwimmen, ziehen, offene Wenden"],
  [
    "In a flare swimming goes on, easy, with a pull buoy and open turns.",
    "Im Schub geht das Schwimmen weiter, locker, mit Pull-Buoy und offenen Wenden.",
  ],
  ["Flare: holds only", "Schub: nur Halten"],
  [
    "In a flare strength work is short isometric holds, at pain of 3 or less.",
    "Im Schub besteht das Krafttraining aus kurzem isometrischem Halten, bei Schmerz von höchstens 3.",
  ],
  ["Watch: runs a quarter shorter", "Beobachten: Läufe um ein Viertel kürzer"],
  [
    "On Watch the next runs are a quarter shorter, easy and flat, never on two days in a row.",
    "Auf „Beobachten“ sind die nächsten Läufe um ein Viertel kürzer, locker und flach, nie an zwei Tagen hintereinander.",
  ],
  ["Watch: easy on the bike", "Beobachten: locker auf dem Rad"],
  [
    "On Watch rides stay easy, without climbing in a big gear.",
    "Auf „Beobachten“ bleiben Fahrten locker, ohne Anstiege in einem schweren Gang.",
  ],
  ["Watch: no kick while it hurts", "Beobachten: kein Beinschlag, solange er schmerzt"],
  [
    "For an injury that the kick loads, swimming stays easy freestyle on Watch while kicking hurts at more than 2.",
    "Bei einer Verletzung, die der Beinschlag belastet, bleibt das Schwimmen auf „Beobachten“ lockeres Kraul, solange der Beinschlag mehr als 2 schmerzt.",
  ],
  ["Watch: a fifth less strength work", "Beobachten: ein Fünftel weniger Krafttraining"],
  [
    "On Watch strength work stays at its stage with a fifth less of it.",
    "Auf „Beobachten“ bleibt das Krafttraining auf seiner Stufe, mit einem Fünftel weniger.",
  ],
  ["Settled, hold: repeat, do not grow", "Ruhig, halten: wiederholen, nicht wachsen"],
  [
    "While on hold runs repeat what was last accepted and do not grow.",
    "Beim Halten wiederholen Läufe, was zuletzt gut vertragen wurde, und wachsen nicht.",
  ],
  ["Speed work is frozen", "Schnelles Training ruht"],
  [
    "While speed is frozen, intervals, tempo and hills become a ride or swim, and strides or steady runs become easy runs.",
    "Solange das Tempo ruht, werden Intervalle, Tempo und Hügel zu Radfahren oder Schwimmen und Steigerungen oder zügige Läufe zu lockeren Läufen.",
  ],
  ["Hills are frozen", "Hügel ruhen"],
  ["While hills are frozen, running stays flat.", "Solange Hügel ruhen, bleibt das Laufen flach."],
  ["No long run yet", "Noch kein langer Lauf"],
  [
    "In the first days after a flare the long run becomes a ride or swim.",
    "In den ersten Tagen nach einem Schub wird der lange Lauf zu Radfahren oder Schwimmen.",
  ],
  ["A cut run becomes a ride or swim", "Ein gestrichener Lauf wird zu Rad oder Schwimmen"],
  [
    "A cut run is replaced by bike or swim of the same training load, within the time the day has. A swim stands in only for somebody who swims: in the plan ahead, or lately.",
    "Ein gestrichener Lauf wird durch Rad oder Schwimmen mit derselben Trainingsbelastung ersetzt, in der Zeit, die der Tag hat. Schwimmen ersetzt ihn nur, wenn du schwimmst: im Plan, der vor dir liegt, oder in letzter Zeit.",
  ],
  ["What each trigger pauses, Achilles", "Was jeder Auslöser ruhen lässt, Achillessehne"],
  [
    "Fast running that hurt pauses speed and hills for 14 days. Hills that hurt pause hills for 14 days and speed for 7. Riding that hurt keeps rides easy for 7 days.",
    "Schnelles Laufen, das wehtat, lässt Tempo und Hügel für 14 Tage ruhen. Hügel, die wehtaten, lassen Hügel für 14 Tage und Tempo für 7 ruhen. Radfahren, das wehtat, hält Fahrten für 7 Tage locker.",
  ],
  ["What each trigger pauses, kneecap tendon", "Was jeder Auslöser ruhen lässt, Kniescheibensehne"],
  [
    "Fast running that hurt pauses speed for 14 days and hills, with their descents, for 7. Hills that hurt pause hills for 14 days. Riding that hurt keeps rides easy for 14 days: big gears load this tendon.",
    "Schnelles Laufen, das wehtat, lässt Tempo für 14 Tage ruhen und Hügel mit ihren Abstiegen für 7. Hügel, die wehtaten, lassen Hügel für 14 Tage ruhen. Radfahren, das wehtat, hält Fahrten für 14 Tage locker: Schwere Gänge belasten diese Sehne.",
  ],
  [
    "What each trigger pauses, side of the hip",
    "Was jeder Auslöser ruhen lässt, Außenseite der Hüfte",
  ],
  [
    "Fast running that hurt pauses speed for 14 days, hills that hurt pause hills for 14. Riding that hurt keeps rides easy for 7. Sitting alone cuts nothing.",
    "Schnelles Laufen, das wehtat, lässt Tempo für 14 Tage ruhen; Hügel, die wehtaten, lassen Hügel für 14 ruhen. Radfahren, das wehtat, hält Fahrten für 7 locker. Sitzen allein kürzt nichts.",
  ],
  ["What each trigger pauses, heel", "Was jeder Auslöser ruhen lässt, Ferse"],
  [
    "Fast running that hurt pauses speed for 14 days and hills for 7; hills that hurt pause hills for 14 days and speed for 7. Riding that hurt keeps rides easy for 7.",
    "Schnelles Laufen, das wehtat, lässt Tempo für 14 Tage und Hügel für 7 ruhen; Hügel, die wehtaten, lassen Hügel für 14 Tage und Tempo für 7 ruhen. Radfahren, das wehtat, hält Fahrten für 7 locker.",
  ],
];
