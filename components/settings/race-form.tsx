"use client";

import { useId, useState } from "react";
import { TextField } from "@/components/ui/text-field";
import { type OwnRaceDto, ownRaceDto } from "@/lib/contracts/races";
import { type Priority, priorities, type RaceKind, raceKinds } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { api, newKey } from "@/lib/http/api";
import { FormFrame } from "./form-frame";
import { SelectField } from "./select-field";
import { useSaving } from "./use-saving";
import { priorityNames, raceKindNames } from "./words";

type Props = {
  athleteId: string;
  race: OwnRaceDto | null;
  today: PlainDate;
  onSaved: (race: OwnRaceDto) => void;
};

export function RaceForm({ athleteId, race, today, onSaved }: Props) {
  const id = useId();
  const at = (field: string) => `${id}-${field}`;
  const [name, setName] = useState(race?.name ?? "");
  const [date, setDate] = useState<string>(race?.date ?? "");
  const [kind, setKind] = useState<RaceKind>(race?.kind ?? "half-marathon");
  const [priority, setPriority] = useState<Priority>(race?.priority ?? "A");
  const [goal, setGoal] = useState(race?.goal ?? "");
  const [key] = useState(newKey);
  const { busy, problem, save, refuse, faultAt } = useSaving(at);

  function submit() {
    const missing = [
      ...(name.trim() === "" ? [{ fieldId: at("name"), message: "Give the race a name." }] : []),
      ...(date === "" ? [{ fieldId: at("date"), message: "Say when it is." }] : []),
    ];
    if (missing.length > 0) return refuse(missing);
    const body = { name, date, kind, priority, goal };
    const path = `/athletes/${athleteId}/races`;
    save(async () =>
      onSaved(
        race
          ? await api(ownRaceDto, {
              method: "PATCH",
              path: `${path}/${race.id}`,
              version: race.version,
              body,
            })
          : await api(ownRaceDto, { method: "POST", path, body, key }),
      ),
    );
  }

  return (
    <FormFrame
      label={race ? "Save race" : "Add this race"}
      busy={busy}
      problem={problem}
      onSubmit={submit}
    >
      <div className="grid gap-x-4 gap-y-5 sm:grid-cols-2">
        <TextField
          id={at("name")}
          label="Race"
          maxLength={120}
          autoComplete="off"
          value={name}
          error={faultAt("name")}
          onChange={(event) => setName(event.target.value)}
        />
        <TextField
          id={at("date")}
          label="Day"
          type="date"
          min={today}
          value={date}
          error={faultAt("date")}
          onChange={(event) => setDate(event.target.value)}
        />
        <SelectField
          label="What is it?"
          value={kind}
          options={raceKinds.map((value) => ({ value, label: raceKindNames[value] }))}
          onChange={setKind}
        />
        <SelectField
          label="How much does it count?"
          value={priority}
          options={priorities.map((value) => ({ value, label: priorityNames[value] }))}
          onChange={setPriority}
        />
        <TextField
          id={at("goal")}
          label="Goal, if you have one"
          maxLength={200}
          autoComplete="off"
          placeholder="open"
          value={goal}
          error={faultAt("goal")}
          onChange={(event) => setGoal(event.target.value)}
          className="sm:col-span-2"
        />
      </div>
    </FormFrame>
  );
}
