import type { Said } from "@/lib/words/said/match";

export const saidRulesGuards: readonly Said[] = [
  ["After illness: half and easy", "Nach Krankheit: halb und locker"],
  [
    "After days lost to illness, the first days back are easy and half as long.",
    "Nach Tagen, die durch Krankheit ausfielen, sind die ersten Tage zurück locker und halb so lang.",
  ],
  ["A painkiller hides the morning", "Ein Schmerzmittel verdeckt den Morgen"],
  [
    "A painkiller in the last 24 hours makes a settled morning a hold.",
    "Ein Schmerzmittel in den letzten 24 Stunden macht aus einem ruhigen Morgen einen zum Halten.",
  ],
  ["Two weeks of short sleep", "Zwei Wochen mit kurzem Schlaf"],
  [
    "A mean below 7 hours over 14 days holds progress.",
    "Ein Mittel unter 7 Stunden über 14 Tage hält den Fortschritt an.",
  ],
  ["One very short night", "Eine sehr kurze Nacht"],
  [
    "After a night below 5 hours fast work becomes easy.",
    "Nach einer Nacht unter 5 Stunden wird schnelles Training locker.",
  ],
  ["Fever or illness below the neck", "Fieber oder Krankheit unterhalb des Halses"],
  [
    "With fever, chest, stomach or body symptoms, or a resting pulse 10 above usual, no training until a full day without them and without medicine.",
    "Mit Fieber, Beschwerden an Brust, Magen oder im ganzen Körper oder einem Ruhepuls 10 über dem üblichen kein Training, bis ein ganzer Tag ohne sie und ohne Medikamente vergangen ist.",
  ],
  ["A cold above the neck", "Eine Erkältung oberhalb des Halses"],
  [
    "With a mild cold training is easy, 45 minutes at most, and optional.",
    "Mit einer leichten Erkältung ist das Training locker, höchstens 45 Minuten und freiwillig.",
  ],
  ["Chest pain, palpitations or fainting", "Brustschmerz, Herzstolpern oder Ohnmacht"],
  [
    "Chest pain, palpitations or fainting need urgent care, and training stops.",
    "Brustschmerz, Herzstolpern oder Ohnmacht brauchen dringend Hilfe, und das Training stoppt.",
  ],
  ["The day of a shockwave treatment", "Der Tag einer Stoßwelle"],
  [
    "On the day no fast running, hills, long run or heavy strength work.",
    "An diesem Tag kein schnelles Laufen, keine Hügel, kein langer Lauf und kein schweres Krafttraining.",
  ],
  ["Two days around a shockwave treatment", "Zwei Tage um eine Stoßwelle"],
  [
    "For 48 hours runs are easy, flat and 45 minutes at most, and only if usual pain is 2 or less. Until a week of mornings is known, the highest of them counts as usual.",
    "Für 48 Stunden sind Läufe locker, flach und höchstens 45 Minuten lang, und nur, wenn der übliche Schmerz bei höchstens 2 liegt. Bis eine Woche mit Morgen bekannt ist, gilt der höchste davon als üblich.",
  ],
  ["Soreness after shockwave", "Empfindlich nach der Stoßwelle"],
  [
    "For three days after a treatment mornings do not count for your usual and no step is taken; above 5 and red flags count as ever.",
    "Drei Tage nach einer Behandlung zählen Morgen nicht für deinen üblichen, und es wird kein Schritt gemacht; über 5 und Warnzeichen zählen wie immer.",
  ],
  ["Your clinician’s word comes first", "Was dir in der Praxis gesagt wird, geht vor"],
  [
    "What your clinician says about training around shockwave overrides these rules: it is entered as a limit.",
    "Was dir in der Behandlung zum Training um die Stoßwelle gesagt wird, geht diesen Regeln vor: Es wird als Grenze eingetragen.",
  ],
  ["Painkillers around shockwave", "Schmerzmittel um die Stoßwelle"],
  [
    "Ask your clinician about anti-inflammatory medicine around shockwave. Rebound never advises on it.",
    "Frag in der Praxis nach entzündungshemmenden Mitteln um die Stoßwelle herum. Rebound rät dazu nie etwas.",
  ],
  ["When to judge shockwave", "Wann die Stoßwelle zu beurteilen ist"],
  [
    "Whether shockwave helped is judged twelve weeks after it began, not before.",
    "Ob die Stoßwelle geholfen hat, wird zwölf Wochen nach ihrem Beginn beurteilt, nicht vorher.",
  ],
  ["No shockwave just before a race", "Keine Stoßwelle kurz vor einem Rennen"],
  [
    "Do not book shockwave within the seven days before a race.",
    "Buche in den sieben Tagen vor einem Rennen keine Stoßwelle.",
  ],
  ["No check-in", "Kein Check-in"],
  [
    "After two days without a check-in progress holds; after five the run ladder stands at step 3 until you answer again.",
    "Nach zwei Tagen ohne Check-in hält der Fortschritt an; nach fünf steht die Laufleiter auf Stufe 3, bis du wieder antwortest.",
  ],
  ["Days away", "Tage weg"],
  [
    "On days away nothing is planned. What falls away is not made up for: no session moves to another day or grows, and after ten days without a run the way back begins at 60 %.",
    "An Tagen, an denen du weg bist, ist nichts geplant. Was ausfällt, wird nicht nachgeholt: Keine Einheit rückt auf einen anderen Tag oder wächst, und nach zehn Tagen ohne Lauf beginnt der Weg zurück bei 60 %.",
  ],
];
