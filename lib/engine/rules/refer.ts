import { choice, cited, defineRule, type Rule } from "./rule";

/* What means "see someone": red flags and counting rules, rehab reference section 4. */

const lastReviewed = "2026-11-25";
const OURS = "Our choice";

const row = <const N extends string>(
  id: string,
  title: string,
  says: string,
  numbers: Rule<N>["numbers"],
  basis: Pick<Rule, "grade" | "mark" | "source"> = { grade: "I", mark: "choice", source: OURS },
): Rule<N> => defineRule({ id, title, says, numbers, ...basis, lastReviewed });

export const REFER_PAIN = row(
  "REFER-PAIN",
  "Very high pain",
  "Pain of 7 or more at any time means that someone should look at it.",
  { from: choice(7, "0-10") },
);
export const REFER_NIGHT = row(
  "REFER-NIGHT",
  "Woken twice in a week",
  "Pain that wakes you on two nights of seven means that someone should look at it.",
  { nights: choice(2, "nights"), days: choice(7, "days") },
  { grade: "C", mark: "recalled", source: "Expert practice; our choice of numbers" },
);
export const REFER_COUNT = row(
  "REFER-COUNT",
  "Three flares in four weeks",
  "Three flares in 28 days mean that someone should look at it. A flare that lasts counts again after seven days.",
  { flares: choice(3, "flares"), days: choice(28, "days"), againAfterDays: choice(7, "days") },
);
export const REFER_WORSENING = row(
  "REFER-WORSENING",
  "Worse although load was reduced",
  "Morning pain that rises by two points within seven days on Watch or in a flare, or still by a point a week after two weeks of it, means that someone should look at it.",
  {
    unsettledDays: cited(7, "days", "C", "recalled"),
    riseInWeek: choice(2, "points"),
    meanDays: choice(3, "days"),
    valuesMin: choice(2, "values"),
    slowDays: choice(14, "days"),
    rise: choice(1, "points"),
  },
  { grade: "C", mark: "recalled", source: "Expert practice; our choice of numbers" },
);
export const REFER_BONE = row(
  "REFER-BONE",
  "The bone may be involved",
  "Pain in the groin that stops a run or comes when standing on that leg is worth showing to a doctor before the next run. So is an ache at the sit bone at rest, or deep in a bone at night, together with three missed cycles or a bone stress injury before. It names no illness: only someone who looks can.",
  {},
  {
    grade: "C",
    mark: "seen",
    source: "Noakes 1985, Am J Sports Med 13:120-3; IOC 2023, 10.1136/bjsports-2023-106994",
  },
);
export const REFER_NO_BETTER = row(
  "REFER-NO-BETTER",
  "No better after twelve weeks",
  "Twelve weeks in Rebound with a load test above 3 that is no lower, and no more running than at the start, mean that someone should look at it.",
  {
    afterDays: choice(84, "days"),
    testAbove: choice(3, "0-10"),
    testDays: choice(14, "days"),
    valuesMin: choice(4, "values"),
    runDays: choice(28, "days"),
  },
);
export const FLAGS: Readonly<Record<string, Rule>> = Object.fromEntries(
  (
    [
      [
        "saddle-numbness",
        "Numbness between the legs, or a bladder or bowel change",
        "second-hand",
        "NICE CKS, as quoted by NHS pages",
      ],
      [
        "bilateral-leg",
        "Pain or weakness in both legs",
        "second-hand",
        "NICE CKS, as quoted by NHS pages",
      ],
      ["sudden-pop", "A sudden pop or tear", "recalled", "Expert practice: early surgery window"],
      ["chest-pain", "Chest pain, breathlessness or collapse", "recalled", "Expert practice"],
      ["hot-swollen-calf", "A hot, swollen calf", "recalled", "Expert practice"],
      [
        "bone-pain",
        "Pinpoint bone pain, or pain on a hop",
        "seen",
        "Noakes 1985, Am J Sports Med 13:120-3",
      ],
      [
        "nerve-signs",
        "Pain below the knee, pins and needles, a weak foot",
        "second-hand",
        "Clinic pages",
      ],
      ["fever-weight-loss", "Fever, unexplained weight loss", "recalled", "Expert practice"],
      [
        "fluoroquinolone",
        "A fluoroquinolone antibiotic in the last six months",
        "second-hand",
        "MHRA 2019; Lewis & Cook 2014",
      ],
      [
        "young-ischial",
        "Sudden sit-bone pain under 25",
        "seen",
        "BJSM table of apophyseal injuries",
      ],
      ["constant-rest-pain", "Constant pain at rest", "seen", "Nirschl phases"],
    ] as const
  ).map(([flag, title, mark, source]) => [
    flag,
    row(
      `FLAG-${flag.toUpperCase()}`,
      title,
      "Someone should look at this before training goes on.",
      {},
      { grade: "C", mark, source },
    ),
  ]),
);

export const referRules: readonly Rule[] = [
  ...Object.values(FLAGS),
  REFER_PAIN,
  REFER_NIGHT,
  REFER_COUNT,
  REFER_WORSENING,
  REFER_BONE,
  REFER_NO_BETTER,
];
