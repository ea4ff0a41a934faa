"use client";

import type { Ref } from "react";
import { useWords } from "@/components/shell/words";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { type RosterEntry, rosterNeeds } from "@/lib/contracts/roster";
import type { RosterCriteria } from "@/lib/contracts/roster-filters";
import { type InjuryKind, injuryKinds, type RaceKind, raceKinds } from "@/lib/engine/model";
import { raceName } from "./criteria";

type Props = {
  asked: RosterCriteria;
  onChange: (asked: RosterCriteria) => void;
  words: Ref<HTMLDivElement>;
};

const weeks = [2, 4, 8, 12, 16, 26, 52] as const;

/** What one can ask of a roster; the rows below follow at once. */
export function FilterFields({ asked, onChange, words }: Props) {
  const t = useWords("rosterFilter");
  const set = (patch: Partial<Record<keyof RosterCriteria, unknown>>) =>
    onChange(given({ ...asked, ...patch }));
  const needs = asked.needs ?? [];
  const toggle = (need: RosterEntry["need"], on: boolean) => {
    const next = rosterNeeds.filter((one) => (one === need ? on : needs.includes(one)));
    set({ needs: next.length > 0 ? next : undefined });
  };
  return (
    <>
      <div className="grid grid-cols-2 gap-3 sm:gap-4 lg:grid-cols-4" ref={words}>
        <TextField
          className="col-span-2 sm:col-span-1"
          label={t("nameOrRace")}
          type="search"
          maxLength={60}
          value={asked.words ?? ""}
          onChange={(event) => set({ words: event.target.value || undefined })}
        />
        <SelectField
          label={t("race")}
          value={asked.race ?? ""}
          options={[
            { value: "" as const, label: t("any") },
            ...raceKinds.map((value) => ({ value, label: raceName(value, t) })),
          ]}
          onChange={(value: RaceKind | "") => set({ race: value || undefined })}
        />
        <SelectField
          label={t("within")}
          value={String(asked.raceWithinWeeks ?? "")}
          options={[
            { value: "", label: t("anyTime") },
            ...weeks.map((value) => ({
              value: String(value),
              label: t("weeks", { count: value }),
            })),
          ]}
          onChange={(value) => set({ raceWithinWeeks: value ? Number(value) : undefined })}
        />
        <SelectField
          label={t("injury")}
          value={asked.injury ?? ""}
          options={[
            { value: "" as const, label: t("any") },
            ...injuryKinds.map((value) => ({ value, label: t(`injuries.${value}`) })),
          ]}
          onChange={(value: InjuryKind | "") => set({ injury: value || undefined })}
        />
      </div>
      <fieldset>
        <legend className="text-sm font-semibold">{t("needsAny")}</legend>
        <div className="mt-1 flex flex-wrap gap-2">
          {order.map((need) => (
            <Tick
              key={need}
              checked={needs.includes(need)}
              onChange={(on) => toggle(need, on)}
              label={t(`needs.${need}`)}
            />
          ))}
          <Tick
            checked={asked.unread === true}
            onChange={(on) => set({ unread: on || undefined })}
            label={t("unread")}
          />
        </div>
      </fieldset>
    </>
  );
}

/** As the groups of the roster stand. */
const order = ["refer", "red", "asks", "silent", "amber", "proposal", "none"] as const;

type TickProps = { checked: boolean; onChange: (on: boolean) => void; label: string };

function Tick({ checked, onChange, label }: TickProps) {
  return (
    <label className="tap relative flex cursor-pointer items-center gap-2 rounded-control border border-line-strong bg-surface px-3 text-sm hover:border-ink has-checked:border-ink has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4 accent-ink outline-none"
      />
      {label}
    </label>
  );
}

/** Without what asks nothing. */
function given(asked: Partial<Record<keyof RosterCriteria, unknown>>): RosterCriteria {
  const kept = Object.entries(asked).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as RosterCriteria;
}
