/** The way to a first plan, in order; each is an address below /welcome. */
export const welcomeSteps = ["injury", "races", "days", "training", "thresholds", "plan"] as const;
export type WelcomeStep = (typeof welcomeSteps)[number];

export function isWelcomeStep(text: string): text is WelcomeStep {
  return welcomeSteps.some((step) => step === text);
}

export function after(step: WelcomeStep): string {
  return `/welcome/${welcomeSteps[welcomeSteps.indexOf(step) + 1] ?? "plan"}`;
}

export function before(step: WelcomeStep): string {
  const at = welcomeSteps.indexOf(step);
  return at === 0 ? "/welcome" : `/welcome/${welcomeSteps[at - 1]}`;
}
