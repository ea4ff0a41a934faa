/** What a form without script is answered, as plain text. */
export const plain = {
  notThisForm: "Please go back and check the form.",
  tryAgain: "Please go back and try again.",
} as const;
