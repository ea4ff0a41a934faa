import { useEffect, useRef } from "react";
import { useUnits } from "@/components/shell/units";
import { useWords } from "@/components/shell/words";
import type { ActivityDto } from "@/lib/contracts/activities";
import { decimal } from "@/lib/format/units";
import type { Planned } from "./draft";

type Props = { session: Planned; activity: ActivityDto };

/** What something done instead counts for, in both ledgers: the one never stands in for the other. */
export function SwapCredit({ session, activity }: Props) {
  const { fitnessLoad, tissueLoad } = session;
  const t = useWords("log.swap");
  const sport = useWords("session.sports")(activity.sport);
  const box = useRef<HTMLDivElement>(null);
  // It was promised before saving, and the button that saved stands a screen further down.
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: "center" });
  }, []);
  return (
    <div ref={box} tabIndex={-1} role="status" className="border-l-4 border-ink pl-4 text-sm">
      <p className="font-semibold">{t("saved", { sport, title: session.title })}</p>
      {fitnessLoad === undefined || tissueLoad === undefined ? null : (
        <table className="figures mt-2 border-collapse text-right">
          <caption className="sr-only">{t("caption")}</caption>
          <thead className="text-xs text-ink-2">
            <tr>
              <th scope="col" className="pr-4 text-left font-semibold">
                {t("counts")}
              </th>
              <th scope="col" className="px-3 font-semibold">
                {t("done")}
              </th>
              <th scope="col" className="pl-3 font-semibold">
                {t("planned")}
              </th>
            </tr>
          </thead>
          <tbody>
            <Row name={t("fitness")} done={activity.fitnessLoad} planned={fitnessLoad} digits={0} />
            <Row name={t("tendon")} done={activity.tissueLoad} planned={tissueLoad} digits={1} />
          </tbody>
        </table>
      )}
      <p className="measure mt-2 text-ink-2">
        {t("scale")} {t(activity.sport === "run" ? "running" : "other")}
      </p>
    </div>
  );
}

type RowProps = { name: string; done: number; planned: number; digits: number };

function Row({ name, done, planned, digits }: RowProps) {
  const units = useUnits();
  return (
    <tr className="border-t border-line">
      <th scope="row" className="py-1 pr-4 text-left font-normal">
        {name}
      </th>
      <td className="px-3 font-semibold">{decimal(done.toFixed(digits), units)}</td>
      <td className="pl-3 text-ink-2">{decimal(planned.toFixed(digits), units)}</td>
    </tr>
  );
}
