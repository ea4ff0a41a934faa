import type { Said } from "@/lib/words/said/match";

export const saidRulesInjuries: readonly Said[] = [
  ["Achilles: bike, pool and shoes", "Achillessehne: Rad, Becken und Schuhe"],
  [
    "Ride seated in an easy gear, foot a little further forward on the pedal, no standing climbs. Push off softly from the wall and leave fins out. Do not change to flatter shoes in the same weeks as training grows.",
    "Fahr sitzend in einem leichten Gang, den Fuß etwas weiter vorn auf dem Pedal, ohne Anstiege im Stehen. Stoß dich weich von der Wand ab und lass Flossen weg. Wechsle nicht in denselben Wochen zu flacheren Schuhen, in denen das Training wächst.",
  ],
  ["Kneecap tendon: bike, pool and stairs", "Kniescheibensehne: Rad, Becken und Treppen"],
  [
    "Ride with a cadence of 85 or more, no big gears and no standing starts; a saddle that is too low bends the knee more. Leave breaststroke kick and hard wall push-offs out. Take stairs down slowly. Sitting long with bent knees can ache and is no reason to train less by itself.",
    "Fahr mit einer Trittfrequenz von 85 oder mehr, ohne schwere Gänge und ohne Starts aus dem Stand; ein zu tiefer Sattel beugt das Knie mehr. Lass Brustbeinschlag und hartes Abstoßen von der Wand weg. Geh Treppen langsam hinunter. Langes Sitzen mit gebeugten Knien kann schmerzen und ist für sich kein Grund, weniger zu trainieren.",
  ],
  [
    "Side of the hip: bed, chair, road and pool",
    "Außenseite der Hüfte: Bett, Stuhl, Straße und Becken",
  ],
  [
    "Sleep on your back, or on the good side with a pillow between the knees. Do not cross your legs or hang on one hip. Run on the level side of the road and change sides on a cambered one. Ride with knees in line with the hips. In the pool leave breaststroke kick out.",
    "Schlaf auf dem Rücken oder auf der guten Seite mit einem Kissen zwischen den Knien. Schlag die Beine nicht übereinander und häng nicht auf einer Hüfte. Lauf auf der ebenen Seite der Straße und wechsle auf einer schrägen die Seite. Fahr mit den Knien in einer Linie mit der Hüfte. Lass im Becken den Brustbeinschlag weg.",
  ],
  ["Heel: shoes, bike, pool and floors", "Ferse: Schuhe, Rad, Becken und Böden"],
  [
    "Put shoes on before the first steps of the day and do not walk barefoot on hard floors. Ride in stiff shoes. In the pool push off the wall softly, and walk to it in sandals. A gentle stretch of sole and calf is fine and holds nothing.",
    "Zieh vor den ersten Schritten des Tages Schuhe an und geh nicht barfuß auf hartem Boden. Fahr in steifen Schuhen. Stoß dich im Becken weich von der Wand ab und geh in Badeschuhen hin. Eine sanfte Dehnung von Sohle und Wade ist in Ordnung und hält nichts an.",
  ],
  [
    "High hamstring tendon: bike, pool and chair",
    "Hintere Oberschenkelsehne am Sitzbein: Rad, Becken und Stuhl",
  ],
  [
    "Ride upright on a softer saddle, with a cadence of 85 or more and no climbing in a big gear. In the pool swim freestyle; breaststroke, fins and flip turns come back last. Stand up every 30 to 45 minutes.",
    "Fahr aufrecht auf einem weicheren Sattel, mit einer Trittfrequenz von 85 oder mehr und ohne Anstiege in einem schweren Gang. Schwimm im Becken Kraul; Brustschwimmen, Flossen und Rollwenden kommen zuletzt zurück. Steh alle 30 bis 45 Minuten auf.",
  ],
];
