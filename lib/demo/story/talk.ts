import { coach, physio } from "../carers";
import type { DemoTalk } from "../person";

/** What was said beside the founding athlete's week and morning; times are of yesterday. */
export const foundingTalk: readonly DemoTalk[] = [
  {
    about: "week",
    by: coach.slug,
    time: "08:15",
    text: "Same shape as last week. If a morning feels stiffer, swim first and see how it is afterwards.",
  },
  {
    about: "week",
    by: null,
    time: "12:40",
    text: "The pool is closed for two days. Is it worth driving to the other one?",
  },
  {
    about: "week",
    by: coach.slug,
    time: "18:05",
    text: "No need. An easy ride of the same length does the same.",
  },
  {
    about: "check-in",
    by: physio.slug,
    time: "09:30",
    text: "Longer at the desk again? Try standing up every half hour, and tell me whether the next morning differs.",
    calls: true,
  },
  {
    about: "check-in",
    by: null,
    time: "20:10",
    text: "Two meetings without a break. I have set the timer again.",
  },
];
