"use client";

import { useId, useState } from "react";
import { TextField } from "@/components/ui/text-field";
import { type ProfileDto, profileDto } from "@/lib/contracts/profile";
import { athleteLevels, sexes } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { api } from "@/lib/http/api";
import { FormFrame } from "./form-frame";
import { SelectField } from "./select-field";
import { useSaving } from "./use-saving";
import { levelNames, sexNames } from "./words";

type Props = {
  athleteId: string;
  profile: ProfileDto;
  today: PlainDate;
  onSaved: (profile: ProfileDto) => void;
};

const sexOptions = [
  { value: "open", label: "Not said" },
  ...sexes.map((value) => ({ value, label: sexNames[value] })),
] as const;

export function ProfileForm({ athleteId, profile, today, onSaved }: Props) {
  const id = useId();
  const at = (field: string) => `${id}-${field}`;
  const [name, setName] = useState(profile.name);
  const [birthDate, setBirthDate] = useState<string>(profile.birthDate ?? "");
  const [sex, setSex] = useState(profile.sex ?? "open");
  const [level, setLevel] = useState(profile.level);
  const { busy, problem, save, refuse, faultAt } = useSaving(at);

  function submit() {
    if (name.trim() === "") return refuse([{ fieldId: at("name"), message: "Give a name." }]);
    save(async () =>
      onSaved(
        await api(profileDto, {
          method: "PATCH",
          path: `/athletes/${athleteId}/profile`,
          version: profile.version,
          body: {
            name,
            level,
            sex: sex === "open" ? null : sex,
            // Where only the year is known, an empty day keeps the year.
            ...(birthDate === "" ? {} : { birthDate }),
          },
        }),
      ),
    );
  }

  return (
    <FormFrame label="Save profile" busy={busy} problem={problem} onSubmit={submit}>
      <div className="grid items-end gap-x-4 gap-y-5 sm:grid-cols-2">
        <TextField
          id={at("name")}
          label="Name"
          autoComplete="name"
          maxLength={80}
          value={name}
          error={faultAt("name")}
          onChange={(event) => setName(event.target.value)}
        />
        <TextField
          id={at("birthDate")}
          label="Date of birth"
          hint={birthHint(profile)}
          type="date"
          max={today}
          autoComplete="bday"
          value={birthDate}
          error={faultAt("birthDate")}
          onChange={(event) => setBirthDate(event.target.value)}
        />
        <SelectField label="Sex" value={sex} options={sexOptions} onChange={setSex} />
        <SelectField
          label="Training regularly for"
          value={level}
          options={athleteLevels.map((value) => ({ value, label: levelNames[value] }))}
          onChange={setLevel}
        />
      </div>
    </FormFrame>
  );
}

function birthHint({ birthDate, birthYear }: ProfileDto): string {
  if (birthDate === null && birthYear !== null) return `Only the year is known: ${birthYear}`;
  return "Age slows how fast running grows. Seen by you alone.";
}
