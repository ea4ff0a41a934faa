"use client";

import { useId, useState } from "react";
import { useWords } from "@/components/shell/words";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { OwnRaceDto, ownRaceDto } from "@/lib/contracts/races";
import { type Priority, priorities, type RaceKind, raceKinds } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { api, newKey } from "@/lib/http/api";
import { FormFrame } from "./form-frame";
import { raceName } from "./race-name";
import { useSaving } from "./use-saving";

type Props = {
  athleteId: string;
  race: OwnRaceDto | null;
  today: PlainDate;
  onSaved: (race: OwnRaceDto) => void;
  onClose?: (() => void) | undefined;
};

export function RaceForm({ athleteId, race, today, onSaved, onClose }: Props) {
  const t = useWords("settings");
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
      ...(name.trim() === "" ? [{ fieldId: at("name"), message: t("races.giveName") }] : []),
      ...(date === "" ? [{ fieldId: at("date"), message: t("races.sayWhen") }] : []),
    ];
    if (missing.length > 0) return refuse(missing);
    const body = { name, date, kind, priority, goal };
    const path = `/athletes/${athleteId}/races`;
    save(async () =>
      onSaved(
        race
          ? await api<typeof ownRaceDto>({
              method: "PATCH",
              path: `${path}/${race.id}`,
              version: race.version,
              body,
            })
          : await api<typeof ownRaceDto>({ method: "POST", path, body, key }),
      ),
    );
  }

  return (
    <FormFrame
      label={t(race ? "races.save" : "races.addThis")}
      busy={busy}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="grid items-end gap-x-4 gap-y-5 sm:grid-cols-2">
        <TextField
          id={at("name")}
          label={t("races.name")}
          maxLength={120}
          autoComplete="off"
          value={name}
          error={faultAt("name")}
          onChange={(event) => setName(event.target.value)}
        />
        <TextField
          id={at("date")}
          label={t("races.day")}
          type="date"
          min={today}
          value={date}
          error={faultAt("date")}
          onChange={(event) => setDate(event.target.value)}
        />
        <SelectField
          label={t("races.kind")}
          value={kind}
          options={raceKinds.map((value) => ({ value, label: t(`names.race.${raceName(value)}`) }))}
          onChange={setKind}
        />
        <SelectField
          label={t("races.priority")}
          value={priority}
          options={priorities.map((value) => ({ value, label: t(`names.priority.${value}`) }))}
          onChange={setPriority}
        />
        <TextField
          id={at("goal")}
          label={t("races.goal")}
          maxLength={200}
          autoComplete="off"
          placeholder={t("races.goalOpen")}
          value={goal}
          error={faultAt("goal")}
          onChange={(event) => setGoal(event.target.value)}
          className="sm:col-span-2"
        />
      </div>
    </FormFrame>
  );
}
