"use client";

import { useWords } from "@/components/shell/words";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FILE_BYTES_MAX } from "@/lib/contracts/file-limit";
import type { FileFaultDto } from "@/lib/contracts/imports";

const MEGABYTE = 1024 * 1024;

/** Why nothing of a file can be read, and what to do about it. */
export function FileFault({ fault }: { fault: FileFaultDto | "too-large" }) {
  const t = useWords("import");
  const lookedFor = fault !== "too-large" && !fault.source ? fault.lookedFor : [];
  return (
    <>
      <ErrorSummary title={t("fault.title")} detail={`${why()} ${t("fault.nothing")}`} />
      {lookedFor.length > 0 && (
        <div className="text-sm">
          <h3 className="font-semibold">{t("fault.lookedFor")}</h3>
          <ul className="measure mt-1 flex list-disc flex-col gap-0.5 pl-5 text-ink-2">
            {lookedFor.map(({ source, columns }) => (
              <li key={source} className="break-words">
                {t(`source.${source}`)}: {columns.join(", ")}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );

  function why(): string {
    if (fault === "too-large") return t("fault.tooLarge", { megabytes: FILE_BYTES_MAX / MEGABYTE });
    const { code, is, source, missing, most } = fault;
    if (code === "no-table" && is) return t(`fault.is.${is}`);
    if (code === "too-many-rows") return t("fault.too-many-rows", { most: most ?? 0 });
    if (code === "wrong-columns" && source) {
      return t("fault.missing", {
        source: t(`source.${source}`),
        columns: missing.join(", "),
      });
    }
    return t(`fault.${code}`);
  }
}
