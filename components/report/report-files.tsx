import { buttonClass } from "@/components/ui/button";
import { words } from "@/lib/words/request";
import { PrintButton } from "./print-button";

/** The report to take along: a file where the server makes them (`href`), the printer anywhere. */
export async function ReportFiles({ href }: { href: string | null }) {
  const t = await words("report");
  const alone = href === null;
  return (
    <>
      {href !== null && (
        <a href={href} download className={buttonClass("solid")}>
          {t("download")}
        </a>
      )}
      <PrintButton alone={alone} label={t(alone ? "printAlone" : "print")} />
    </>
  );
}
