/*
 * Lists about people: what they are in Rebound, how they read quantities, what they share and say.
 * No rule reads them; they stand here so that each closed list stands once.
 */

/** What a person is in Rebound; one may be several. */
export const accountRoles = ["athlete", "coach", "physio"] as const;
export type AccountRole = (typeof accountRoles)[number];

/*
 * How a person reads quantities. Shown and typed only: everything inside stays SI, and the plan's
 * weeks run Monday to Sunday whatever day a person's own week begins on.
 */
export const distanceUnits = ["km", "mi"] as const;
export type DistanceUnit = (typeof distanceUnits)[number];
export const swimUnits = ["m", "yd"] as const;
export type SwimUnit = (typeof swimUnits)[number];
export const weekStarts = ["mon", "sun"] as const;
export type WeekStart = (typeof weekStarts)[number];
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];
/** What words can be shown in; `browser`, the default, follows what the browser asks for. */
export const languages = ["en", "de"] as const;
export type Language = (typeof languages)[number];
export const languageChoices = ["browser", ...languages] as const;
export type LanguageChoice = (typeof languageChoices)[number];

/**
 * What an athlete shares with one person, scope by scope. `load`: plan and training log.
 * Editing the plan comes with the grant's role (coach), limits with the role physio.
 */
export const consentScopes = ["load", "symptoms", "injury", "imaging", "notes"] as const;
export type ConsentScope = (typeof consentScopes)[number];

export const invitationAnswers = ["accepted", "declined"] as const;
export type InvitationAnswer = (typeof invitationAnswers)[number];

/** Who takes part in an athlete's record, by a grant of the athlete's. */
export const carerRoles = ["coach", "physio"] as const;
export type CarerRole = (typeof carerRoles)[number];

/**
 * What a person means to do. `read`; `plan`: change blocks and sessions; `log`: write check-ins
 * and training; `care`: write treatments, restrictions, stages, clearances.
 */
export const accesses = ["read", "plan", "log", "care"] as const;

/** As what somebody speaks. */
export const speakers = ["athlete", "coach", "physio"] as const;
export type Speaker = (typeof speakers)[number];

/** What people speak about. A week is named by its Monday, a check-in by its day, the rest by their id. */
export const subjectKinds = ["session", "week", "block", "check-in", "change"] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** What is written down about an injury; no rule reads it. `factor`: one thing that may have contributed. */
export const injuryTextKinds = ["imaging", "diagnosis", "referral", "factor"] as const;
export type InjuryTextKind = (typeof injuryTextKinds)[number];

/** How far back symptoms and reports look: four or twelve weeks with this one, or the whole season. */
export const symptomRanges = ["4w", "12w", "season"] as const;
export type SymptomRange = (typeof symptomRanges)[number];
