"use client";

import { useUnits } from "@/components/shell/units";
import { useLanguage, useWords } from "@/components/shell/words";
import type { FoundDto } from "@/lib/contracts/imports";
import { daySpan } from "@/lib/format/day";
import { formatDistance } from "@/lib/format/distance";
import { formatDuration } from "@/lib/format/duration";

/** How much is new in a file, whose it is and from when. */
export function FoundHead({ found: { count, from, to, ...found } }: { found: FoundDto }) {
  const t = useWords("import");
  const language = useLanguage();
  const source = t(`source.${found.source}`);
  return (
    <div role="status">
      <h2 className="text-lg font-bold">{t("found.title", { count })}</h2>
      <p className="text-sm text-ink-2">
        {from && to
          ? t("found.of", { source, span: daySpan(from, to, language) })
          : t("found.nothing", { source })}
      </p>
    </div>
  );
}

/** What is new by sport, and what stays out of the log, with why; once the units are known. */
export function FoundInFile({ found }: { found: FoundDto }) {
  const t = useWords("import");
  const units = useUnits();
  const { sports, replaces } = found;
  return (
    <>
      {sports.length > 0 && (
        <table className="figures w-full max-w-md text-sm">
          <thead className="text-xs text-ink-2">
            <tr className="border-b border-line">
              <th scope="col" className="py-1.5 text-left font-normal">
                {t("found.sport")}
              </th>
              {(["count", "distance", "time"] as const).map((column) => (
                <th key={column} scope="col" className="py-1.5 pl-3 text-right font-normal">
                  {t(`found.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sports.map((one) => (
              <tr key={one.sport} className="border-b border-line">
                <th scope="row" className="py-1.5 text-left font-semibold">
                  {t(`sport.${one.sport}`)}
                </th>
                <td className="py-1.5 pl-3 text-right">{one.count}</td>
                <td className="py-1.5 pl-3 text-right">
                  {one.distanceM > 0 ? formatDistance(one.distanceM, one.sport, units) : "–"}
                </td>
                <td className="py-1.5 pl-3 text-right">{formatDuration(one.durationS)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <LeftOut found={found} />
      {replaces.length > 0 && (
        <p className="measure text-sm">
          {t("found.replaces", {
            sports: replaces.map((sport) => t(`sport.${sport}`)).join(", "),
          })}
        </p>
      )}
      {sports.some((one) => one.sport === "run") && (
        <p className="measure text-sm text-ink-2">{t("found.unanswered")}</p>
      )}
    </>
  );
}

const reasons = [
  "known",
  "older",
  "repeated",
  "notDone",
  "ahead",
  "unreadable",
  "impossible",
] as const;

function LeftOut({ found: { leftOut, otherTypes, daysBack } }: { found: FoundDto }) {
  const t = useWords("import");
  const others = otherTypes.reduce((sum, { count }) => sum + count, 0);
  const all = reasons.reduce((sum, reason) => sum + leftOut[reason], others);
  if (all === 0) return null;
  const weeks = Math.round(daysBack / 7);
  return (
    <div className="text-sm">
      <h3 className="font-semibold">{t("leftOut.title", { count: all })}</h3>
      <ul className="measure mt-1 flex list-disc flex-col gap-0.5 pl-5 text-ink-2">
        {reasons
          .filter((reason) => leftOut[reason] > 0)
          .map((reason) => (
            <li key={reason}>
              {reason === "older"
                ? t("leftOut.older", { count: leftOut.older, weeks })
                : t(`leftOut.${reason}`, { count: leftOut[reason] })}
            </li>
          ))}
        {others > 0 && (
          <li className="break-words">
            {t("leftOut.types", {
              types: otherTypes
                .map(({ type, count }) => `${type || t("leftOut.otherTypes")} (${count})`)
                .join(", "),
            })}
          </li>
        )}
      </ul>
    </div>
  );
}
