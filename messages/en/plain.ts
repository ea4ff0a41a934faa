/** What a form without script is answered, as plain text. */
export const plain = {
  notThisForm: "Please go back and check the form.",
  tryAgain: "Please go back and try again.",
  notKept: {
    title: "Nothing was saved yet",
    again:
      "This form is sent by the page’s script, which did not run. Please load the page again; if your browser has script switched off, it has to be on here.",
  },
  notSentYet: {
    title: "Not sent yet",
    stays:
      "The page is still loading. What you entered stays as it is, and is sent once the page is ready. If that takes long, copy what you wrote and load the page again.",
  },
} as const;
