"use client";

import { useWords } from "@/components/shell/words";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FILE_BYTES_MAX } from "@/lib/contracts/file-limit";
import type { FileFaultDto } from "@/lib/contracts/imports";

const MEGABYTE = 1024 * 1024;

/** Why nothing of a file can be read, and what to do about it. */
export function FileFault({ fault }: { fault: FileFaultDto | "too-large" }) {
  const t = useWords("import");
  return <ErrorSummary title={t("fault.title")} detail={`${why()} ${t("fault.nothing")}`} />;

  function why(): string {
    if (fault === "too-large") return t("fault.tooLarge", { megabytes: FILE_BYTES_MAX / MEGABYTE });
    const { code, is, source, missing, lookedFor, most } = fault;
    if (code === "no-table" && is) return t(`fault.is.${is}`);
    if (code === "too-many-rows") return t("fault.too-many-rows", { most: most ?? 0 });
    if (code === "wrong-columns" && source) {
      return t("fault.missing", {
        source: t(`source.${source}`),
        columns: missing.join(", "),
      });
    }
    if (code === "wrong-columns") {
      return t("fault.wrong-columns", {
        columns: lookedFor
          .map((one) => `${t(`source.${one.source}`)}: ${one.columns.join(", ")}`)
          .join("; "),
      });
    }
    return t(`fault.${code}`);
  }
}
