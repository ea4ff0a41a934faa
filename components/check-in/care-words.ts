import { type RedFlag, redFlags } from "@/lib/engine/model";

/** How soon, strongest first. The words are fixed; nothing is worked out from the answers. */
const urgencies = ["now", "today", "week", "fortnight"] as const;
export type Urgency = (typeof urgencies)[number];

/** After section 4 of the rehab reference, in the order of the list. */
const flagUrgency: Readonly<Record<RedFlag, Urgency>> = {
  "chest-pain": "now",
  "saddle-numbness": "now",
  "bilateral-leg": "now",
  "hot-swollen-calf": "now",
  fluoroquinolone: "now",
  "sudden-pop": "today",
  "bone-pain": "week",
  "nerve-signs": "week",
  "constant-rest-pain": "week",
  "fever-weight-loss": "week",
  "young-ischial": "week",
};

/** What a counting rule of the plan refers for; nothing was ticked. */
const countingRules = [
  "REFER-BONE",
  "REFER-NIGHT",
  "REFER-PAIN",
  "REFER-COUNT",
  "REFER-WORSENING",
  "REFER-NO-BETTER",
] as const;
type CountingRule = (typeof countingRules)[number];

const ruleUrgency: Readonly<Record<CountingRule, Urgency>> = {
  "REFER-BONE": "week",
  "REFER-NIGHT": "week",
  "REFER-PAIN": "fortnight",
  "REFER-COUNT": "fortnight",
  "REFER-WORSENING": "week",
  "REFER-NO-BETTER": "fortnight",
};

/** Which words of the room `care` say it, and how soon. */
export type Care = {
  readonly urgency: Urgency;
  readonly words: `flags.${RedFlag}` | `rules.${CountingRule}`;
};

export function careOfFlag(flag: RedFlag): Care {
  return { urgency: flagUrgency[flag], words: `flags.${flag}` };
}

/** Rule id of a ticked item: `FLAG-CHEST-PAIN`. */
export function ruleOfFlag(flag: RedFlag): string {
  return `FLAG-${flag.toUpperCase()}`;
}

export type CareReason = { readonly rule: string; readonly ticked: boolean; readonly care: Care };

/** The care words behind the rules that fired, most urgent first. Empty when a person set the state. */
export function careFor(rules: readonly string[]): CareReason[] {
  const ticked = redFlags
    .filter((flag) => rules.includes(ruleOfFlag(flag)))
    .map((flag): CareReason => ({ rule: ruleOfFlag(flag), ticked: true, care: careOfFlag(flag) }));
  const counted = countingRules
    .filter((rule) => rules.includes(rule))
    .map(
      (rule): CareReason => ({
        rule,
        ticked: false,
        care: { urgency: ruleUrgency[rule], words: `rules.${rule}` },
      }),
    );
  return [...ticked, ...counted].toSorted(
    (a, b) => urgencies.indexOf(a.care.urgency) - urgencies.indexOf(b.care.urgency),
  );
}

/** The items of the list by how soon, in the order of the list. */
export function flagsByUrgency(): { urgency: Urgency; flags: RedFlag[] }[] {
  const all = Object.keys(flagUrgency) as RedFlag[];
  return urgencies
    .map((urgency) => ({ urgency, flags: all.filter((f) => flagUrgency[f] === urgency) }))
    .filter((group) => group.flags.length > 0);
}
