"use client";

import { type FormEvent, useId, useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { inputClass, TextField } from "@/components/ui/text-field";
import type { LibraryPeople } from "@/lib/contracts/library";
import { changeTeam, closeTo, endTeam, nameTeam, openTo } from "./library-api";

type Props = {
  people: LibraryPeople;
  /** One thing; null for the whole shelf, with the teams beside it. */
  itemId: string | null;
};

/** Who else may read and use it: colleagues by address, or a team. They cannot change it. */
export function PeoplePanel({ people: start, itemId }: Props) {
  const t = useWords("library.people");
  const problemText = useProblemText();
  const [people, setPeople] = useState(start);
  const [email, setEmail] = useState("");
  const [team, setTeam] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const id = useId();
  const open = people.shares.filter((one) => one.itemId === itemId);
  const whole = itemId === null ? [] : people.shares.filter((one) => one.itemId === null);

  async function run(work: () => Promise<LibraryPeople>, then: () => void = () => {}) {
    setBusy(true);
    setProblem(null);
    try {
      setPeople(await work());
      then();
    } catch (error) {
      setProblem(problemText(error));
    }
    setBusy(false);
  }

  function onShare(event: FormEvent) {
    event.preventDefault();
    if (team !== "")
      run(
        () => openTo({ itemId, teamId: team }),
        () => setTeam(""),
      );
    else if (email.trim() !== "") {
      run(
        () => openTo({ itemId, email: email.trim() }),
        () => setEmail(""),
      );
    }
  }

  return (
    <section className="flex flex-col gap-3">
      <h2 className="border-b border-line-strong pb-1 text-lg font-bold">
        {itemId === null ? t("shelf") : t("item")}
      </h2>
      <p className="measure text-sm text-ink-2">{t("what")}</p>
      {whole.length > 0 && (
        <p className="text-sm">
          {t("whole", { names: whole.map((one) => one.withName).join(", ") })}
        </p>
      )}
      {open.length > 0 && (
        <ul>
          {open.map((one) => (
            <li
              key={one.id}
              className="flex items-center justify-between gap-4 border-b border-line py-1 text-sm"
            >
              {one.withName}
              <Button kind="quiet" disabled={busy} onClick={() => run(() => closeTo(one.id))}>
                {t("end")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form method="post" onSubmit={onShare} className="flex flex-wrap items-end gap-3">
        {people.teams.length > 0 && (
          <div>
            <label htmlFor={`${id}-team`} className="block text-sm font-semibold">
              {t("team")}
            </label>
            <select
              id={`${id}-team`}
              value={team}
              onChange={(event) => setTeam(event.target.value)}
              className={`${inputClass} mt-1`}
            >
              <option value="">{t("noTeam")}</option>
              {people.teams.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </div>
        )}
        {team === "" && (
          <TextField
            label={t("email")}
            type="email"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        )}
        <Button type="submit" disabled={busy || (team === "" && email.trim() === "")}>
          {t("share")}
        </Button>
      </form>
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      {itemId === null && <Teams people={people} busy={busy} run={run} />}
    </section>
  );
}

type TeamsProps = {
  people: LibraryPeople;
  busy: boolean;
  run: (work: () => Promise<LibraryPeople>, then?: () => void) => void;
};

function Teams({ people, busy, run }: TeamsProps) {
  const t = useWords("library.people");
  const [name, setName] = useState("");
  const [emails, setEmails] = useState("");
  const [adding, setAdding] = useState<Readonly<Record<string, string>>>({});
  return (
    <div className="mt-4 flex flex-col gap-3">
      <h3 className="text-md font-bold">{t("teams")}</h3>
      {people.teams.map((team) => (
        <div key={team.id} className="flex flex-col gap-2 border border-line bg-surface p-3">
          <div className="flex items-center justify-between gap-4">
            <p className="text-md font-semibold">{team.name}</p>
            <Button kind="quiet" disabled={busy} onClick={() => run(() => endTeam(team.id))}>
              {t("endTeam")}
            </Button>
          </div>
          <ul className="flex flex-wrap gap-x-4 text-sm">
            {team.members.map((one) => (
              <li key={one.id} className="flex items-center gap-1">
                {one.name}
                <Button
                  kind="quiet"
                  disabled={busy}
                  aria-label={t("takeOut", { name: one.name, team: team.name })}
                  onClick={() => run(() => changeTeam(team.id, { remove: [one.id] }))}
                >
                  ×
                </Button>
              </li>
            ))}
            {team.members.length === 0 && <li className="text-ink-2">{t("nobody")}</li>}
          </ul>
          <form
            method="post"
            className="flex flex-wrap items-end gap-3"
            onSubmit={(event) => {
              event.preventDefault();
              const add = addresses(adding[team.id] ?? "");
              if (add.length === 0) return;
              run(
                () => changeTeam(team.id, { add }),
                () => setAdding({ ...adding, [team.id]: "" }),
              );
            }}
          >
            <TextField
              label={t("addTo", { team: team.name })}
              type="email"
              value={adding[team.id] ?? ""}
              onChange={(event) => setAdding({ ...adding, [team.id]: event.target.value })}
            />
            <Button type="submit" disabled={busy}>
              {t("add")}
            </Button>
          </form>
        </div>
      ))}
      <form
        method="post"
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === "") return;
          run(
            () => nameTeam(name.trim(), addresses(emails)),
            () => {
              setName("");
              setEmails("");
            },
          );
        }}
      >
        <TextField
          label={t("newTeam")}
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <TextField
          label={t("emails")}
          value={emails}
          onChange={(event) => setEmails(event.target.value)}
        />
        <Button type="submit" disabled={busy || name.trim() === ""}>
          {t("nameTeam")}
        </Button>
      </form>
    </div>
  );
}

function addresses(text: string): string[] {
  return text
    .split(/[,\s]+/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
