import { buttonClass } from "@/components/ui/button";
import { PrintButton } from "./print-button";

/** The report to take along: a file where the server makes them (`href`), the printer anywhere. */
export function ReportFiles({ href }: { href: string | null }) {
  return (
    <>
      {href !== null && (
        <a href={href} download className={buttonClass("solid")}>
          Download PDF
        </a>
      )}
      <PrintButton alone={href === null} />
    </>
  );
}
