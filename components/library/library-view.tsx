import Link from "next/link";
import { roleNames, sportNames } from "@/components/session/discipline";
import { buttonClass } from "@/components/ui/button";
import { inputClass } from "@/components/ui/text-field";
import type { LibraryEntry, LibraryQuery, LibraryResponse } from "@/lib/contracts/library";
import { roles, type Sport, sports } from "@/lib/engine/model";
import type { Zones } from "@/lib/step-text/zones";
import { EntryRow } from "./entry-row";

type Props = {
  query: LibraryQuery;
  found: LibraryResponse;
  zones: ReadonlyMap<Sport, Zones>;
};

/** A coach's own shelf, what colleagues opened to them, and ours: one search over all three. */
export function LibraryView({ query, found, zones }: Props) {
  const own = found.entries.filter((entry) => entry.shelf === "own");
  const shared = found.entries.filter((entry) => entry.shelf === "shared");
  const ours = found.entries.filter((entry) => entry.shelf === "original");
  const folders = [...new Set(own.map((entry) => entry.folder))].toSorted();
  return (
    <div className="flex flex-col gap-8">
      <header className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <p className="text-sm text-ink-2">Library</p>
          <h1 className="voice measure-headline mt-1 text-xl text-balance lg:text-2xl">
            Sessions and blocks to plan with
          </h1>
        </div>
        <Link href="/coach/library/new" prefetch={false} className={buttonClass("solid")}>
          Write a session
        </Link>
      </header>
      <SearchForm query={query} found={found} />
      {found.entries.length === 0 && (
        <p className="voice text-md">Nothing fits. Try fewer words, or another sport.</p>
      )}
      {folders.map((folder) => (
        <Shelf
          key={folder}
          title={folder === "" ? "Yours" : folder}
          entries={own.filter((entry) => entry.folder === folder)}
          zones={zones}
        />
      ))}
      {own.length === 0 && isOpen(query) && (
        <section className="flex flex-col gap-1">
          <h2 className="text-lg font-bold">Yours</h2>
          <p className="measure text-sm text-ink-2">
            Your own sessions stand here: written new, copied from ours below, or kept from an
            athlete’s week.
          </p>
        </section>
      )}
      <Shelf title="Shared with you" entries={shared} zones={zones} />
      <Shelf title="Ours" entries={ours} zones={zones} />
      {found.more && (
        <p className="text-sm text-ink-2">
          More fit than are shown here. Narrow the search to see them.
        </p>
      )}
    </div>
  );
}

type ShelfProps = {
  title: string;
  entries: readonly LibraryEntry[];
  zones: ReadonlyMap<Sport, Zones>;
};

function Shelf({ title, entries, zones }: ShelfProps) {
  if (entries.length === 0) return null;
  return (
    <section className="flex flex-col gap-1">
      <h2 className="border-b border-line-strong pb-1 text-lg font-bold">{title}</h2>
      <ul>
        {entries.map((entry) => (
          <EntryRow
            key={`${entry.shelf} ${entry.id}`}
            entry={entry}
            zones={entry.sport ? (zones.get(entry.sport) ?? null) : null}
            href={hrefOf(entry)}
          />
        ))}
      </ul>
    </section>
  );
}

export function hrefOf({ shelf, id }: Pick<LibraryEntry, "shelf" | "id">): string {
  return shelf === "original" ? `/coach/library/original/${id}` : `/coach/library/${id}`;
}

function isOpen({ words, sport, role, folder, tag, kind, leastMin, mostMin, shelf }: LibraryQuery) {
  return [words, sport, role, folder, tag, kind, leastMin, mostMin, shelf].every((one) => !one);
}

/** A plain form: it works before any script has loaded. */
function SearchForm({ query, found }: { query: LibraryQuery; found: LibraryResponse }) {
  return (
    <search>
      <form className="grid grid-cols-2 items-end gap-3 sm:grid-cols-4 lg:grid-cols-[minmax(12rem,2fr)_repeat(4,minmax(7rem,1fr))_5rem_5rem_auto]">
        <Field label="Words" className="col-span-2 lg:col-span-1">
          <input name="words" defaultValue={query.words ?? ""} className={inputClass} />
        </Field>
        <Choice name="sport" label="Sport" value={query.sport} all="any">
          {sports.map((one) => [one, sportNames[one]])}
        </Choice>
        <Choice name="role" label="Role" value={query.role} all="any">
          {roles.map((one) => [one, roleNames[one]])}
        </Choice>
        <Choice name="folder" label="Folder" value={query.folder} all="any">
          {found.folders.map((one) => [one, one])}
        </Choice>
        <Choice name="tag" label="Tag" value={query.tag} all="any">
          {found.tags.map((one) => [one, one])}
        </Choice>
        <Field label="From min">
          <input
            name="leastMin"
            inputMode="numeric"
            pattern="[0-9]*"
            defaultValue={query.leastMin ?? ""}
            className={inputClass}
          />
        </Field>
        <Field label="To min">
          <input
            name="mostMin"
            inputMode="numeric"
            pattern="[0-9]*"
            defaultValue={query.mostMin ?? ""}
            className={inputClass}
          />
        </Field>
        <button type="submit" className={`${buttonClass("outline")} col-span-2 lg:col-span-1`}>
          Search
        </button>
      </form>
    </search>
  );
}

type FieldProps = { label: string; className?: string; children: React.ReactNode };

function Field({ label, className = "", children }: FieldProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
    <label className={`block text-xs font-semibold ${className}`}>
      {label}
      <span className="mt-1 block font-normal">{children}</span>
    </label>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  value: string | undefined;
  all: string;
  children: readonly (readonly [string, string])[];
};

function Choice({ name, label, value, all, children }: ChoiceProps) {
  return (
    <Field label={label}>
      <select name={name} defaultValue={value ?? ""} className={inputClass}>
        <option value="">{all}</option>
        {children.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}
