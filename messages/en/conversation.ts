import { names } from "./settings-names";

/** What people say to each other beside a session, a week, a block, a morning or a change. */
export const conversation = {
  title: "Conversation",
  about: "about {what}",
  opening: "Opening…",
  fresh: "{count, number} new",
  new: "new",
  again: "Try again",
  nobody: "Nobody else reads this yet.",
  settings: "Who sees what",
  inSettings: "is in the settings.",
  you: "You",
  role: { athlete: "athlete", coach: "coach", physio: "physio" },
  to: "to {names}",
  takenBack: "Taken back by its author.",
  takeBack: "Take back",
  takeItBack: "Take it back",
  leave: "Leave it",
  goes: "Its words go for good; that you said something stays.",
  say: "Say something",
  callOn: "Call on",
  send: "Send",
  sendAbout: "Send, about {what}",
  sending: "Sending…",
  fault: {
    unopened: "This could not be opened. Please try again.",
    offline: "A conversation needs a connection. There is none right now.",
    forbidden: "The athlete has not shared their notes with you, so there is no conversation here.",
    unsent: "That did not work. Your words are still here.",
    unsentOffline:
      "There is no connection, so it was not sent. Your words are kept here: send again later.",
  },
  morning: {
    title: "About a morning",
    label: "Morning",
    about: "the morning of {day}",
  },
  phase: names.phase,
  aboutBlock: "{phase} from {day}",
  aboutChange: "the change to {title} on {day}",
  aboutWeek: "the week of {day}",
} as const;
