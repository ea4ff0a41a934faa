import { EmptyState } from "@/components/ui/empty-state";
import type { RosterDto, RosterEntry } from "@/lib/contracts/roster";
import type { PlainDate } from "@/lib/engine/plain-date";
import { rosterHeadline, rosterParts } from "./roster-groups";
import { RosterRow } from "./roster-row";

type Props = {
  roster: RosterDto;
  /** Ids of those who share their symptoms with the viewer. */
  sharing: ReadonlySet<string>;
  today: PlainDate;
};

/** Everyone who shares with this coach, by need, never by name. */
export function RosterView({ roster, sharing, today }: Props) {
  const parts = rosterParts(roster.athletes, sharing);
  if (roster.athletes.length === 0) {
    return (
      <EmptyState title="Nobody shares with you yet.">
        An athlete opens their plan to you in their settings; from then on they stand here, whoever
        needs you first.
      </EmptyState>
    );
  }
  return (
    <div className="flex flex-col gap-8">
      <header>
        <p className="text-sm text-ink-2">Roster</p>
        <h1 className="voice measure-headline mt-1 text-xl text-balance lg:text-2xl">
          {rosterHeadline(parts)}
        </h1>
      </header>
      {parts.groups.map((group) => (
        <section key={group.need} className="flex flex-col gap-2">
          <h2 className="text-lg font-bold">{group.title}</h2>
          <Rows athletes={group.athletes} today={today} shared />
        </section>
      ))}
      {parts.settled.length > 0 && (
        <details className="group" open={parts.groups.length === 0}>
          <summary className="tap flex list-none items-center justify-between gap-4 border-y border-line py-2">
            <h2 className="text-lg font-bold">Settled</h2>
            <span className="min-w-0 flex-1 truncate text-sm text-ink-2 group-open:invisible">
              {parts.settled.map((one) => one.name).join(", ")}
            </span>
            <span className="figures text-sm text-ink-2">{parts.settled.length}</span>
            <span aria-hidden="true" className="group-open:rotate-90">
              ›
            </span>
          </summary>
          <div className="mt-2">
            <Rows athletes={parts.settled} today={today} shared />
          </div>
        </details>
      )}
      {parts.unshared.length > 0 && (
        <section className="flex flex-col gap-2">
          <h2 className="text-lg font-bold">Symptoms not shared</h2>
          <p className="measure text-sm text-ink-2">
            In order of work on their plan alone. Who is here says nothing about how they are.
          </p>
          <Rows athletes={parts.unshared} today={today} shared={false} />
        </section>
      )}
    </div>
  );
}

type RowsProps = { athletes: readonly RosterEntry[]; today: PlainDate; shared: boolean };

function Rows({ athletes, today, shared }: RowsProps) {
  return (
    <ul className="grid gap-px border border-line bg-line">
      {athletes.map((athlete) => (
        <li key={athlete.id} className="bg-surface">
          <RosterRow athlete={athlete} today={today} shared={shared} />
        </li>
      ))}
    </ul>
  );
}
