"use client";

import { useId, useState } from "react";
import { useWords } from "@/components/shell/words";
import { ChoiceRow } from "@/components/ui/choice-row";
import { type ProfileDto, profileDto } from "@/lib/contracts/profile";
import { type Gear, gear } from "@/lib/engine/model";
import { api } from "@/lib/http/api";
import { FormFrame } from "./form-frame";
import { useSaving } from "./use-saving";

type Props = {
  athleteId: string;
  profile: ProfileDto;
  hasSeason: boolean;
  onSaved: (profile: ProfileDto) => void;
};

/** What the athlete has to train with, now. */
export function GearForm({ athleteId, profile, hasSeason, onSaved }: Props) {
  const t = useWords("settings");
  const id = useId();
  const [lacks, setLacks] = useState<readonly Gear[]>(profile.lacks);
  const { busy, problem, save } = useSaving((field) => `${id}-${field}`);

  const submit = () =>
    save(async () =>
      onSaved(
        await api<typeof profileDto>({
          method: "PATCH",
          path: `/athletes/${athleteId}/profile`,
          version: profile.version,
          body: { lacks },
        }),
      ),
    );

  return (
    <FormFrame label={t("gear.save")} busy={busy} problem={problem} onSubmit={submit}>
      {gear.map((one) => (
        <ChoiceRow
          key={one}
          legend={t(`names.gear.${one}`)}
          name={`${id}-${one}`}
          size="words"
          choices={[
            { value: "there", label: t("gear.yes") },
            { value: "lacking", label: t("gear.notNow") },
          ]}
          value={lacks.includes(one) ? "lacking" : "there"}
          onChange={(value) =>
            setLacks((now) => [
              ...now.filter((other) => other !== one),
              ...(value === "lacking" ? [one] : []),
            ])
          }
        />
      ))}
      {hasSeason && <p className="measure text-sm text-ink-2">{t("gear.acts")}</p>}
    </FormFrame>
  );
}
