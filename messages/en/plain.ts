/** What a form without script is answered, as plain text. */
export const plain = {
  notThisForm: "Please go back and check the form.",
  tryAgain: "Please go back and try again.",
  notKept: {
    title: "Nothing was saved yet",
    again:
      "The page was not ready when this was sent. Please enter it once more and send it again.",
  },
} as const;
