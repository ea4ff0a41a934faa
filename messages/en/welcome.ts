/** The way to a first plan. */
export const welcome = {
  title: "Welcome",
  hello: "Welcome, {name}",
  headline: "Five short questions, then a first plan.",
  what: "About three minutes. Each answer is saved as you give it, and each can be changed later under Settings.",
  isNot: "What Rebound is not",
  limits: {
    device:
      "It is not a medical device and does not diagnose. A doctor or physio says what is wrong; see one before you train through pain you do not know.",
    rules:
      "It sets training by rules you can read, from studies and, where there are none, from our own choice. It says which. No trial has tested running by symptoms through this injury.",
    odds: "It gives no odds of getting hurt, promises nothing about a tendon, and says nobody is fit to race.",
    review:
      "No clinician has reviewed its rules yet. Some answers stop the plan and tell you who to see.",
  },
  begin: "Begin",
  notNow: "Not now",
  step: "Step {step, number} of {all, number}",
  back: "Back",
  steps: {
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
  },
  preview: "The season as it would be",
  savePlan: "Save this plan",
  saveAndGoOn: "Save and go on",
  goOn: "Go on",
  skip: "Skip this",
  noInjury: "None at the moment",
  races: "Your races",
  logged:
    "Your log has {count, plural, one {# entry} other {# entries}} of the last four weeks. The plan starts from them.",
  training: {
    run: "Running a week, {unit}",
    runs: "Runs a week",
    longest: "Longest run, {unit}",
    bike: "Bike a week, hours",
    swim: "Swim a week, {unit}",
    what: "It goes into your log as a summary, marked as one. If you did not run, enter 0: the plan then begins with walking and running in turns.",
    faults: {
      howFar: "Say how far you ran; zero is an answer.",
      longest: "Say how long the longest run was.",
      howMany: "Say how many runs a week it was.",
      hours: "The hours are not a number.",
      distance: "The distance is not a number.",
    },
  },
} as const;
