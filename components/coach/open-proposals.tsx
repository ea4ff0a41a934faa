import type { ReactNode } from "react";
import type { Deciding } from "@/components/changes/change-actions";
import { ChangeCard } from "@/components/changes/change-card";
import { groupChanges } from "@/components/changes/change-groups";
import type { ChangeDto } from "@/lib/contracts/changes";
import type { PlainDate } from "@/lib/engine/plain-date";
import type { Units } from "@/lib/format/units";
import { words } from "@/lib/words/request";

type Props = {
  athleteId: string;
  changes: readonly ChangeDto[];
  /** With a question of the athlete's that waits for an answer. */
  asked: readonly ChangeDto[];
  units: Units;
  today: PlainDate;
  /** ISO instant of this page view. */
  now: string;
  timeZone: string;
  talkOf: (change: ChangeDto) => ReactNode;
  /** The athlete shares their notes, so a decision can be explained beside them. */
  mayExplain: boolean;
};

/** What waits for the coach, with the reason first: questions, then proposals. */
export async function OpenProposals({ changes, asked, ...view }: Props) {
  const [t, decide] = await Promise.all([words("coachWeek"), words("changes")]);
  const waiting = new Set(asked.map((change) => change.id));
  const open = changes.filter(
    ({ id, status, sessionDate }) =>
      status === "proposed" && sessionDate >= view.today && !waiting.has(id),
  );
  return (
    <>
      <Part title={t("askedAbout")} changes={asked} view={view} may={{ mayAnswer: true }} />
      <Part title={decide("open")} changes={open} view={view} may={{}} />
    </>
  );
}

type PartProps = {
  title: string;
  changes: readonly ChangeDto[];
  view: Omit<Props, "changes" | "asked">;
  may: Pick<Deciding, "mayAnswer">;
};

function Part({ title, changes, view, may }: PartProps) {
  if (changes.length === 0) return null;
  return (
    <section className="mt-10 flex max-w-3xl flex-col gap-3 min-[90rem]:-ml-14">
      <h2 className="text-lg font-bold">{title}</h2>
      <ul className="flex flex-col gap-4">
        {groupChanges(changes).map((group) => (
          <li key={group.key}>
            <ChangeCard {...view} group={group} mayDecide mayOverride mayEdit {...may} />
          </li>
        ))}
      </ul>
    </section>
  );
}
