import type { Mark } from "@/lib/engine/rules/rule";

/** Apart from the words of rules, which the exercises do not need. */
export const isUnconfirmed = (mark: Mark) => mark === "second-hand" || mark === "recalled";
