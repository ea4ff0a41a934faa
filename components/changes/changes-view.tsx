import { EmptyState } from "@/components/ui/empty-state";
import type { ChangeDto } from "@/lib/contracts/changes";
import type { PlainDate } from "@/lib/engine/plain-date";
import type { Deciding } from "./change-actions";
import { ChangeCard } from "./change-card";
import { groupChanges, sortByStatus } from "./change-groups";

type Props = Deciding & {
  athleteId: string;
  changes: readonly ChangeDto[];
  today: PlainDate;
  /** ISO instant of this page view. */
  now: string;
  timeZone: string;
};

/** Every change with its reason: what waits for a decision, what is in force, what is behind. */
export function ChangesView(props: Props) {
  const { changes, today } = props;
  const { open, inForce, earlier } = sortByStatus(changes, today);
  return (
    <div className="max-w-3xl space-y-10">
      <header>
        <p className="text-sm text-ink-2">Changes</p>
        <h1 className="voice measure-headline mt-1 text-xl text-balance lg:text-2xl">
          {headlineFor(open.length, inForce.length)}
        </h1>
      </header>
      {changes.length === 0 ? (
        <EmptyState title="Your plan is as you left it.">
          <p>
            When a morning’s answers change a session, it stands here: what went, what came, why,
            and what brings it back.
          </p>
        </EmptyState>
      ) : null}
      <Part title="For you to decide" changes={open} view={props} />
      <Part title="In force" changes={inForce} view={props} />
      {earlier.length === 0 ? null : (
        <details open={open.length + inForce.length === 0} className="group border-t border-line">
          <summary className="tap flex list-none items-center justify-between text-lg font-bold">
            Earlier
            <span className="figures text-sm font-normal text-ink-2">{earlier.length}</span>
          </summary>
          <List changes={earlier} view={props} />
        </details>
      )}
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

function List({ changes, view }: Omit<PartProps, "title">) {
  return (
    <ul className="space-y-4">
      {groupChanges(changes).map((group) => (
        <li key={group.key}>
          <ChangeCard
            athleteId={view.athleteId}
            group={group}
            today={view.today}
            now={view.now}
            timeZone={view.timeZone}
            mayDecide={view.mayDecide}
            mayOverride={view.mayOverride}
          />
        </li>
      ))}
    </ul>
  );
}

function headlineFor(open: number, inForce: number): string {
  if (open > 0) {
    return open === 1 ? "One change waits for your word." : `${open} changes wait for your word.`;
  }
  if (inForce > 0) {
    return inForce === 1
      ? "One session ahead differs from your plan."
      : `${inForce} sessions ahead differ from your plan.`;
  }
  return "Nothing ahead differs from your plan.";
}
