"use client";

import { useId, useState } from "react";
import { useWords } from "@/components/shell/words";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { ProfileDto, profileDto } from "@/lib/contracts/profile";
import { athleteLevels, sexes } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { api } from "@/lib/http/api";
import { FormFrame } from "./form-frame";
import { useSaving } from "./use-saving";

type Props = {
  athleteId: string;
  profile: ProfileDto;
  today: PlainDate;
  onSaved: (profile: ProfileDto) => void;
};

export function ProfileForm({ athleteId, profile, today, onSaved }: Props) {
  const t = useWords("settings");
  const id = useId();
  const at = (field: string) => `${id}-${field}`;
  const [name, setName] = useState(profile.name);
  const [birthDate, setBirthDate] = useState<string>(profile.birthDate ?? "");
  const [sex, setSex] = useState(profile.sex ?? "open");
  const [level, setLevel] = useState(profile.level);
  const { busy, problem, save, refuse, faultAt } = useSaving(at);

  function submit() {
    if (name.trim() === "")
      return refuse([{ fieldId: at("name"), message: t("profile.giveName") }]);
    save(async () =>
      onSaved(
        await api<typeof profileDto>({
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
    <FormFrame label={t("profile.save")} busy={busy} problem={problem} onSubmit={submit}>
      <div className="grid items-end gap-x-4 gap-y-5 sm:grid-cols-2">
        <TextField
          id={at("name")}
          label={t("profile.name")}
          autoComplete="name"
          maxLength={80}
          value={name}
          error={faultAt("name")}
          onChange={(event) => setName(event.target.value)}
        />
        <TextField
          id={at("birthDate")}
          label={t("profile.birth")}
          hint={birthHint(profile)}
          type="date"
          max={today}
          autoComplete="bday"
          value={birthDate}
          error={faultAt("birthDate")}
          onChange={(event) => setBirthDate(event.target.value)}
        />
        <SelectField
          label={t("profile.sex")}
          value={sex}
          options={(["open", ...sexes] as const).map((value) => ({
            value,
            label: t(`names.sex.${value}`),
          }))}
          onChange={setSex}
        />
        <SelectField
          label={t("profile.level")}
          value={level}
          options={athleteLevels.map((value) => ({ value, label: t(`names.level.${value}`) }))}
          onChange={setLevel}
        />
      </div>
    </FormFrame>
  );

  function birthHint({ birthDate, birthYear }: ProfileDto): string {
    return birthDate === null && birthYear !== null
      ? t("profile.yearOnly", { year: String(birthYear) })
      : t("profile.birthHint");
  }
}
