import type { Language, Role, Sport } from "@/lib/engine/model";

type Fields = {
  readonly same: string;
  readonly caption: string;
  readonly yours: string;
  readonly held: string;
  readonly day: string;
  readonly sport: string;
  readonly kind: string;
  readonly insteadOf: string;
  /** In place of a session's title: nothing planned, and a session that is no longer there. */
  readonly asWell: string;
  readonly aSession: string;
  readonly amount: string;
  readonly effort: string;
  readonly note: string;
  readonly sports: Readonly<Record<Sport, string>>;
  readonly roles: Readonly<Record<Role, string>>;
};

/* Here and not among the messages: any page may need it, hardly one ever does, so it comes alone. */

const names: Readonly<Record<Language, Fields>> = {
  en: {
    same: "Both say the same now.",
    caption: "Your change and what Rebound holds",
    yours: "Yours",
    held: "In Rebound",
    day: "Day",
    sport: "Sport",
    kind: "Kind",
    insteadOf: "Instead of a planned session",
    asWell: "No, as well",
    aSession: "Another session",
    amount: "Amount",
    effort: "Effort",
    note: "Note",
    sports: {
      run: "Run",
      bike: "Bike",
      swim: "Swim",
      strength: "Strength",
      hike: "Hike",
      "aqua-jog": "Aqua jog",
      elliptical: "Elliptical",
      walk: "Walk",
      mobility: "Mobility",
    },
    roles: {
      easy: "Easy",
      long: "Long",
      steady: "Steady",
      tempo: "Tempo",
      intervals: "Intervals",
      hills: "Hills",
      strides: "Strides",
      brick: "Brick",
      technique: "Technique",
      recovery: "Recovery",
      test: "Test",
      race: "Race",
      strength: "Strength",
      rehab: "Rehab",
      mobility: "Mobility",
    },
  },
  de: {
    same: "Beide sagen jetzt dasselbe.",
    caption: "Deine Änderung und was bei Rebound steht",
    yours: "Deine",
    held: "Bei Rebound",
    day: "Tag",
    sport: "Sportart",
    kind: "Art",
    insteadOf: "Statt einer geplanten Einheit",
    asWell: "Nein, zusätzlich",
    aSession: "Eine andere Einheit",
    amount: "Umfang",
    effort: "Anstrengung",
    note: "Notiz",
    sports: {
      run: "Laufen",
      bike: "Rad",
      swim: "Schwimmen",
      strength: "Kraft",
      hike: "Wandern",
      "aqua-jog": "Aquajogging",
      elliptical: "Crosstrainer",
      walk: "Gehen",
      mobility: "Beweglichkeit",
    },
    roles: {
      easy: "Locker",
      long: "Lang",
      steady: "Gleichmäßig",
      tempo: "Tempo",
      intervals: "Intervalle",
      hills: "Hügel",
      strides: "Steigerungen",
      brick: "Koppeltraining",
      technique: "Technik",
      recovery: "Regeneration",
      test: "Test",
      race: "Rennen",
      strength: "Kraft",
      rehab: "Reha",
      mobility: "Beweglichkeit",
    },
  },
};

/** Two versions of an entry beside each other: what each row is called, and what may stand in it. */
export function entryFields(language: Language = "en"): Fields {
  return names[language];
}
