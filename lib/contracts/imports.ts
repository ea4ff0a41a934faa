import { z } from "zod";
import { fileSources, sports } from "@/lib/engine/model";
import { idField, instantField, plainDateField } from "./common";
import { FILE_BYTES_MAX } from "./file-limit";

/** Quotes and line ends of a file are written longer in JSON. */
export const IMPORT_BODY_BYTES_MAX = 8 * 1024 * 1024;

/** A service's list of activities as text, and what the file itself cannot tell. */
export const importBody = z.strictObject({
  text: z.string().max(FILE_BYTES_MAX),
  /** Of land distances in the file. */
  distanceUnit: z.enum(["km", "mi"]).optional(),
  /** Of distances in water. */
  swimUnit: z.enum(["m", "yd"]).optional(),
});
export type ImportBody = z.output<typeof importBody>;

const faultCodes = [
  "empty",
  "no-table",
  "damaged",
  "too-many-rows",
  "wrong-columns",
  "other-language",
] as const;

/** Why nothing of a file can be read. */
export const fileFaultDto = z.object({
  code: z.enum(faultCodes),
  /** What the file is instead of a table, where that can be seen. */
  is: z.enum(["zip", "gzip", "fit", "gpx", "web-page", "pdf", "json", "binary"]).nullable(),
  /** The service whose list it is nearest to. */
  source: z.enum(fileSources).nullable(),
  /** Columns that were looked for and are not there. */
  missing: z.array(z.string()),
  /** Columns that were looked for, service by service. */
  lookedFor: z.array(z.object({ source: z.enum(fileSources), columns: z.array(z.string()) })),
  /** Rows that are read at most. */
  most: z.int().nullable(),
});
export type FileFaultDto = z.output<typeof fileFaultDto>;

const counted = z.int().min(0);

export const foundDto = z.object({
  source: z.enum(fileSources),
  rows: counted,
  /** Days before today that are read. */
  daysBack: counted,
  /** What goes into the log, or has gone into it. */
  count: counted,
  from: plainDateField.nullable(),
  to: plainDateField.nullable(),
  sports: z.array(
    z.object({
      sport: z.enum(sports),
      count: counted,
      durationS: z.number(),
      distanceM: z.number(),
    }),
  ),
  leftOut: z.object({
    older: counted,
    ahead: counted,
    notDone: counted,
    unreadable: counted,
    impossible: counted,
    repeated: counted,
    /** Stand in the log already. */
    known: counted,
  }),
  /** Sports the log does not know, in the file's words; an empty word stands for the rest. */
  otherTypes: z.array(z.object({ type: z.string(), count: counted })),
  /** Sports whose summary of past weeks gives way to the file. */
  replaces: z.array(z.enum(sports)),
  questions: z.array(
    z.object({
      about: z.enum(["distance", "swim"]),
      samples: z.array(
        z.object({
          date: plainDateField,
          sport: z.enum(sports),
          written: z.string(),
          durationS: z.number(),
        }),
      ),
    }),
  ),
});
export type FoundDto = z.output<typeof foundDto>;

/** What a file holds; with `?preview=1` nothing of it is saved. */
export const importAnswer = z.object({
  /** Of the import that was made; null for a preview, and where nothing was new. */
  id: idField.nullable(),
  fault: fileFaultDto.nullable(),
  found: foundDto.nullable(),
});
export type ImportAnswer = z.output<typeof importAnswer>;

/** A file whose entries can still be taken back. */
export const importDto = z.object({
  id: idField,
  source: z.enum(fileSources),
  count: counted,
  from: plainDateField,
  to: plainDateField,
  undoableUntil: instantField,
});
export type ImportDto = z.output<typeof importDto>;
export const importsResponse = z.object({ imports: z.array(importDto) });

/** How many entries went. */
export const undoneImport = z.object({ id: idField, count: counted });
