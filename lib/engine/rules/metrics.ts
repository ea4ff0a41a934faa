import { choice, cited, defineRule, type Rule } from "./rule";

/* Load from recorded samples and heart rate: shown and compared, never a gate. */

const lastReviewed = "2026-11-26";

export const LOAD_TRIMP = defineRule({
  id: "LOAD-TRIMP",
  title: "Load from heart rate",
  says: "Minutes times the share of the heart rate reserve, weighted so that hard minutes count more. Against an hour at threshold heart rate it becomes points like the others. Heat, drift and wrist sensors raise it.",
  numbers: {
    maleFactor: cited(0.64, "x", "C", "seen"),
    maleRate: cited(1.92, "x", "C", "seen"),
    femaleFactor: cited(0.86, "x", "C", "seen"),
    femaleRate: cited(1.67, "x", "C", "seen"),
    thresholdMin: choice(60, "min"),
  },
  grade: "C",
  mark: "seen",
  source: "Banister, as given by Morton 1990; sources differ on the women’s factor (0.64 or 0.86)",
  lastReviewed,
});

export const LOAD_GRADE = defineRule({
  id: "LOAD-GRADE",
  title: "Uphill and downhill as flat running",
  says: "Each second counts as the flat speed that costs as much, by the energy cost of running at its gradient. Descents save less in practice than in the laboratory, so their saving is limited.",
  numbers: {
    i5: cited(155.4, "J/kg/m", "D", "seen"),
    i4: cited(-30.4, "J/kg/m", "D", "seen"),
    i3: cited(-43.3, "J/kg/m", "D", "seen"),
    i2: cited(46.3, "J/kg/m", "D", "seen"),
    i1: cited(19.5, "J/kg/m", "D", "seen"),
    i0: cited(3.6, "J/kg/m", "D", "seen"),
    gradientMax: choice(0.3, "x"),
    validTo: cited(0.45, "x", "D", "seen"),
    downhillLeast: choice(0.8, "x"),
  },
  grade: "D",
  mark: "seen",
  source:
    "Minetti 2002, J Appl Physiol 93:1039-46: a treadmill and ten elite mountain runners; the limits are our choice",
  lastReviewed,
});

export const LOAD_SMOOTH = defineRule({
  id: "LOAD-SMOOTH",
  title: "Uneven power and pace",
  says: "Means of 30 seconds, to the fourth power, averaged, and the fourth root: uneven riding counts more than its mean. The first 29 seconds only fill the first mean. Under 20 minutes it says little.",
  numbers: {
    windowS: cited(30, "s", "C", "seen"),
    exponent: cited(4, "power", "C", "seen"),
    usefulMin: cited(20, "min", "C", "recalled"),
  },
  grade: "C",
  mark: "seen",
  source:
    "Normalised power as published in open code; leaving out the first 29 seconds is our choice",
  lastReviewed,
});

export const LOAD_EWMA = defineRule({
  id: "LOAD-EWMA",
  title: "Short against long average",
  says: "A fast average of daily load over a slow one, both starting from the first load. Shown only: it decides nothing (LOAD-0).",
  numbers: {
    shortDays: cited(7, "days", "C", "seen"),
    longDays: cited(28, "days", "C", "seen"),
  },
  grade: "C",
  mark: "seen",
  source: "Williams 2017, Br J Sports Med 51:209",
  lastReviewed,
});

export const metricRules: readonly Rule[] = [LOAD_TRIMP, LOAD_GRADE, LOAD_SMOOTH, LOAD_EWMA];
