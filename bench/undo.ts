/** What a bench has started, taken back latest first: at the end, on a failure, on a signal. */
export class Undo {
  readonly #steps: (() => unknown)[] = [];

  add(step: () => unknown): void {
    this.#steps.push(step);
  }

  async all(): Promise<void> {
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
      try {
        await step();
      } catch (error) {
        console.error(error);
      }
    }
  }
}

export async function withUndo(work: (undo: Undo) => Promise<void>): Promise<void> {
  const undo = new Undo();
  const leave = async () => {
    await undo.all();
    process.exit(1);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.once(signal, leave);
  try {
    await work(undo);
  } finally {
    await undo.all();
    for (const signal of signals) process.off(signal, leave);
  }
}
