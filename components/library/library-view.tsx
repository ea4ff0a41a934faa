import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { inputClass } from "@/components/ui/text-field";
import type { LibraryEntry, LibraryQuery, LibraryResponse } from "@/lib/contracts/library";
import { roles, type Sport, sports } from "@/lib/engine/model";
import type { Zones } from "@/lib/step-text/zones";
import { tagName } from "@/lib/words/library-tags";
import { requestLanguage, words } from "@/lib/words/request";
import { EntryRow, type RowWords } from "./entry-row";

type Props = {
  query: LibraryQuery;
  found: LibraryResponse;
  zones: ReadonlyMap<Sport, Zones>;
};

/** A coach's own shelf, what colleagues opened to them, and ours: one search over all three. */
export async function LibraryView({ query, found, zones }: Props) {
  const [t, library, sport, role, language] = await Promise.all([
    words("library"),
    words("library.entry"),
    words("session.sports"),
    words("roles"),
    requestLanguage(),
  ]);
  const row = { library, sport, role, tag: (one: string) => tagName(language, one) };
  const own = found.entries.filter((entry) => entry.shelf === "own");
  const shared = found.entries.filter((entry) => entry.shelf === "shared");
  const ours = found.entries.filter((entry) => entry.shelf === "original");
  const folders = [...new Set(own.map((entry) => entry.folder))].toSorted();
  return (
    <div className="flex flex-col gap-8">
      <header className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <p className="text-sm text-ink-2">{t("title")}</p>
          <h1 className="voice measure-headline mt-1 text-xl text-balance lg:text-2xl">
            {t("headline")}
          </h1>
        </div>
        <Link href="/coach/library/new" prefetch={false} className={buttonClass("solid")}>
          {t("write")}
        </Link>
      </header>
      <SearchForm query={query} found={found} row={row} />
      {found.entries.length === 0 && <p className="voice text-md">{t("none")}</p>}
      {folders.map((folder) => (
        <Shelf
          key={folder}
          title={folder === "" ? t("yours") : folder}
          entries={own.filter((entry) => entry.folder === folder)}
          zones={zones}
          words={row}
        />
      ))}
      {own.length === 0 && isOpen(query) && (
        <section className="flex flex-col gap-1">
          <h2 className="text-lg font-bold">{t("yours")}</h2>
          <p className="measure text-sm text-ink-2">{t("yoursWhat")}</p>
        </section>
      )}
      <Shelf title={t("shared")} entries={shared} zones={zones} words={row} />
      <Shelf title={t("ours")} entries={ours} zones={zones} words={row} />
      {found.more && <p className="text-sm text-ink-2">{t("more")}</p>}
    </div>
  );
}

type ShelfProps = {
  title: string;
  entries: readonly LibraryEntry[];
  zones: ReadonlyMap<Sport, Zones>;
  words: RowWords;
};

function Shelf({ title, entries, zones, words }: ShelfProps) {
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
            words={words}
          />
        ))}
      </ul>
    </section>
  );
}

function hrefOf({ shelf, id }: Pick<LibraryEntry, "shelf" | "id">): string {
  return shelf === "original" ? `/coach/library/original/${id}` : `/coach/library/${id}`;
}

function isOpen({ words, sport, role, folder, tag, kind, leastMin, mostMin, shelf }: LibraryQuery) {
  return [words, sport, role, folder, tag, kind, leastMin, mostMin, shelf].every((one) => !one);
}

type SearchProps = Omit<Props, "zones"> & { row: RowWords };

/** A plain form: it works before any script has loaded. */
async function SearchForm({ query, found, row }: SearchProps) {
  const t = await words("library.search");
  return (
    <search>
      <form
        method="get"
        className="grid grid-cols-2 items-end gap-3 sm:grid-cols-4 lg:grid-cols-[minmax(12rem,2fr)_repeat(4,minmax(7rem,1fr))_5rem_5rem_auto]"
      >
        <Field label={t("words")} className="col-span-2 lg:col-span-1">
          <input name="words" defaultValue={query.words ?? ""} className={inputClass} />
        </Field>
        <Choice name="sport" label={t("sport")} value={query.sport} all={t("any")}>
          {sports.map((one) => [one, row.sport(one)])}
        </Choice>
        <Choice name="role" label={t("role")} value={query.role} all={t("any")}>
          {roles.map((one) => [one, row.role(one)])}
        </Choice>
        <Choice name="folder" label={t("folder")} value={query.folder} all={t("any")}>
          {found.folders.map((one) => [one, one])}
        </Choice>
        <Choice name="tag" label={t("tag")} value={query.tag} all={t("any")}>
          {found.tags.map((one) => [one, one])}
        </Choice>
        <Field label={t("from")}>
          <input
            name="leastMin"
            inputMode="numeric"
            pattern="[0-9]*"
            defaultValue={query.leastMin ?? ""}
            className={inputClass}
          />
        </Field>
        <Field label={t("to")}>
          <input
            name="mostMin"
            inputMode="numeric"
            pattern="[0-9]*"
            defaultValue={query.mostMin ?? ""}
            className={inputClass}
          />
        </Field>
        <button type="submit" className={`${buttonClass("outline")} col-span-2 lg:col-span-1`}>
          {t("submit")}
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
