import loadHighs from "highs";
import { lpText, type Model, type Point, type Term } from "./model";

export type Optimum = { readonly value: number; readonly point: Point };
export type Solve = (model: Model, objective: readonly Term[]) => Optimum;

/** Tighter than the solver's own 1e-7, so that the third decimal of an optimum stands. */
const TOLERANCE = 1e-9;

/** The solver HiGHS, run in this thread: its answer comes at once. */
export async function solver(): Promise<Solve> {
  const highs = await loadHighs();
  return (model, objective) => {
    const solution = highs.solve(lpText(model, objective), {
      output_flag: false,
      primal_feasibility_tolerance: TOLERANCE,
      dual_feasibility_tolerance: TOLERANCE,
    });
    if (solution.Status !== "Optimal") throw new Error(`no optimum: ${solution.Status}`);
    const point = new Map<string, number>();
    for (const [name, column] of Object.entries(solution.Columns)) {
      const primal = "Primal" in column ? column.Primal : undefined;
      if (typeof primal === "number") point.set(name, primal);
    }
    return { value: solution.ObjectiveValue, point };
  };
}
