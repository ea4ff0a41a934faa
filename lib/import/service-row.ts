import type { FileSource } from "@/lib/engine/model";
import type { Moment } from "./moments";
import type { Fraction } from "./numbers";

/** As far as the file tells: metres, or a number whose unit only the person knows. */
export type FileDistance =
  | { readonly metres: number | null }
  | { readonly number: number; readonly written: string };

/** One row as one of the services writes it, before anybody asks whether it can be true. */
export type ServiceRow = {
  readonly moment: Moment | null;
  /** The service's word for the sport. */
  readonly type: string;
  /** False: planned and never done. */
  readonly done: boolean;
  /** Moving or timer time. */
  readonly durationS: number | null;
  readonly distance: FileDistance;
  readonly rpe: number | null;
  readonly ascentM: number | null;
  /** The service's own name of the entry; empty where it gives none. */
  readonly id: string;
};

/** The cell of a column in the row that is read; empty where the file has no such column. */
export type Cell = (column: string) => string;

export type RowReader = {
  readonly source: FileSource;
  /** Columns without which nothing can be read. */
  readonly needs: readonly string[];
  /** A name that stands several times is told apart by its position: `Distance#2` is the second. */
  readonly read: (cell: Cell, file: FileTraits) => ServiceRow;
};

export type FileTraits = {
  readonly fraction: Fraction;
  readonly dayOf: (at: Date) => Moment["date"];
};
