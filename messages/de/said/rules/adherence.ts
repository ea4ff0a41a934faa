import type { Said } from "@/lib/words/said/match";

export const saidRulesAdherence: readonly Said[] = [
  ["When a session was done as planned", "Wann eine Einheit wie geplant erledigt war"],
  [
    "From eight tenths to eleven tenths of what stood in the plan that day, by distance where both have one, else by time. Above it is more than planned, and is not counted as kept. Strength, mobility and races have no size to keep to.",
    "Von acht Zehnteln bis elf Zehntel dessen, was an dem Tag im Plan stand, nach Strecke, wo beide eine haben, sonst nach Zeit. Darüber ist es mehr als geplant und zählt nicht als eingehalten. Kraft, Beweglichkeit und Rennen haben kein Maß, das einzuhalten wäre.",
  ],
  ["Holding back is keeping to the plan", "Zurückhalten heißt, den Plan einzuhalten"],
  [
    "A session that a rule took out or held and that was left alone is kept; so is one that was cut and not done beyond the cut, and one that was stopped early because pain reached the number that calls for Watch. Days away are not asked about. A stand-in is an offer. A run beside the plan is more than planned.",
    "Eine Einheit, die eine Regel herausgenommen oder ausgesetzt hat und die ausblieb, ist eingehalten; ebenso eine, die gekürzt und nicht über die Kürzung hinaus gemacht wurde, und eine, die früh endete, weil der Schmerz die Zahl für „Beobachten“ erreichte. Nach Tagen, an denen du weg warst, wird nicht gefragt. Ein Ersatz ist ein Angebot. Ein Lauf neben dem Plan ist mehr als geplant.",
  ],
];
