"use client";

import { useId, useState } from "react";
import { ChoiceRow } from "@/components/ui/choice-row";
import { type ProfileDto, profileDto } from "@/lib/contracts/profile";
import { type Gear, gear } from "@/lib/engine/model";
import { api } from "@/lib/http/api";
import { FormFrame } from "./form-frame";
import { useSaving } from "./use-saving";
import { gearNames } from "./words";

type Props = {
  athleteId: string;
  profile: ProfileDto;
  hasSeason: boolean;
  onSaved: (profile: ProfileDto) => void;
};

const choices = [
  { value: "there", label: "Yes" },
  { value: "lacking", label: "Not now" },
] as const;

/** What the athlete has to train with, now. */
export function GearForm({ athleteId, profile, hasSeason, onSaved }: Props) {
  const id = useId();
  const [lacks, setLacks] = useState<readonly Gear[]>(profile.lacks);
  const { busy, problem, save } = useSaving((field) => `${id}-${field}`);

  const submit = () =>
    save(async () =>
      onSaved(
        await api(profileDto, {
          method: "PATCH",
          path: `/athletes/${athleteId}/profile`,
          version: profile.version,
          body: { lacks },
        }),
      ),
    );

  return (
    <FormFrame label="Save gear" busy={busy} problem={problem} onSubmit={submit}>
      {gear.map((one) => (
        <ChoiceRow
          key={one}
          legend={`${gearNames[one]}?`}
          name={`${id}-${one}`}
          size="words"
          choices={choices}
          value={lacks.includes(one) ? "lacking" : "there"}
          onChange={(value) =>
            setLacks((now) => [
              ...now.filter((other) => other !== one),
              ...(value === "lacking" ? [one] : []),
            ])
          }
        />
      ))}
      {hasSeason && (
        <p className="measure text-sm text-ink-2">
          What is not there is taken out of the plan at once. What is there again acts when you
          build the season again.
        </p>
      )}
    </FormFrame>
  );
}
