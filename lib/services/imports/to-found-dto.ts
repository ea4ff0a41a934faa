import type { FileFaultDto, FoundDto } from "@/lib/contracts/imports";
import { type Sport, sports } from "@/lib/engine/model";
import {
  DAYS_BACK,
  type FileActivity,
  type FileFault,
  type ReadFile,
} from "@/lib/import/read-file";

type Sifted = {
  readonly file: Extract<ReadFile, { fault: null }>;
  /** What the log does not hold yet, oldest first. */
  readonly fresh: readonly FileActivity[];
  readonly replaced: readonly { readonly sport: Sport }[];
};

export function toFoundDto({ file, fresh, replaced }: Sifted): FoundDto {
  const known = file.activities.length - fresh.length;
  return {
    source: file.source,
    rows: file.rows,
    daysBack: DAYS_BACK,
    count: fresh.length,
    from: fresh[0]?.date ?? null,
    to: fresh.at(-1)?.date ?? null,
    sports: sports.flatMap((sport) => {
      const of = fresh.filter((one) => one.sport === sport);
      if (of.length === 0) return [];
      const sum = (value: (one: FileActivity) => number) =>
        of.reduce((total, one) => total + value(one), 0);
      return {
        ...{ sport, count: of.length },
        durationS: sum((one) => one.durationS),
        distanceM: sum((one) => one.distanceM ?? 0),
      };
    }),
    leftOut: { ...file.leftOut, known },
    otherTypes: file.otherTypes.map((one) => ({ ...one })),
    replaces: [...new Set(replaced.map((entry) => entry.sport))],
    questions: file.questions.map(({ about, samples }) => ({
      about,
      samples: samples.map((one) => ({ ...one })),
    })),
  };
}

export function toFaultDto(fault: FileFault): FileFaultDto {
  return {
    code: fault.code,
    is: "is" in fault ? fault.is : null,
    source: "source" in fault ? fault.source : null,
    missing: "missing" in fault ? [...fault.missing] : [],
    lookedFor:
      "lookedFor" in fault
        ? fault.lookedFor.map(({ source, columns }) => ({ source, columns: [...columns] }))
        : [],
    most: "most" in fault ? fault.most : null,
  };
}
