import { type RedFlag, redFlags } from "@/lib/engine/model";

/** How soon, strongest first. The words are fixed; nothing is worked out from the answers. */
export const urgencies = ["now", "today", "week", "fortnight"] as const;
export type Urgency = (typeof urgencies)[number];

export type Care = {
  readonly urgency: Urgency;
  /** What a person ticks, or what the rule counted. */
  readonly what: string;
  readonly who: string;
  readonly soon: string;
  /** A sentence to say or read out. */
  readonly say: string;
};

export const urgencyHeadings: Readonly<Record<Urgency, string>> = {
  now: "Call 999 or go to A&E now",
  today: "Get help today",
  week: "See someone this week",
  fortnight: "See someone in the next two weeks",
};

const emergency = "Call 999, or go to A&E. Do not drive yourself.";
const now = "Now. Do not wait to see if it passes.";
const gpOrPhysio = "Your GP, or a physio or sports doctor you can reach sooner.";

/** After section 4 of the rehab reference. UK numbers. */
export const flagCare: Readonly<Record<RedFlag, Care>> = {
  "chest-pain": {
    urgency: "now",
    what: "Chest pain, short of breath at rest, or I collapsed",
    who: emergency,
    soon: now,
    say: "I have chest pain, or I cannot get my breath, or I collapsed.",
  },
  "saddle-numbness": {
    urgency: "now",
    what: "Numb between my legs, or a change in how I pee, poo or have sex",
    who: emergency,
    soon: now,
    say: "I have new numbness between my legs, or my bladder or bowels have changed, and pain in my back or leg.",
  },
  "bilateral-leg": {
    urgency: "now",
    what: "Pain or weakness in both legs at once",
    who: emergency,
    soon: now,
    say: "I have new pain or weakness in both legs.",
  },
  "hot-swollen-calf": {
    urgency: "now",
    what: "One calf is hot, swollen or very sore",
    who: emergency,
    soon: now,
    say: "One calf is hot and swollen, and it was not so before.",
  },
  fluoroquinolone: {
    urgency: "now",
    what: "I take an antibiotic whose name ends in -floxacin, or did in the last 6 months",
    who: "Whoever prescribed it. If you cannot reach them, call 111. Put no load on the tendon until you have spoken.",
    soon: "Now, and before the next dose.",
    say: "I take, or took, this antibiotic and my tendon hurts. Should I stop it?",
  },
  "sudden-pop": {
    urgency: "today",
    what: "A sudden pop or tear, bruising, a weak leg, or I cannot walk as usual",
    who: "A&E or an urgent treatment centre. Call 111 if you are not sure where.",
    soon: "Today. Some of these need a specialist within days.",
    say: "I felt a pop where my tendon hurts and I cannot walk as usual. I already have a tendon problem there.",
  },
  "bone-pain": {
    urgency: "week",
    what: "Pain on one small spot of bone, pain when I hop, or groin pain that stops a run",
    who: gpOrPhysio,
    soon: "This week. No running until then.",
    say: "I have pain on one spot of bone, or in the groin, that comes with running. Could it be the bone?",
  },
  "nerve-signs": {
    urgency: "week",
    what: "Pain below the knee, pins and needles, numbness or a weak foot",
    who: gpOrPhysio,
    soon: "This week. If it is in both legs, call 999.",
    say: "The pain goes below my knee, or my foot tingles, feels numb or weak. It may be worse when I cough.",
  },
  "constant-rest-pain": {
    urgency: "week",
    what: "Pain that is there all the time, even at rest",
    who: gpOrPhysio,
    soon: "Within 7 days.",
    say: "My pain is there all the time, even when I rest.",
  },
  "fever-weight-loss": {
    urgency: "week",
    what: "Fever, losing weight without trying, past cancer, or long use of steroids",
    who: "Your GP. Call 111 if the fever is high or you feel very unwell.",
    soon: "This week.",
    say: "I have pain that does not settle, and also a fever, weight loss, past cancer or long use of steroids.",
  },
  "young-ischial": {
    urgency: "week",
    what: "I am under 25 and the sit-bone pain came on suddenly",
    who: gpOrPhysio,
    soon: "This week. No running until then.",
    say: "I am under 25 and had sudden pain at the sit bone. Could the bone be involved where the muscle joins?",
  },
};

/** What a counting rule of the plan refers for; nothing was ticked. */
const countedCare: Readonly<Record<string, Care>> = {
  "REFER-NIGHT": {
    urgency: "week",
    what: "Pain woke you on two nights of the last seven",
    who: gpOrPhysio,
    soon: "Within 7 days.",
    say: "Pain from my tendon woke me on two nights this week.",
  },
  "REFER-PAIN": {
    urgency: "fortnight",
    what: "You answered pain of 7 or more",
    who: gpOrPhysio,
    soon: "Within 14 days. Sooner if it stays that high.",
    say: "My tendon pain reached 7 of 10 or more.",
  },
  "REFER-COUNT": {
    urgency: "fortnight",
    what: "Three flares in 28 days",
    who: gpOrPhysio,
    soon: "Within 14 days.",
    say: "My tendon has flared three times in four weeks although I trained less.",
  },
  "REFER-WORSENING": {
    urgency: "week",
    what: "Mornings went on getting worse although you trained less for two weeks",
    who: gpOrPhysio,
    soon: "Within 7 days.",
    say: "My tendon is worse in the mornings week by week, although I have trained less for two weeks.",
  },
  "REFER-NO-BETTER": {
    urgency: "fortnight",
    what: "Twelve weeks on, the load test is no lower and you run no more than at the start",
    who: gpOrPhysio,
    soon: "Within 14 days. Nothing here says that it is worse; a fresh look may help.",
    say: "I have trained with care for twelve weeks and my tendon is no better. What else could we look at?",
  },
};

/** Rule id of a ticked item: `FLAG-CHEST-PAIN`. */
export function ruleOfFlag(flag: RedFlag): string {
  return `FLAG-${flag.toUpperCase()}`;
}

export type CareReason = { readonly rule: string; readonly ticked: boolean; readonly care: Care };

/** The care words behind the rules that fired, most urgent first. Empty when a person set the state. */
export function careFor(rules: readonly string[]): CareReason[] {
  const ticked = redFlags
    .filter((flag) => rules.includes(ruleOfFlag(flag)))
    .map((flag) => ({ rule: ruleOfFlag(flag), ticked: true, care: flagCare[flag] }));
  const counted = Object.entries(countedCare)
    .filter(([rule]) => rules.includes(rule))
    .map(([rule, care]) => ({ rule, ticked: false, care }));
  return [...ticked, ...counted].toSorted(
    (a, b) => urgencies.indexOf(a.care.urgency) - urgencies.indexOf(b.care.urgency),
  );
}

/** The items of the list by how soon, in the order of the list. */
export function flagsByUrgency(): { urgency: Urgency; flags: RedFlag[] }[] {
  const all = Object.keys(flagCare) as RedFlag[];
  return urgencies
    .map((urgency) => ({ urgency, flags: all.filter((f) => flagCare[f].urgency === urgency) }))
    .filter((group) => group.flags.length > 0);
}
