import type { Said } from "@/lib/words/said/match";

export const saidRulesAdherence: readonly Said[] = [
  ["When a session was done as planned", "Wann eine Einheit wie geplant erledigt war"],
  [
    "From eight tenths to eleven tenths of what stood in the plan that day, by distance where both have one, else by time. Above it is more than planned, and is not counted as kept. Strength, mobility and races have no size to keep to.",
    "Von acht Zehnteln bis elf Zehntel dessen, was an dem Tag im Plan stand, nach Strecke, wo beide eine haben, sonst nach Zeit. Darüber ist es mehr als geplant und zählt nicht als eingehalten. Kraft, Beweglichkeit und Rennen haben kein Maß, das einzuhalten wäre.",
  ],
  ["Holding back is keeping to the plan", "Zurückhalten heißt, den Plan einzuhalten"],
  [
    "A session that a rule took out or held and that was left alone is kept; so is one that was cut and not done beyond the cut, and one that was stopped early because pain reached the number that calls for Watch. Days away are not asked about. A stand-in is an offer. A run beside the plan is more than planned, from the first day a plan asked for anything.",
    "Eine Einheit, die eine Regel herausgenommen oder ausgesetzt hat und die ausblieb, ist eingehalten; ebenso eine, die gekürzt und nicht über die Kürzung hinaus gemacht wurde, und eine, die früh endete, weil der Schmerz die Zahl für „Beobachten“ erreichte. Nach Tagen, an denen du weg warst, wird nicht gefragt. Ein Ersatz ist ein Angebot. Ein Lauf neben dem Plan ist mehr als geplant, vom ersten Tag an, an dem ein Plan etwas verlangte.",
  ],
  ["Something else instead is told apart", "Etwas anderes stattdessen wird für sich genannt"],
  [
    "A session is told as swapped where something else was done on its day, in another sport, and said to be instead of it. It was asked and is not counted as kept, and it is not one that nobody logged. What was done counts in both ledgers as what it is: a ride is no running.",
    "Eine Einheit heißt ersetzt, wenn an ihrem Tag etwas in einer anderen Sportart gemacht und als ihr Ersatz eingetragen wurde. Sie war verlangt und zählt nicht als eingehalten, und sie ist keine, zu der nichts eingetragen ist. Was gemacht wurde, zählt in beiden Büchern als das, was es ist: Radfahren ist kein Laufen.",
  ],
];
