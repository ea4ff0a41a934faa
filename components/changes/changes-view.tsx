import type { ReactNode } from "react";
import { FirstPlanLink } from "@/components/season/first-plan-link";
import { EmptyState } from "@/components/ui/empty-state";
import { FoldMark } from "@/components/ui/fold-mark";
import type { ChangeDto } from "@/lib/contracts/changes";
import type { PlainDate } from "@/lib/engine/plain-date";
import type { Units } from "@/lib/format/units";
import { words } from "@/lib/words/request";
import type { Deciding } from "./change-actions";
import { ChangeCard } from "./change-card";
import { groupChanges, sessionsOf, sortByStatus } from "./change-groups";

/** More than this behind us stay folded, even where nothing else is on the page. Our choice. */
const FEW = 6;

type Props = Deciding & {
  athleteId: string;
  units: Units;
  changes: readonly ChangeDto[];
  today: PlainDate;
  /** ISO instant of this page view. */
  now: string;
  timeZone: string;
  /** Whether a season was ever built: without one there is nothing a change could differ from. */
  planned: boolean;
  talkOf?: (change: ChangeDto) => ReactNode;
};

/** Every change with its reason: what waits for a decision, what is in force, what is behind. */
export async function ChangesView(props: Props) {
  const t = await words("changes");
  const { changes, planned, today } = props;
  const unplanned = !planned && changes.length === 0;
  const { open, near, far, earlier } = sortByStatus(changes, today);
  const headline =
    open.length > 0
      ? t("headline.open", { count: open.length })
      : near.length > 0
        ? t("headline.near", { count: sessionsOf(near) })
        : t(far.length > 0 ? "headline.far" : unplanned ? "headline.unplanned" : "headline.none");
  return (
    <div className="max-w-3xl space-y-10">
      <header>
        <p className="text-sm text-ink-2">{t("title")}</p>
        <h1 className="voice measure-headline mt-1 text-xl text-balance lg:text-2xl">{headline}</h1>
      </header>
      {changes.length === 0 ? (
        <EmptyState
          title={t(unplanned ? "unplanned" : "empty")}
          action={unplanned ? <FirstPlanLink /> : undefined}
        >
          <p>{t("emptyWhat")}</p>
        </EmptyState>
      ) : null}
      <Part title={t("open")} changes={open} view={props} />
      <Part title={t("near")} changes={near} view={props} />
      <div>
        <Folded title={t("far")} changes={far} view={props} open={near.length === 0}>
          {t("farWhat")}
        </Folded>
        <Folded
          title={t("earlier")}
          changes={earlier}
          view={props}
          newestFirst
          open={open.length + near.length + far.length === 0 && earlier.length <= FEW}
        />
      </div>
    </div>
  );
}

type PartProps = { title: string; changes: readonly ChangeDto[]; view: Props };

function Part({ title, changes, view }: PartProps) {
  if (changes.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3 text-lg font-bold">{title}</h2>
      <List changes={changes} view={view} />
    </section>
  );
}

type FoldedProps = PartProps & { open: boolean; newestFirst?: boolean; children?: ReactNode };

function Folded(props: FoldedProps) {
  const { title, changes, view, open, newestFirst = false, children } = props;
  if (changes.length === 0) return null;
  return (
    <details open={open} className="border-t border-line last:border-b">
      <summary className="tap flex items-center gap-4">
        <h2 className="flex-1 text-lg font-bold">{title}</h2>
        <span className="figures text-sm text-ink-2">{changes.length}</span>
        <FoldMark />
      </summary>
      {children ? <p className="mb-3 text-sm text-ink-2">{children}</p> : null}
      <div className="pb-6">
        <List changes={changes} view={view} newestFirst={newestFirst} fold />
      </div>
    </details>
  );
}

type ListProps = Omit<PartProps, "title"> & { newestFirst?: boolean; fold?: boolean };

function List({ changes, view, newestFirst = false, fold = false }: ListProps) {
  const groups = groupChanges(changes);
  return (
    <ul className="space-y-4">
      {(newestFirst ? groups.toReversed() : groups).map((group) => (
        <li key={group.key}>
          <ChangeCard
            athleteId={view.athleteId}
            units={view.units}
            group={group}
            today={view.today}
            now={view.now}
            timeZone={view.timeZone}
            mayDecide={view.mayDecide}
            mayOverride={view.mayOverride}
            mayAsk={view.mayAsk ?? false}
            coached={view.coached ?? true}
            talkOf={view.talkOf}
            fold={fold}
          />
        </li>
      ))}
    </ul>
  );
}
