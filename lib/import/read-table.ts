import { CsvError, parse } from "csv-parse/sync";

/** Rows of a file that are read at most; ten years of five a day. Our choice. */
const ROWS_MAX = 20_000;

export type Table = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** What a file is that is no table. */
const otherFiles = ["zip", "gzip", "fit", "gpx", "web-page", "pdf", "json", "binary"] as const;
export type OtherFile = (typeof otherFiles)[number];

export type TableFault =
  | { readonly code: "empty" }
  | { readonly code: "no-table"; readonly is: OtherFile | null }
  | { readonly code: "damaged" }
  | { readonly code: "too-many-rows"; readonly most: number };

/** A text as a table with a header; commas, semicolons or tabs, whichever the header has most of. */
export function readTable(text: string): Table | TableFault {
  const body = text.replace(/^\uFEFF/, "");
  if (body.trim() === "") return { code: "empty" };
  const is = otherFileOf(body);
  if (is) return { code: "no-table", is };
  const delimiter = delimiterOf(body);
  if (delimiter === null) return { code: "no-table", is: null };
  let records: string[][];
  try {
    records = parse(body, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: ROWS_MAX + 2,
    });
  } catch (error) {
    if (error instanceof CsvError) return { code: "damaged" };
    throw error;
  }
  const [header = [], ...rows] = records;
  if (rows.length === 0) return { code: "empty" };
  if (rows.length > ROWS_MAX) return { code: "too-many-rows", most: ROWS_MAX };
  return { header: header.map((name) => name.trim()), rows };
}

/** The browser reads a file as text whatever it holds, so these are looked for in the text. */
function otherFileOf(text: string): OtherFile | null {
  const start = text.slice(0, 512);
  if (start.startsWith("PK")) return "zip";
  if (start.startsWith("\u001F")) return "gzip";
  if (start.slice(0, 16).includes(".FIT")) return "fit";
  if (start.startsWith("%PDF")) return "pdf";
  const first = start.trimStart().toLowerCase();
  if (first.startsWith("<")) return /<(!doctype html|html)/.test(first) ? "web-page" : "gpx";
  if (/^[[{]/.test(first)) return "json";
  return start.includes("\u0000") ? "binary" : null;
}

function delimiterOf(text: string): string | null {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const counted = [",", ";", "\t"].map((sign) => ({ sign, n: header.split(sign).length - 1 }));
  const [most] = counted.toSorted((a, b) => b.n - a.n);
  return most && most.n > 0 ? most.sign : null;
}
