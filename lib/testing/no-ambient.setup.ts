import fc from "fast-check";

// Drawn before the clock is taken away; fast-check prints it when a property fails.
fc.configureGlobal({
  seed: Number(process.env.FC_SEED ?? Date.now()) | 0,
  includeErrorInReport: true,
});

/** Engine tests run in a world without clock or chance, so a rule that reaches for one fails. */
const forbid = (what: string) => () => {
  throw new Error(`lib/engine must not use ${what}`);
};

class TimelessDate extends Date {
  constructor(...args: [] | [number]) {
    if (args.length === 0) forbid("new Date()")();
    super(...(args as [number]));
  }
  static override now = forbid("Date.now()");
}

globalThis.Date = TimelessDate as unknown as DateConstructor;
Math.random = forbid("Math.random()");
