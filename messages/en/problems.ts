import { ownSaid } from "./problems-own";

/**
 * What the server answers when something does not go, sentence for sentence as the services say it:
 * the English text is how a sentence is found in another language. What is not here is told by the
 * title of its kind.
 */
export const problems = {
  titles: {
    invalid_input: "Please check what you sent",
    idempotency_key_missing: "An Idempotency-Key is needed",
    unauthenticated: "Please sign in",
    forbidden: "This is not open to you",
    not_found: "Not found",
    conflict: "This does not fit what is there",
    idempotency_in_flight: "The same request is still running",
    law_broken: "This breaks a rule of the plan",
    precondition_failed: "This changed while you were looking at it",
    too_large: "Too large",
    unsupported_media_type: "Please send JSON",
    idempotency_key_reused: "This Idempotency-Key was used for something else",
    precondition_required: "An If-Match header is needed",
    too_many_requests: "Too many tries",
    not_offered: "This server does not do that",
    unavailable: "Please try again in a moment",
    internal: "Something went wrong on our side",
  },
  field: "Please check this.",
  said: {
    ...ownSaid,
    again: "Nothing was saved. Please try again.",
    nothingHere: "There is nothing here for you.",
    signIn: "Please sign in.",
    notOpen: "This is not open to you.",
    busy: "Rebound is busy. Nothing was saved. Please try again.",
    savedBefore: "This was saved a moment ago.",
    sameBefore: "The same thing was saved a moment ago.",
    changed:
      "Somebody changed this while you were looking at it. Load it again to see what it is now.",
    tries: "Too many tries. Please wait and try again.",
    triesAccount: "Too many tries for this account. Please wait and try again.",
    addresses: "Too many addresses tried. Please try again later.",
    adults: "Rebound is for adults, 18 and over.",
    signUpClosed: "Sign-up is closed on this installation.",
    password: "The password is not right.",
    enterPassword: "Enter your password.",
    todayOrLater: "Choose today or a day ahead.",
    lastBeforeFirst: "The last day cannot be before the first.",
    awayYear: "One stretch away is a year at most.",
    ownAddress: "That is your own address.",
    noCoach:
      "No coach with this address is known here. They need an account on this installation first.",
    noPhysio:
      "No physio with this address is known here. They need an account on this installation first.",
    token: "This token was made a moment ago.",
    race: "This race was added a moment ago.",
    feed: "A link was made a moment ago.",
    secretOnce: "This was done already, and its secret is shown only once.",
    injuryStart: "It cannot begin after today.",
    injuryEnd: "The last day lies between its beginning and today.",
    protocolPhysio: "Your physio says which protocol it is.",
    protocolNone: "There is no such protocol in this version.",
    protocolOther: "This protocol is for another injury.",
    logged: "Your log has entries in these weeks. The plan starts from them.",
    whoMayEnd: "The person who set this number, or a physio, can end it.",
    ownFields: "Only the athlete changes name, date of birth and sex.",
    remindersWho: "Reminders are for athletes.",
  },
} as const;
