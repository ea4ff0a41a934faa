import type { Said } from "@/lib/words/said/match";

export const saidExercisesLoadTests: readonly Said[] = [
  ["Single-leg bridge, repeats", "Einbeinige Brücke, Wiederholungen"],
  [
    "Heel close to the seat, slow; count until pain reaches 3 or the hips drop.",
    "Ferse nah am Gesäß, langsam; zähle, bis der Schmerz 3 erreicht oder die Hüfte absinkt.",
  ],
  ["Single-leg bridge, hold", "Einbeinige Brücke, halten"],
  [
    "Hips up in one line, the other leg straight; time until the hips drop.",
    "Hüfte oben in einer Linie, das andere Bein gestreckt; Zeit, bis die Hüfte absinkt.",
  ],
  ["Hamstring hold, isometric", "Hintere Oberschenkelmuskulatur halten, isometrisch"],
  [
    "Lying face down, knee bent to a right angle against the same band or machine; time until it gives.",
    "In Bauchlage, das Knie im rechten Winkel gegen dasselbe Band oder Gerät; Zeit, bis es nachgibt.",
  ],
  [
    "Prone curl, the most for ten repeats",
    "Beinbeugen in Bauchlage, das Schwerste für zehn Wiederholungen",
  ],
  [
    "One leg, slow both ways; the heaviest weight for ten clean repeats.",
    "Ein Bein, in beide Richtungen langsam; das schwerste Gewicht für zehn saubere Wiederholungen.",
  ],
  ["Single-leg calf raise, repeats", "Einbeiniges Wadenheben, Wiederholungen"],
  [
    "Knee straight, a finger on the wall, one every two seconds; count until full height is lost.",
    "Knie gestreckt, ein Finger an der Wand, alle zwei Sekunden eine; zähle, bis die volle Höhe fehlt.",
  ],
  ["Single-leg squat on a slope, repeats", "Einbeinige Kniebeuge auf der Schräge, Wiederholungen"],
  [
    "Heel higher than the toes, down to the same depth each time; count until the depth is lost.",
    "Ferse höher als die Zehen, jedes Mal gleich tief; zähle, bis die Tiefe fehlt.",
  ],
  ["Standing on one leg, hold", "Einbeinstand, halten"],
  [
    "Hands on the hips, hips level; time until a hip drops or the foot touches down.",
    "Hände an der Hüfte, Hüfte waagerecht; Zeit, bis eine Hüfte absinkt oder der Fuß aufsetzt.",
  ],
  ["Side-lying leg lift, hold", "Beinheben in Seitenlage, halten"],
  [
    "Top leg straight and in line with the body; time until it sinks.",
    "Das obere Bein gestreckt und in einer Linie mit dem Körper; Zeit, bis es sinkt.",
  ],
];
