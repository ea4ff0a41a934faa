import type { Language } from "@/lib/engine/model";

/** Above these many minutes the morning is Watch, or a flare: from the rules in force. */
export type StiffnessCuts = { readonly watchAboveMin: number; readonly flareAboveMin: number };

export type StiffnessClass = {
  readonly key: "none" | "short" | "medium" | "watch" | "flare";
  /** Minutes in words: `none`, `under 10`, `10 to 30`, `31 to 60`, `over 60`. */
  readonly label: string;
  /** What is stored when the class is chosen, minutes: its middle. */
  readonly storedMin: number;
  /** Longest stiffness in the class, minutes, inclusive. */
  readonly toMin: number;
};

/** Splits the settled range for the eye alone; no rule looks at it. */
const SHORT_MIN = 10;
/** Stored for "over" the last cut: this many minutes beyond it. */
const BEYOND_MIN = 15;

const words: Readonly<
  Record<Language, Readonly<Record<"none" | "under" | "to" | "over", string>>>
> = {
  en: { none: "none", under: "under", to: "to", over: "over" },
  de: { none: "keine", under: "unter", to: "bis", over: "über" },
};

/**
 * Five classes, each wholly inside one state, so a tap never says more than the person meant. Where
 * somebody set a flare to begin before Watch there is none for Watch. English where no language is
 * given.
 */
export function stiffnessClasses(
  cuts: StiffnessCuts,
  language: Language = "en",
): readonly StiffnessClass[] {
  const { none, under, to, over } = words[language];
  const minutes = (from: number, until: number) =>
    from === until ? `${until}` : `${from} ${to} ${until}`;
  const flare = Math.floor(cuts.flareAboveMin);
  const watch = Math.min(Math.floor(cuts.watchAboveMin), flare);
  return [
    { key: "none", label: none, storedMin: 0, toMin: 0 },
    {
      key: "short",
      label: `${under} ${SHORT_MIN}`,
      storedMin: SHORT_MIN / 2,
      toMin: SHORT_MIN - 1,
    },
    {
      key: "medium",
      label: minutes(SHORT_MIN, watch),
      storedMin: Math.round((SHORT_MIN + watch) / 2),
      toMin: watch,
    },
    ...(watch < flare
      ? [
          {
            key: "watch",
            label: minutes(watch + 1, flare),
            storedMin: Math.round((watch + flare) / 2),
            toMin: flare,
          } as const,
        ]
      : []),
    {
      key: "flare",
      label: `${over} ${flare}`,
      storedMin: flare + BEYOND_MIN,
      toMin: Number.POSITIVE_INFINITY,
    },
  ];
}

/** The class stored minutes fall into; null for "not answered". */
export function stiffnessClassOf(
  minutes: number | null | undefined,
  classes: readonly StiffnessClass[],
): StiffnessClass | null {
  if (minutes === null || minutes === undefined) return null;
  return classes.find((one) => Math.floor(minutes) <= one.toMin) ?? null;
}

/** With its unit, where it stands alone: `none`, `under 10 min`. */
export function stiffnessText({ key, label }: StiffnessClass): string {
  return key === "none" ? label : `${label} min`;
}
