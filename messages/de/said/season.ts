import type { Said } from "@/lib/words/said/match";

/** What a season wished for and could not hold, what a block is for, and what an edit breaks. */
export const saidSeason: readonly Said[] = [
  // What does not fit: a noun, and what it would take.
  ["training", "Training"],
  ["at least 20 minutes on one day a week", "mindestens 20 Minuten an einem Tag der Woche"],
  [
    "a peak of its own for {race}: the plan peaks for {name}",
    "eine eigene Bestform für {race}: Der Plan zielt auf {name}",
  ],
  [
    "one of the two as a B race, or on another weekend",
    "eines der beiden als B-Rennen oder an einem anderen Wochenende",
  ],
  ["{km} of running in the week of {day}", "{km} Laufen in der Woche ab {day}"],
  [
    "a smaller step: {km} is the most after the weeks before it",
    "einen kleineren Schritt: {km} sind nach den Wochen davor das Höchste",
  ],
  ["up to {km} more running in one week", "bis zu {km} mehr Laufen in einer Woche"],
  ["up to {km} more running in {n} weeks", "bis zu {km} mehr Laufen in {n} Wochen"],
  [
    "more minutes on the days of running, or a limit that allows longer runs",
    "mehr Minuten an den Lauftagen, oder eine Grenze, die längere Läufe erlaubt",
  ],
  ["{n} minutes of riding in the week of {day}", "{n} Minuten Radfahren in der Woche ab {day}"],
  ["{n} more minutes on the days of riding", "{n} Minuten mehr an den Radtagen"],
  ["{wish} every week", "jede Woche {wish}"],
  ["{rides} rides and {swims} swims", "{rides}-mal Radfahren und {swims}-mal Schwimmen"],
  ["wish|{n} rides", "{n}-mal Radfahren"],
  ["wish|{n} swims", "{n}-mal Schwimmen"],
  [
    "20 minutes or more on further days, beside running and strength",
    "20 Minuten oder mehr an weiteren Tagen, neben Laufen und Kraft",
  ],
  ["any riding before the race", "überhaupt Radfahren vor dem Rennen"],
  ["a bike", "ein Rad"],
  ["any swimming before the race", "überhaupt Schwimmen vor dem Rennen"],
  [
    "a pool, or open water that you swim in",
    "ein Schwimmbad oder offenes Wasser, in dem du schwimmst",
  ],
  ["two strength sessions a week", "zwei Krafteinheiten in der Woche"],
  ["strength as often as usual in one week", "Kraft so oft wie sonst in einer Woche"],
  ["strength as often as usual in {n} weeks", "Kraft so oft wie sonst in {n} Wochen"],
  [
    "20 minutes more on a day of running, or on another day",
    "20 Minuten mehr an einem Lauftag oder an einem anderen Tag",
  ],
  [
    "20 minutes on two days that are 48 hours apart",
    "20 Minuten an zwei Tagen, die 48 Stunden auseinanderliegen",
  ],
  ["faster running in the week", "schnelleres Laufen in der Woche"],
  [
    "a run day at least {n} days from the long run",
    "einen Lauftag mindestens {n} Tage vom langen Lauf entfernt",
  ],

  // What a block of the plan is for.
  [
    "Settle the tendon: easy, flat running on a steady rhythm, with strength beside it.",
    "Die Sehne beruhigen: lockeres, flaches Laufen in stetem Rhythmus, daneben Kraft.",
  ],
  [
    "Build an easy base in all sports, a little at a time.",
    "In allen Sportarten eine lockere Grundlage aufbauen, Stück für Stück.",
  ],
  [
    "Let the long session grow and bring back faster running one kind at a time.",
    "Die lange Einheit wachsen lassen und schnelleres Laufen zurückbringen, eine Art nach der anderen.",
  ],
  [
    "Get used to what the race asks for: longer runs, longer rides, a calm race effort.",
    "Sich an das gewöhnen, was das Rennen verlangt: längere Läufe, längere Fahrten, ruhige Rennanstrengung.",
  ],
  [
    "The longest sessions of the season, then the first step down.",
    "Die längsten Einheiten der Saison, dann der erste Schritt zurück.",
  ],
  [
    "Less of everything, in the same rhythm, so that you arrive rested.",
    "Von allem weniger, im selben Rhythmus, damit du ausgeruht ankommst.",
  ],
  [
    "Race week: short, easy and familiar, then the race.",
    "Rennwoche: kurz, locker und vertraut, dann das Rennen.",
  ],
  [
    "Recover: walk, spin and swim first, then run again when it feels normal.",
    "Erholen: zuerst gehen, locker radeln und schwimmen, dann wieder laufen, wenn es sich normal anfühlt.",
  ],
  [
    "From one race to the next: recover, sharpen a little, rest again.",
    "Von einem Rennen zum nächsten: erholen, ein wenig zuspitzen, wieder ruhen.",
  ],

  // Rules of the plan that an edit breaks.
  [
    "Nothing is planned until someone has looked at this.",
    "Es ist nichts geplant, bis jemand darauf geschaut hat.",
  ],
  [
    "No training until a day without symptoms has passed.",
    "Kein Training, bis ein Tag ohne Beschwerden vorbei ist.",
  ],
  ["Running pauses in a flare.", "Im Schub pausiert das Laufen."],
  [
    "No long run in the first days after a flare.",
    "Kein langer Lauf in den ersten Tagen nach einem Schub.",
  ],
  ["Running is not allowed now.", "Laufen ist jetzt nicht erlaubt."],
  ["Faster running is not allowed now.", "Schnelleres Laufen ist jetzt nicht erlaubt."],
  ["Hills are not allowed now.", "Hügel sind jetzt nicht erlaubt."],
  ["A run may last {n} minutes at most.", "Ein Lauf darf höchstens {n} Minuten dauern."],
  ["A run may be {km} at most.", "Ein Lauf darf höchstens {km} lang sein."],
  ["A ride may last {n} minutes at most.", "Eine Fahrt darf höchstens {n} Minuten dauern."],
  [
    "Time in the aero position may be {n} minutes at most.",
    "Zeit in Aeroposition darf es höchstens {n} Minuten geben.",
  ],
  ["Breaststroke is not allowed now.", "Brustschwimmen ist jetzt nicht erlaubt."],
  ["Limit: {limit}.", "Grenze: {limit}."],
  ["limit|no-run", "kein Laufen"],
  ["limit|no-speed", "kein schnelles Laufen"],
  ["limit|no-hills", "keine Hügel"],
  ["limit|no-breaststroke", "kein Brustschwimmen"],
  ["limit|max-run-minutes", "Dauer von Läufen"],
  ["limit|max-long-run-m", "Länge von Läufen"],
  ["limit|max-ride-minutes", "Dauer von Fahrten"],
  ["limit|max-aero-minutes", "Zeit in Aeroposition"],
  ["limit|max-sitting-minutes", "Sitzen am Stück"],
  ["limit|pain-ceiling", "Schmerzgrenze"],
  ["limit|no-exercise", "Übung jetzt nicht"],
  ["limit|max-exercise-kg", "Gewicht einer Übung"],
  ["limit|max-exercise-sets", "Sätze einer Übung"],
  ["limit|max-exercise-reps", "Wiederholungen einer Übung"],
  ["limit|max-exercise-hold-s", "Haltezeit einer Übung"],
  ["limit|max-exercise-range-deg", "Bewegung einer Übung"],
  ["{title} is not allowed now.", "{title} ist jetzt nicht erlaubt."],
  ["{title}: {n} sets at most.", "{title}: höchstens {n} Sätze."],
  ["{title}: {n} repeats at most.", "{title}: höchstens {n} Wiederholungen."],
  ["{title}: held for {n} s at most.", "{title}: höchstens {n} s gehalten."],
  ["{title}: {n} kg at most.", "{title}: höchstens {n} kg."],
  [
    "{km} is more than a tenth above the longest run of the 30 days before ({before}).",
    "{km} sind über ein Zehntel mehr als der längste Lauf der 30 Tage davor ({before}).",
  ],
  [
    "{km} is more than {share} above the highest of the four weeks before ({before}).",
    "{km} sind über {share} mehr als die höchste der vier Wochen davor ({before}).",
  ],
  [
    "The way back allows {km} in this week; planned are {planned}.",
    "Der Weg zurück erlaubt in dieser Woche {km}; geplant sind {planned}.",
  ],
  [
    "Hard days for the tendon need {n} days between them.",
    "Zwischen harten Tagen für die Sehne braucht es {n} Tage.",
  ],
  [
    "One day a week stays without running and without the aero position.",
    "Ein Tag der Woche bleibt ohne Laufen und ohne Aeroposition.",
  ],
  ["One week in four is a recovery week.", "Eine von vier Wochen ist eine Entlastungswoche."],
  [
    "{n} minutes are planned on a day with {minutes}.",
    "An einem Tag mit {minutes} Minuten sind {n} geplant.",
  ],
  ["What the athlete can take today does not allow this.", "Was heute geht, erlaubt das nicht."],
  ["Not held: {what}.", "Nicht enthalten: {what}."],
  ["It would need {need}.", "Dafür bräuchte es {need}."],

  // What stayed when many days were edited at once.
  ["{title} would land in the past and stays.", "{title} läge in der Vergangenheit und bleibt."],
  ["{n} of its days are over and are left out.", "{n} der Tage sind vorbei und bleiben weg."],
  ["{title}, {day}, {why} and stays.", "{title}, {day}, {why} und bleibt."],
  ["why|is done", "ist erledigt"],
  ["why|had something else done instead", "ist durch anderes Training ersetzt"],
  ["why|is a race", "ist ein Rennen"],
  ["why|is locked", "ist festgehalten"],
];
