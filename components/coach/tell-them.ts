import { createContext, useContext } from "react";

type Tell = (athleteIds: readonly string[]) => void;

export const TellThem = createContext<Tell | null>(null);

/** Opens the words to several, about the week one is on; null where there is no such week. */
export function useTellThem(): Tell | null {
  return useContext(TellThem);
}
