"use client";

import { useId, useState } from "react";
import { useWords } from "@/components/shell/words";
import type { ProfileDto, profileDto } from "@/lib/contracts/profile";
import type { Gear } from "@/lib/engine/model";
import { api } from "@/lib/http/api";
import { FormFrame } from "./form-frame";
import { GearChoices } from "./gear-choices";
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
      <GearChoices lacks={lacks} onChange={setLacks} />
      {hasSeason && <p className="measure text-sm text-ink-2">{t("gear.acts")}</p>}
    </FormFrame>
  );
}
