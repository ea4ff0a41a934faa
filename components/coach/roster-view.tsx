import { EmptyState } from "@/components/ui/empty-state";
import type { RosterDto, RosterEntry } from "@/lib/contracts/roster";
import type { RosterFilter } from "@/lib/contracts/roster-filters";
import type { PlainDate } from "@/lib/engine/plain-date";
import { words } from "@/lib/words/request";
import { soughtOf } from "./roster-filter/criteria";
import { rosterHeadline, rosterParts } from "./roster-groups";
import { RosterList } from "./roster-list";
import { RosterRow } from "./roster-row";

type Props = {
  roster: RosterDto;
  /** Ids of those who share their symptoms with the viewer. */
  sharing: ReadonlySet<string>;
  today: PlainDate;
  filters: readonly RosterFilter[];
};

/** Everyone who shares with this coach, by need, never by name. */
export async function RosterView({ roster, sharing, today, filters }: Props) {
  const [t, needs] = await Promise.all([words("roster"), words("rosterFilter.needs")]);
  const parts = rosterParts(roster.athletes, sharing);
  if (roster.athletes.length === 0) {
    return <EmptyState title={t("empty")}>{t("emptyWhat")}</EmptyState>;
  }
  const rowsOf = (athletes: readonly RosterEntry[]) =>
    athletes.map((one) => ({
      id: one.id,
      name: one.name,
      row: <RosterRow athlete={one} today={today} shared={sharing.has(one.id)} />,
    }));
  return (
    <div className="flex flex-col gap-8">
      <header>
        <p className="text-sm text-ink-2">{t("title")}</p>
        <h1 className="voice measure-headline mt-1 text-xl text-balance lg:text-2xl">
          {rosterHeadline(parts, t)}
        </h1>
      </header>
      <RosterList
        parts={[
          ...parts.groups.map((group) => ({
            key: group.need,
            title: needs(group.need),
            rows: rowsOf(group.athletes),
          })),
          { key: "settled", title: needs("none"), folded: true, rows: rowsOf(parts.settled) },
          {
            key: "unshared",
            title: t("unshared"),
            note: t("unsharedWhat"),
            rows: rowsOf(parts.unshared),
          },
        ]}
        people={roster.athletes.map((one) => soughtOf(one, sharing.has(one.id)))}
        filters={filters}
      />
    </div>
  );
}
