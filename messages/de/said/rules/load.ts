import type { Said } from "@/lib/words/said/match";

export const saidRulesLoad: readonly Said[] = [
  ["Three days that were a lot for the tendon", "Drei Tage, die viel für die Sehne waren"],
  [
    "When the last 72 hours loaded the tendon more than 1.1 times the upper end of its last four weeks (nine in ten three-day sums are lower), nothing grows for now. It is a brake, never a target and no measure of risk.",
    "Haben die letzten 72 Stunden die Sehne mehr als das 1,1-Fache des oberen Rands ihrer letzten vier Wochen belastet (neun von zehn Dreitagessummen liegen darunter), wächst vorerst nichts. Das ist eine Bremse, nie ein Ziel und kein Maß für ein Risiko.",
  ],
  ["No gate on acute-to-chronic ratios", "Keine Schwelle aus dem Verhältnis von akut zu chronisch"],
  [
    "The ratio of this week’s load to the last four weeks’ decides nothing here.",
    "Das Verhältnis der Belastung dieser Woche zu der der letzten vier Wochen entscheidet hier nichts.",
  ],
  [
    "No run much longer than the longest of a month",
    "Kein Lauf viel länger als der längste eines Monats",
  ],
  [
    "A planned run is at most a tenth longer than the longest run of the 30 days before it. Races neither limit nor count. From nothing, or after a gap, 3 km or 20 minutes of run-walk is the floor.",
    "Ein geplanter Lauf ist höchstens ein Zehntel länger als der längste der 30 Tage davor. Rennen begrenzen nicht und zählen nicht. Aus dem Nichts oder nach einer Lücke sind 3 km oder 20 Minuten Laufen und Gehen die Untergrenze.",
  ],
  ["A spike stands out", "Ein Ausreißer fällt auf"],
  [
    "Runners hurt themselves more often after a run far above their longest of a month. The link is an observation, not a cause, and was not studied in this injury.",
    "Läufer verletzen sich häufiger nach einem Lauf weit über ihrem längsten eines Monats. Der Zusammenhang ist beobachtet, keine Ursache, und wurde bei dieser Verletzung nicht untersucht.",
  ],
  [
    "How fast a week may grow with an injury",
    "Wie schnell eine Woche mit einer Verletzung wachsen darf",
  ],
  [
    "With an injury a week’s running grows by at most a tenth of the highest accepted week of the last 28 days, and never by more than 15 %; where Watch or a flare cut running, weeks before the cut count for 56, but for no more than the plan without the cut would lead to. The one trial of a ten percent rule found no protection; it is a brake of ours.",
    "Mit einer Verletzung wächst das Laufen je Woche um höchstens ein Zehntel der höchsten gut vertragenen Woche der letzten 28 Tage und nie um mehr als 15 %; wo „Beobachten“ oder ein Schub das Laufen gekürzt hat, zählen Wochen vor der Kürzung 56 Tage lang, aber mit nicht mehr, als der Plan ohne Kürzung ergäbe. Die eine Studie zu einer Zehn-Prozent-Regel fand keinen Schutz; das ist eine Bremse von uns.",
  ],
  ["After a gap, start at 60 %", "Nach einer Lücke mit 60 % beginnen"],
  [
    "After ten days or more without running the first week is 60 % of the last usual one.",
    "Nach zehn oder mehr Tagen ohne Laufen hat die erste Woche 60 % der letzten üblichen.",
  ],
  [
    "How fast a week may grow without an injury",
    "Wie schnell eine Woche ohne Verletzung wachsen darf",
  ],
  [
    "Without an injury a week’s running grows by at most 20 % of the highest week of the last 28 days. A rise of more than 30 % in two weeks is worth a warning.",
    "Ohne Verletzung wächst das Laufen je Woche um höchstens 20 % der höchsten Woche der letzten 28 Tage. Ein Anstieg um mehr als 30 % in zwei Wochen ist einen Hinweis wert.",
  ],
  ["Two days between hard days for the tendon", "Zwei Tage zwischen harten Tagen für die Sehne"],
  [
    "Fast runs, hills, long runs and strength of stage 3 or 4 stand on days at least two apart, three when the tendon is irritable or from fifty on.",
    "Schnelle Läufe, Hügel, lange Läufe und Kraft der Stufe 3 oder 4 stehen an Tagen, die mindestens zwei auseinander liegen, drei bei gereizter Sehne oder ab fünfzig.",
  ],
  ["Heavy strength after the fast run", "Schwere Kraft nach dem schnellen Lauf"],
  [
    "Heavy strength stands on the day of the fast run, six hours or more after it, rather than on the day before.",
    "Schwere Kraft steht am Tag des schnellen Laufs, sechs Stunden oder mehr danach, und nicht am Tag davor.",
  ],
  ["A day without running every week", "Jede Woche ein Tag ohne Laufen"],
  [
    "One day a week has no run and no aero position. On Watch there are never two run days in a row.",
    "Ein Tag in der Woche hat keinen Lauf und keine Aeroposition. Auf „Beobachten“ gibt es nie zwei Lauftage hintereinander.",
  ],
  ["Training stress from pace and power", "Trainingsbelastung aus Tempo und Leistung"],
  [
    "Where a threshold is known, stress is hours times intensity squared times 100, so one hour at threshold is 100. In the water the intensity is cubed because of drag.",
    "Wo eine Schwelle bekannt ist, ist die Belastung Stunden mal Intensität im Quadrat mal 100, eine Stunde an der Schwelle ist also 100. Im Wasser steht die Intensität wegen des Widerstands in der dritten Potenz.",
  ],
  ["Training stress from how hard it felt", "Trainingsbelastung aus dem Gefühl"],
  [
    "Where no threshold is known, stress is effort (0 to 10) times minutes, scaled so that an hour at effort 7, about threshold, is 100 as well.",
    "Wo keine Schwelle bekannt ist, ist die Belastung Anstrengung (0 bis 10) mal Minuten, so skaliert, dass eine Stunde mit Anstrengung 7, etwa der Schwelle, ebenfalls 100 ist.",
  ],
  ["Effort when nobody said", "Anstrengung, wenn niemand sie genannt hat"],
  [
    "A session without a stated effort is counted with the effort that its kind usually takes.",
    "Eine Einheit ohne genannte Anstrengung zählt mit der, die ihre Art meist verlangt.",
  ],
  ["Load on the tendon, in easy kilometres", "Belastung der Sehne, in lockeren Kilometern"],
  [
    "One unit is an easy flat kilometre of running. Faster kilometres count more, and so do climbs, steep descents and accelerations. How much more nobody has measured: the estimate stands between a steep and a shallow answer, and both are given as its range.",
    "Eine Einheit des Maßes ist ein lockerer flacher Kilometer Laufen. Schnellere Kilometer zählen mehr, ebenso Anstiege, steile Abstiege und Antritte. Wie viel mehr, hat niemand gemessen: Die Schätzung steht zwischen einer steilen und einer flachen Antwort, und beide werden als ihr Bereich genannt.",
  ],
  ["How much of a fast session is fast", "Wie viel einer schnellen Einheit schnell ist"],
  [
    "Where a session’s steps are not known, this share of it is counted as fast work.",
    "Wo die Schritte einer Einheit nicht bekannt sind, zählt dieser Anteil als schnell.",
  ],
  ["What other sports ask of the tendon", "Was andere Sportarten von der Sehne verlangen"],
  [
    "An hour of another sport counts as a share of an hour of easy running. On the bike it is the low share when upright and easy, the high one in the aero position or close to threshold. Holds and mobility count nothing.",
    "Eine Stunde einer anderen Sportart zählt als Anteil einer Stunde lockeren Laufens. Auf dem Rad ist es der niedrige Anteil, wenn aufrecht und locker gefahren wird, und der hohe in der Aeroposition oder nahe der Schwelle. Halten und Beweglichkeit zählen nichts.",
  ],
  ["What sitting asks of the tendon", "Was Sitzen von der Sehne verlangt"],
  [
    "An hour of sitting counts as a small share of an hour of easy running where sitting presses or bends the tendon, and as nothing elsewhere. It stands beside the ledger of training and decides nothing; saddle time is in the share of a ride.",
    "Eine Stunde Sitzen zählt als kleiner Anteil einer Stunde lockeren Laufens, wo Sitzen die Sehne drückt oder beugt, und sonst nichts. Sie steht neben der Rechnung des Trainings und entscheidet nichts; Zeit im Sattel steckt im Anteil einer Fahrt.",
  ],
  ["Fitness and fatigue averages", "Mittel für Form und Ermüdung"],
  [
    "Two running averages of daily stress, over 42 and 7 days. The morning’s balance is yesterday’s difference between them.",
    "Zwei gleitende Mittel der täglichen Belastung, über 42 und 7 Tage. Die Bilanz eines Morgens ist ihr Unterschied vom Vortag.",
  ],
  ["A week of equal days", "Eine Woche gleicher Tage"],
  [
    "Monotony above 2 is read by some as a week without enough light days.",
    "Eine Monotonie über 2 lesen manche als Woche ohne genug leichte Tage.",
  ],
  [
    "The number is from memory and no rule of yours: it forces no lighter day and holds no progress.",
    "Die Zahl ist aus dem Gedächtnis und keine Regel für dich: Sie erzwingt keinen leichteren Tag und hält keinen Fortschritt auf.",
  ],
  ["Sameness of a week", "Gleichförmigkeit einer Woche"],
  [
    "Monotony is the mean of seven daily loads over their spread (population form); strain is the week’s load times monotony.",
    "Monotonie ist das Mittel von sieben Tagesbelastungen geteilt durch ihre Streuung (die der Grundgesamtheit); Beanspruchung ist die Wochenbelastung mal Monotonie.",
  ],
  ["Load from heart rate", "Belastung aus dem Puls"],
  [
    "Minutes times the share of the heart rate reserve, weighted so that hard minutes count more. Against an hour at threshold heart rate it becomes points like the others. Heat, drift and wrist sensors raise it.",
    "Minuten mal Anteil der Herzfrequenzreserve, so gewichtet, dass harte Minuten mehr zählen. Im Verhältnis zu einer Stunde am Schwellenpuls werden daraus Punkte wie bei den anderen. Hitze, Drift und Sensoren am Handgelenk heben sie an.",
  ],
  ["Uphill and downhill as flat running", "Bergauf und bergab wie flaches Laufen"],
  [
    "Each second counts as the flat speed that costs as much, by the energy cost of running at its gradient. Descents save less in practice than in the laboratory, so their saving is limited.",
    "Jede Sekunde zählt als das flache Tempo, das gleich viel kostet, nach den Energiekosten des Laufens an ihrer Steigung. Gefälle spart in der Praxis weniger als im Labor, deshalb ist die Ersparnis begrenzt.",
  ],
  ["Uneven power and pace", "Ungleichmäßige Leistung und ungleichmäßiges Tempo"],
  [
    "Means of 30 seconds, to the fourth power, averaged, and the fourth root: uneven riding counts more than its mean. The first 29 seconds only fill the first mean. Under 20 minutes it says little.",
    "Mittel von 30 Sekunden, in der vierten Potenz, gemittelt, und davon die vierte Wurzel: Ungleichmäßiges Fahren zählt mehr als sein Mittel. Die ersten 29 Sekunden füllen nur das erste Mittel. Unter 20 Minuten sagt es wenig.",
  ],
  ["Short against long average", "Kurzes gegen langes Mittel"],
  [
    "A fast average of daily load over a slow one, both starting from the first load. Shown only: it decides nothing (LOAD-0).",
    "Ein schnelles Mittel der Tagesbelastung geteilt durch ein langsames, beide ab der ersten Belastung. Wird nur gezeigt: Es entscheidet nichts (LOAD-0).",
  ],
  ["What sports ask of the Achilles tendon", "Was Sportarten von der Achillessehne verlangen"],
  [
    "In easy kilometres of running: climbs, surges and walking count more than for the hamstring, riding and water less.",
    "In lockeren Kilometern Laufen: Anstiege, Antritte und Gehen zählen mehr als bei der hinteren Oberschenkelsehne, Radfahren und Wasser weniger.",
  ],
  [
    "What sports ask of the tendon below the kneecap",
    "Was Sportarten von der Sehne unter der Kniescheibe verlangen",
  ],
  [
    "In easy kilometres of running: descents and hard riding count more than for the hamstring, climbs less.",
    "In lockeren Kilometern Laufen: Abstiege und hartes Radfahren zählen mehr als bei der hinteren Oberschenkelsehne, Anstiege weniger.",
  ],
  [
    "What sports ask of the tendon at the side of the hip",
    "Was Sportarten von der Sehne außen an der Hüfte verlangen",
  ],
  [
    "In easy kilometres of running: every single-leg step counts, descents and walking more than for the hamstring, speed the same.",
    "In lockeren Kilometern Laufen: Jeder Schritt auf einem Bein zählt, Abstiege und Gehen mehr als bei der hinteren Oberschenkelsehne, Tempo genauso.",
  ],
  ["What sports ask of the sole of the foot", "Was Sportarten von der Fußsohle verlangen"],
  [
    "In easy kilometres of running: everything on foot counts, walking and hiking more than for the hamstring; riding and water hardly.",
    "In lockeren Kilometern Laufen: Alles zu Fuß zählt, Gehen und Wandern mehr als bei der hinteren Oberschenkelsehne; Radfahren und Wasser kaum.",
  ],
];
