import "server-only";
import type { Said } from "@/lib/words/said/match";
import { saidReasons } from "./reasons";

/** What the engine and the services say, in German. Of two that match, the one that says more counts. */
export const german: readonly Said[] = [...saidReasons];
