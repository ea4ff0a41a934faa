import { buttonClass } from "@/components/ui/button";
import { words } from "@/lib/words/request";
import { PrintButton } from "./print-button";

/**
 * The report to take along: a file where the server makes them (`href`), the printer anywhere. In
 * outline, as the chosen span beside them is filled.
 */
export async function ReportFiles({ href }: { href: string | null }) {
  const t = await words("report");
  return (
    <span className="flex flex-wrap gap-2 sm:ml-4">
      {href !== null && (
        <a href={href} download className={buttonClass("outline")}>
          {t("download")}
        </a>
      )}
      <PrintButton label={t(href === null ? "printAlone" : "print")} />
    </span>
  );
}
