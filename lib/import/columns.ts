import type { FileSource } from "@/lib/engine/model";
import type { Cell, RowReader } from "./service-row";
import { rowReaders } from "./services";

export type ColumnFault =
  /** Something like one of the four, with columns missing; or nothing like them. */
  | {
      readonly code: "wrong-columns";
      readonly source: FileSource | null;
      readonly missing: readonly string[];
      /** What was looked for, service by service. */
      readonly lookedFor: readonly {
        readonly source: FileSource;
        readonly columns: readonly string[];
      }[];
    }
  /** Headers follow the language of the account at some services; only English ones are read. */
  | { readonly code: "other-language" };

/** Whose list this is, by the names of its columns. */
export function readerFor(header: readonly string[]): RowReader | ColumnFault {
  const names = new Set(header);
  const ranked = rowReaders
    .map((reader) => ({ reader, missing: reader.needs.filter((name) => !names.has(name)) }))
    .toSorted((a, b) => a.missing.length - b.missing.length);
  const [best] = ranked;
  if (best?.missing.length === 0) return best.reader;
  if (inAnotherLanguage(header)) return { code: "other-language" };
  const near = best && best.missing.length < best.reader.needs.length ? best : null;
  return {
    code: "wrong-columns",
    source: near?.reader.source ?? null,
    missing: near?.missing ?? [],
    lookedFor: rowReaders.map(({ source, needs }) => ({ source, columns: needs })),
  };
}

/** "Fecha de la actividad", "Aktivitätstyp", "Tipo di attività": the word is alike in many languages. */
function inAnotherLanguage(header: readonly string[]): boolean {
  const start = header.slice(0, 4).join(" ").toLowerCase();
  return /a[ck]t+i[vw]|ativi|attivit/.test(start) && !start.includes("activity");
}

/** Finds cells by name and, where a name stands several times, by its place among them. */
export function cellsBy(header: readonly string[]): (row: readonly string[]) => Cell {
  const at = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const [i, name] of header.entries()) {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    at.set(nth === 1 ? name : `${name}#${nth}`, i);
  }
  return (row) => (column) => {
    const i = at.get(column);
    return i === undefined ? "" : (row[i]?.trim() ?? "");
  };
}
