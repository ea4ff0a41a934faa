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

type Words = { readonly title: string; readonly why: string };

export const stepWords: Readonly<Record<WelcomeStep, Words>> = {
  injury: {
    title: "What are you training through?",
    why: "It decides what counts as load: hills and speed weigh more on some tendons than on others.",
  },
  races: {
    title: "What are you training for?",
    why: "The season is built backwards from each race. One is enough.",
  },
  days: {
    title: "Which days can you train?",
    why: "A plan never asks for more than a day allows. Rest days are part of it.",
  },
  training: {
    title: "What did you do lately?",
    why: "A plan starts from what your tendon has carried, not from what you wish for.",
  },
  thresholds: {
    title: "Do you know your thresholds?",
    why: "With them, sessions have paces and watts. Without them, they go by effort. You can add them later.",
  },
  plan: {
    title: "Your first plan",
    why: "Nothing is saved yet. Each morning’s answers will move it, and say why.",
  },
};
