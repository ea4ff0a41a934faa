import type { Said } from "@/lib/words/said/match";

/** How a coming race looks, why, and what each option does to it and to the others. */
export const saidForecast: readonly Said[] = [
  [
    "Nothing is planned until a person has looked at this. The answer for the race is worked out again then.",
    "Es ist nichts geplant, bis jemand darauf geschaut hat. Dann wird die Antwort für das Rennen neu berechnet.",
  ],
  [
    "The plan reaches the longest run this race asks for at least two weeks before it.",
    "Der Plan erreicht den längsten Lauf, den dieses Rennen verlangt, mindestens zwei Wochen davor.",
  ],
  [
    "The longest run reaches {km} two weeks before the race; it asks for about {need}.",
    "Der längste Lauf erreicht zwei Wochen vor dem Rennen {km}; es verlangt etwa {need}.",
  ],
  [
    "The longest swim reaches {m}; the course asks for at least {need}.",
    "Das längste Schwimmen erreicht {m}; die Strecke verlangt mindestens {need}.",
  ],
  [
    "The load test in the last week is above 2.",
    "Der Belastungstest der letzten Woche liegt über 2.",
  ],
  [
    "Starting is not advised; deferring keeps what you have built.",
    "Zu starten ist nicht ratsam; verschieben erhält, was du aufgebaut hast.",
  ],
  ["A flare lies too close to this decision.", "Ein Schub liegt zu nah an dieser Entscheidung."],
  [
    "Run-walk or another date are good answers.",
    "Laufen und Gehen im Wechsel oder ein anderer Termin sind gute Antworten.",
  ],
  [
    "There was no two-hour ride with 45 minutes in the aero position six weeks out.",
    "Sechs Wochen vorher gab es keine Zwei-Stunden-Fahrt mit 45 Minuten in Aeroposition.",
  ],
  [
    "The longest run reached {km} km {weeks} weeks out; starting to run it all needs {need}.",
    "Der längste Lauf erreichte {weeks} Wochen vorher {km} km; um alles zu laufen, braucht es {need}.",
  ],
  [
    "The longest run reaches {km} km {weeks} weeks out; starting to run it all needs {need}.",
    "Der längste Lauf erreicht {weeks} Wochen vorher {km} km; um alles zu laufen, braucht es {need}.",
  ],
  ["eight", "acht"],
  [
    "The decision {ahead} before the race is not known yet: the long run it asks for was done, and nobody answered how it went.",
    "Die Entscheidung {ahead} vor dem Rennen ist noch nicht bekannt: Der lange Lauf, den sie verlangt, ist gemacht, und niemand hat gesagt, wie er war.",
  ],
  [
    "Answer the morning after it while that is still open; no run has to be made up for it.",
    "Antworte auf den Morgen danach, solange das noch geht; kein Lauf muss dafür nachgeholt werden.",
  ],
  [
    "The decision {ahead} before the race is not known yet: the ride it asks for was done, and nobody answered how it went.",
    "Die Entscheidung {ahead} vor dem Rennen ist noch nicht bekannt: Die Fahrt, die sie verlangt, ist gemacht, und niemand hat gesagt, wie sie war.",
  ],
  [
    "Answer the morning after it while that is still open; no ride has to be made up for it.",
    "Antworte auf den Morgen danach, solange das noch geht; keine Fahrt muss dafür nachgeholt werden.",
  ],
  [
    "The decision {ahead} before the race is not known yet: it asks for days without a flare, and fewer than half of their mornings were answered.",
    "Die Entscheidung {ahead} vor dem Rennen ist noch nicht bekannt: Sie verlangt Tage ohne Schub, und weniger als die Hälfte ihrer Morgen ist beantwortet.",
  ],
  ["Answer the check-ins from now on.", "Beantworte von jetzt an die Check-ins."],
  [
    "The decision {ahead} before the race is not known yet: it asks for a load test of 2 or less, and none was answered in the last week.",
    "Die Entscheidung {ahead} vor dem Rennen ist noch nicht bekannt: Sie verlangt einen Belastungstest von höchstens 2, und in der letzten Woche ist keiner beantwortet.",
  ],
  [
    "Answer the load test in the next check-in.",
    "Beantworte im nächsten Check-in den Belastungstest.",
  ],
  ["eight weeks", "acht Wochen"],
  ["six weeks", "sechs Wochen"],
  ["four weeks", "vier Wochen"],
  ["two weeks", "zwei Wochen"],
  ["one week", "eine Woche"],
  [
    "The decision days are behind you and were passed.",
    "Die Tage der Entscheidung liegen hinter dir und sind bestanden.",
  ],
  [
    "The plan has no two-hour ride with 45 minutes in the aero position by six weeks out yet.",
    "Der Plan hat bis sechs Wochen vorher noch keine Zwei-Stunden-Fahrt mit 45 Minuten in Aeroposition.",
  ],
  [
    "The plan reaches the two-hour ride with 45 minutes in the aero position with no week to spare.",
    "Der Plan erreicht die Zwei-Stunden-Fahrt mit 45 Minuten in Aeroposition ohne eine Woche Spielraum.",
  ],
  [
    "The plan reaches {km} (about {n} minutes) with {spare} to spare before the decision {weeks} weeks out.",
    "Der Plan erreicht {km} (etwa {n} Minuten) mit {spare} Spielraum vor der Entscheidung {weeks} Wochen vorher.",
  ],
  ["One flare can use that up.", "Ein Schub kann das aufbrauchen."],
  [
    "The plan reaches the two-hour ride with 45 minutes in the aero position in time, if it is accepted.",
    "Der Plan erreicht die Zwei-Stunden-Fahrt mit 45 Minuten in Aeroposition rechtzeitig, wenn die Sehne sie verträgt.",
  ],
  [
    "The plan reaches what the race asks for with {spare} to spare.",
    "Der Plan erreicht, was das Rennen verlangt, mit {spare} Spielraum.",
  ],
  ["no Sunday", "keinem Sonntag"],
  ["one Sunday", "einem Sonntag"],
  ["{n} Sundays", "{n} Sonntagen"],
  [
    "A run of that length goes past two and a half hours.",
    "Ein Lauf dieser Länge dauert über zweieinhalb Stunden.",
  ],
  [
    "The last six weeks come to less than 30 km a week.",
    "In den letzten sechs Wochen sind es weniger als 30 km pro Woche.",
  ],

  // What each option does.
  ["{race} is run, in about {time}.", "{race} wird gelaufen, in etwa {time}."],
  ["{race} is run.", "{race} wird gelaufen."],
  [
    "{race} is run and walked in turns, in about {time}.",
    "{race} wird im Wechsel gelaufen und gegangen, in etwa {time}.",
  ],
  ["{race} is run and walked in turns.", "{race} wird im Wechsel gelaufen und gegangen."],
  ["time|{low} to {high}", "{low} bis {high}"],
  ["{race} stays as planned.", "{race} bleibt wie geplant."],
  ["{race} and {name} stay as planned.", "{race} und {name} bleiben wie geplant."],
  [
    "Recovery after it is planned as after running it all, so {race} stays as planned.",
    "Die Erholung danach ist geplant wie nach einem ganz gelaufenen Rennen, also bleibt {race} wie geplant.",
  ],
  [
    "Recovery after it is planned as after running it all, so {race} and {name} stay as planned.",
    "Die Erholung danach ist geplant wie nach einem ganz gelaufenen Rennen, also bleiben {race} und {name} wie geplant.",
  ],
  [
    "{race} moves to another date. No other race is entered.",
    "{race} rückt auf einen anderen Termin. Ein anderes Rennen ist nicht eingetragen.",
  ],
  ["{race} moves to another date.", "{race} rückt auf einen anderen Termin."],
  ["No other race is entered.", "Ein anderes Rennen ist nicht eingetragen."],
  ["{race} is then {verdict}.", "{race} ist dann {verdict}."],
  [
    "{race} is then {verdict}, with {km} of running and {h} of riding before it (now {kmNow} and {hNow}), longest run {long} (now {longNow}).",
    "{race} ist dann {verdict}, mit {km} Laufen und {h} Radfahren davor (jetzt {kmNow} und {hNow}), längster Lauf {long} (jetzt {longNow}).",
  ],
  ["{then} instead of {before}", "{then} statt {before}"],
  ["feasible", "machbar"],
  ["stretch", "knapp"],
  ["unlikely", "unwahrscheinlich"],
  ["not known yet", "noch nicht bekannt"],
];
