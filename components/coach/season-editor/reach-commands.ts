import { useEffect } from "react";

type Commands = typeof import("./perform");

let loaded: Commands | null = null;
let asked: Promise<Commands> | null = null;
/** Commands that were asked for and are not done yet. */
let waiting = 0;

function reach(): Promise<Commands> {
  asked ??= import("./perform").then(
    (commands) => {
      loaded = commands;
      return commands;
    },
    (error: unknown) => {
      asked = null;
      throw error;
    },
  );
  return asked;
}

/** Runs what changes blocks: at once where it is here, else as soon as it is, in the order asked. */
export function withCommands(
  act: (commands: Commands) => void,
  onFailure: (error: unknown) => void,
): void {
  if (loaded) {
    act(loaded);
    return;
  }
  waiting += 1;
  reach()
    .then(act, onFailure)
    .finally(() => {
      waiting -= 1;
    });
}

/** A step to another block or week does not overtake a command that still waits for its code. */
export function afterCommands(act: () => void): void {
  if (loaded || waiting === 0 || asked === null) act();
  else asked.then(act, act);
}

/** To look at a season nothing of the commands is needed: they come with the first key or pointer. */
export function useCommandsInReach(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return;
    // Not reached: the command that needs them asks again and says so.
    const come = () => void reach().catch(() => {});
    const once = { once: true } as const;
    document.addEventListener("pointermove", come, once);
    document.addEventListener("keydown", come, once);
    return () => {
      document.removeEventListener("pointermove", come);
      document.removeEventListener("keydown", come);
    };
  }, [wanted]);
}
