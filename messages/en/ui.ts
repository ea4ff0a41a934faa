/** What every part of every page may say. */
export const ui = {
  close: "Close",
  change: "Change",
  remove: "Remove",
  changeOne: "Change: {name}",
  removeOne: "Remove: {name}",
  saved: "Saved.",
  saving: "Saving…",
  wrong: "Something went wrong.",
  wrongNotSaved: "Something went wrong. Nothing was saved.",
  notSaved: "Nothing is saved yet.",
  checkForm: "Please check the form.",
  enterPassword: "Enter your password.",
  enterEmail: "Enter your email address, with an @ in it.",
  offline: "Rebound could not be reached. Nothing was saved yet.",
  internal: "Please try again in a moment.",
} as const;
