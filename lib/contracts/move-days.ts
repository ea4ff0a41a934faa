/* On its own, so that the browser may know it without a parser. */

/** Days a session is offered to move to at once: this week and the next. Our choice. */
export const MOVE_DAYS = 14;
