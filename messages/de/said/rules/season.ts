import type { Said } from "@/lib/words/said/match";

export const saidRulesSeason: readonly Said[] = [
  ["The session returns as planned", "Die Einheit kommt zurück wie geplant"],
  [
    "When what had cut a session no longer applies, it stands again as it was planned, never with more.",
    "Gilt nicht mehr, was eine Einheit gekürzt hatte, steht sie wieder wie geplant, nie mit mehr.",
  ],
  ["Two hundred metres are no news", "Zweihundert Meter sind keine Nachricht"],
  [
    "Where a run stays the same run and only its size moves by less than 5 %, 0.3 km and 3 minutes, it is made shorter without a word, and not made longer. That is asked of the plan, and of what was last told for the same reason. What a person set or limited is always told.",
    "Bleibt ein Lauf derselbe und ändert sich nur seine Größe um weniger als 5 %, 0,3 km und 3 Minuten, wird er ohne ein Wort kürzer und nicht länger. Das gilt gegenüber dem Plan und gegenüber dem, was aus demselben Grund zuletzt gesagt wurde. Was ein Mensch festgelegt oder begrenzt hat, wird immer gesagt.",
  ],
  ["A limit set by your physio", "Eine Grenze, die jemand aus Physio oder Medizin gesetzt hat"],
  [
    "A limit that a physio or doctor set holds in every plan until they lift it.",
    "Eine Grenze, die jemand aus Physio oder Medizin gesetzt hat, gilt in jedem Plan, bis sie aufgehoben wird.",
  ],
  ["The least that keeps fitness", "Das Wenigste, das die Form hält"],
  [
    "Endurance held for weeks with about a third of the usual volume where some intensity stayed. Used as the lower edge of the range shown.",
    "Die Ausdauer hielt sich über Wochen mit etwa einem Drittel des üblichen Umfangs, wo etwas Intensität blieb. Dient als unterer Rand des gezeigten Bereichs.",
  ],
  ["Days of high stress", "Tage mit viel Stress"],
  [
    "High stress on three days of the last seven holds progress.",
    "Viel Stress an drei der letzten sieben Tage hält den Fortschritt an.",
  ],
  ["Signs of too little energy", "Zeichen für zu wenig Energie"],
  [
    "Three missed cycles or a bone stress injury before hold progress; talk to a clinician.",
    "Drei ausgebliebene Zyklen oder eine frühere Stressverletzung am Knochen halten den Fortschritt an; sprich mit einer medizinischen Fachperson.",
  ],
  ["From fifty on", "Ab fünfzig"],
  [
    "From 50 weekly running grows by at most 7 %, and hard days lie three days apart.",
    "Ab 50 wächst das Laufen je Woche um höchstens 7 %, und harte Tage liegen drei Tage auseinander.",
  ],
  ["Worse with long strides", "Schlimmer bei langen Schritten"],
  [
    "Two yes answers in 14 days: ask your clinician about it, and keep your steps short.",
    "Zweimal Ja in 14 Tagen: Frag in der Praxis danach und mach kurze Schritte.",
  ],
  ["Stretching while it hurts", "Dehnen, solange es schmerzt"],
  [
    "Stretching the hamstring, or touching the toes, presses the tendon on the bone. While there are symptoms it holds progress.",
    "Die hintere Oberschenkelmuskulatur zu dehnen oder die Zehen zu berühren drückt die Sehne auf den Knochen. Solange es Beschwerden gibt, hält das den Fortschritt an.",
  ],
  ["Pain that eases through the day", "Schmerz, der über den Tag nachlässt"],
  [
    "Pain that eases as the day goes on is usual with a tendon. It is no reason to do more: the next morning decides.",
    "Schmerz, der im Lauf des Tages nachlässt, ist bei einer Sehne üblich. Er ist kein Grund, mehr zu machen: Der nächste Morgen entscheidet.",
  ],
  ["Worse by the evening", "Schlechter am Abend"],
  [
    "Pain that builds through the day and is worst in the evening holds progress: what the day held was enough.",
    "Schmerz, der über den Tag zunimmt und abends am stärksten ist, hält den Fortschritt an: Was der Tag enthielt, war genug.",
  ],
  ["The last run decides", "Der letzte Lauf entscheidet"],
  [
    "Running may grow only after the last run was accepted.",
    "Das Laufen darf nur wachsen, nachdem der letzte Lauf gut vertragen wurde.",
  ],
  ["The first week holds what was accepted", "Die erste Woche enthält, was gut vertragen wurde"],
  [
    "A season starts from the mean of the last four accepted weeks and holds it for a week. The long run does not pass the longest of the last two weeks by more than a tenth.",
    "Eine Saison beginnt mit dem Mittel der letzten vier gut vertragenen Wochen und hält es eine Woche lang. Der lange Lauf ist höchstens ein Zehntel länger als der längste der letzten zwei Wochen.",
  ],
  ["How long the long run gets", "Wie lang der lange Lauf wird"],
  [
    "The long run stops growing at three hours of easy running, or earlier where the race asks for less. More than 18 weeks before the race it stops at two hours. These limits are rounded down to half a kilometre.",
    "Der lange Lauf wächst nicht über drei Stunden lockeres Laufen hinaus, oder weniger, wo das Rennen weniger verlangt. Mehr als 18 Wochen vor dem Rennen hört er bei zwei Stunden auf. Diese Grenzen sind auf halbe Kilometer abgerundet.",
  ],
  ["Other runs grow a fifth as fast", "Andere Läufe wachsen ein Fünftel so schnell"],
  [
    "Runs in the week grow a fifth as fast as the long run, each rounded down to 100 m. Below half an hour they grow as fast as the long run.",
    "Die Läufe in der Woche wachsen ein Fünftel so schnell wie der lange Lauf, jeder auf 100 m abgerundet. Unter einer halben Stunde wachsen sie so schnell wie der lange Lauf.",
  ],
  ["One change a week", "Eine Änderung je Woche"],
  [
    "In the week in which a new kind of running begins, the long run repeats. Where a decision day needs the distance, the long run grows and the new kind waits.",
    "In der Woche, in der eine neue Art von Laufen beginnt, wiederholt sich der lange Lauf. Wo ein Entscheidungstag die Strecke braucht, wächst der lange Lauf, und die neue Art wartet.",
  ],
  ["Every fourth week is lighter", "Jede vierte Woche ist leichter"],
  [
    "After at most three loaded weeks comes one at 70 %. The long run is rounded down to half a kilometre.",
    "Nach höchstens drei belasteten Wochen kommt eine mit 70 %. Der lange Lauf ist auf halbe Kilometer abgerundet.",
  ],
  ["Never more than the time you have", "Nie mehr als die Zeit, die du hast"],
  [
    "A day never holds more minutes than you gave it. Races and up to ten minutes of rehab stand aside.",
    "Ein Tag enthält nie mehr Minuten, als du angegeben hast. Rennen und bis zu zehn Minuten Reha zählen nicht dazu.",
  ],
  ["Two main races close together", "Zwei Hauptrennen kurz nacheinander"],
  [
    "Between two main races up to 28 days apart: recover, sharpen, taper again. Of two within two days the plan peaks for the first, and says so. Days are planned as shares of the mean of the three peak weeks before the first race.",
    "Zwischen zwei Hauptrennen, die bis zu 28 Tage auseinander liegen: erholen, schärfen, wieder tapern. Bei zweien innerhalb von zwei Tagen zielt der Plan auf das erste und sagt es. Tage werden als Anteile des Mittels der drei höchsten Wochen vor dem ersten Rennen geplant.",
  ],
  ["After a main race", "Nach einem Hauptrennen"],
  [
    "Two weeks of recovery. After a marathon or longer there is no running for three days and none that is fast for two weeks; after shorter races half, then three quarters.",
    "Zwei Wochen Erholung. Nach einem Marathon oder Längerem drei Tage lang kein Laufen und zwei Wochen lang kein schnelles; nach kürzeren Rennen die Hälfte, dann drei Viertel.",
  ],
  ["How the long ride grows", "Wie die lange Fahrt wächst"],
  [
    "The long ride grows evenly to what the race asks for. Before a marathon with a triathlon after it, the longest rides stand four to nine weeks out, because there is no room afterwards.",
    "Die lange Fahrt wächst gleichmäßig bis zu dem, was das Rennen verlangt. Vor einem Marathon, auf den ein Triathlon folgt, stehen die längsten Fahrten vier bis neun Wochen davor, weil danach kein Platz ist.",
  ],
  ["Two rides and two swims a week", "Zwei Fahrten und zweimal Schwimmen je Woche"],
  [
    "Toward a triathlon every loaded week has at least two rides and two swims.",
    "Auf dem Weg zu einem Triathlon hat jede belastete Woche mindestens zwei Fahrten und zweimal Schwimmen.",
  ],
  ["The aero position in small steps", "Die Aeroposition in kleinen Schritten"],
  [
    "Time in the aero position starts with two blocks of five minutes and grows by ten minutes a week in loaded weeks, so that two hours with 45 minutes of it stand before the decision six weeks out.",
    "Die Zeit in der Aeroposition beginnt mit zwei Blöcken von fünf Minuten und wächst in belasteten Wochen um zehn Minuten je Woche, damit vor der Entscheidung sechs Wochen vorher zwei Stunden mit 45 Minuten davon stehen.",
  ],
  [
    "Runs off the bike are easy, and the first ones short",
    "Läufe nach dem Rad sind locker und anfangs kurz",
  ],
  [
    "From ladder level 4 a ride may end with easy flat running: 12 minutes at first, then up to 3 more than the longest of the last six weeks, up to 30. After one that did not go well it begins again at 12. That day has a ride of at least 30 minutes. It stands off the day before the long run where another day with a ride is free. It counts as a run day, and another run that week is shorter by as much. It stands in a week in which the long run does not grow.",
    "Ab Stufe 4 der Laufleiter darf eine Fahrt mit lockerem flachem Laufen enden: zuerst 12 Minuten, dann bis zu 3 mehr als der längste der letzten sechs Wochen, bis 30. Nach einem, der nicht gut ging, beginnt es wieder bei 12. An dem Tag steht eine Fahrt von mindestens 30 Minuten. Es steht nicht am Tag vor dem langen Lauf, wo ein anderer Tag mit einer Fahrt frei ist. Das zählt als Lauftag, und ein anderer Lauf der Woche ist um so viel kürzer. Es steht in einer Woche, in der der lange Lauf nicht wächst.",
  ],
  ["How a season is divided", "Wie eine Saison eingeteilt ist"],
  [
    "Backwards from each main race: taper, two peak weeks, four specific weeks, four build weeks, base before them. Without a race twelve weeks of base.",
    "Von jedem Hauptrennen rückwärts: Tapering, zwei Wochen Höhepunkt, vier wettkampfnahe Wochen, vier Wochen Aufbau, davor Grundlage. Ohne Rennen zwölf Wochen Grundlage.",
  ],
  ["Paces in sessions", "Tempo in Einheiten"],
  [
    "Targets come from the athlete’s easy pace, threshold pace, power and swim pace. Without them, from effort.",
    "Ziele kommen aus deinem lockeren Tempo, Schwellentempo, deiner Leistung und deinem Schwimmtempo. Ohne sie aus der Anstrengung.",
  ],
  ["How fast a step of a run is", "Wie schnell ein Schritt eines Laufs ist"],
  [
    "Easy steps are shares of easy pace, faster ones of threshold pace. Uphill running goes by feel. Beside the paces of the planner: slower than easy, longer and shorter fast repeats.",
    "Lockere Schritte sind Anteile des lockeren Tempos, schnellere des Schwellentempos. Bergauf geht es nach Gefühl. Neben den Tempi der Planung: langsamer als locker, längere und kürzere schnelle Wiederholungen.",
  ],
  ["How hard a step of a ride is", "Wie hart ein Schritt einer Fahrt ist"],
  [
    "Shares of the power you could hold for an hour; without a power, from heart rate or effort.",
    "Anteile der Leistung, die du eine Stunde halten könntest; ohne Leistung aus Puls oder Anstrengung.",
  ],
  ["How fast a step of a swim is", "Wie schnell ein Schritt beim Schwimmen ist"],
  [
    "Shares of critical swim speed; without it, from effort.",
    "Anteile der kritischen Schwimmgeschwindigkeit; ohne sie aus der Anstrengung.",
  ],
  ["Heart rate where nothing better is known", "Puls, wo nichts Besseres bekannt ist"],
  [
    "Where only a heart rate is known, longer steps get a range around it; short ones go by feel, because the heart follows late. Threshold heart rate is taken as nine tenths of the highest when only that is known.",
    "Wo nur ein Puls bekannt ist, bekommen längere Schritte einen Bereich darum; kurze gehen nach Gefühl, weil das Herz spät folgt. Der Schwellenpuls gilt als neun Zehntel des höchsten, wenn nur der bekannt ist.",
  ],
  ["Effort of strength and other sports", "Anstrengung von Kraft und anderen Sportarten"],
  [
    "Holds are a firm effort, about seven tenths; slow strength ends with two or three repeats left; springs are quick, not hard.",
    "Halten ist eine kräftige Anstrengung, etwa sieben Zehntel; langsame Kraft endet mit zwei oder drei Wiederholungen in Reserve; Federn ist schnell, nicht hart.",
  ],
  ["Easy pace when it is not known", "Lockeres Tempo, wenn es nicht bekannt ist"],
  [
    "Without an easy pace it is taken as threshold pace times 1.28, and without either as 6:30 per kilometre.",
    "Ohne lockeres Tempo gilt das Schwellentempo mal 1,28 und ohne beides 6:30 je Kilometer.",
  ],
  ["A long run over two and a half hours", "Ein langer Lauf über zweieinhalb Stunden"],
  [
    "A run over 150 minutes is worth a warning.",
    "Ein Lauf über 150 Minuten ist einen Hinweis wert.",
  ],
];
