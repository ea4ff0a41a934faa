import Link from "next/link";
import type { Deciding } from "@/components/changes/change-actions";
import { ChangeCard } from "@/components/changes/change-card";
import { groupChanges } from "@/components/changes/change-groups";
import { buttonClass } from "@/components/ui/button";
import type { TodayDto } from "@/lib/contracts/season";
import type { Units } from "@/lib/format/units";
import { words } from "@/lib/words/request";

type Props = Deciding & {
  today: TodayDto;
  units: Units;
  now: string;
  timeZone: string;
};

/** Open proposals first, then what this morning changed; the rest is one tap away. */
export async function TodayChanges({ today, units, now, timeZone, ...deciding }: Props) {
  const t = await words("today");
  const open = today.changes.filter((change) => change.status === "proposed");
  const settled = today.changes.filter((change) => change.status !== "proposed");
  const rest = settled.filter((change) => change.keptAt === null || change.asked !== null);
  const kept = settled.length - rest.length;
  const groups = [...groupChanges(open), ...groupChanges(rest)];
  const shown = groups.slice(0, SHOWN);
  return (
    <section aria-labelledby="changes-title">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4">
        <h2 id="changes-title" className="text-lg font-bold">
          {t("changed")}
        </h2>
        <Link href="/changes" prefetch={false} className={`${buttonClass("quiet")} -mx-2`}>
          {t("allChanges")}
        </Link>
      </div>
      {groups.length === 0 ? (
        <p className="text-ink-2">{t(kept > 0 ? "keptAll" : "nothingChanged")}</p>
      ) : (
        <ul className="space-y-4">
          {shown.map((group) => (
            <li key={group.key}>
              <ChangeCard
                athleteId={today.athlete.id}
                units={units}
                group={group}
                today={today.date}
                now={now}
                timeZone={timeZone}
                {...deciding}
              />
            </li>
          ))}
        </ul>
      )}
      {groups.length > shown.length ? (
        <p className="mt-3 text-sm text-ink-2">
          {t("more", { count: groups.length - shown.length })}
        </p>
      ) : null}
    </section>
  );
}

/** As many reasons as a person reads in the morning. */
const SHOWN = 3;
