"use client";

import { type ReactNode, useId, useState } from "react";
import { useUnits } from "@/components/shell/units";
import { useWords } from "@/components/shell/words";
import type { FieldFault } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/text-field";
import type { ProfileDto, profileDto } from "@/lib/contracts/profile";
import {
  paceTyped,
  swimPaceTyped,
  typedNumber,
  typedPace,
  typedSwimPace,
} from "@/lib/format/typed";
import { api } from "@/lib/http/api";
import { FormFrame } from "./form-frame";
import { useSaving } from "./use-saving";

type Props = {
  athleteId: string;
  profile: ProfileDto;
  label: string;
  onSaved: (profile: ProfileDto) => void;
  beside?: ReactNode;
};

/** Examples in the hints. */
const EASY_S_PER_KM = 390;
const CSS_S_PER_100M = 115;

/** Every one may stay empty: sessions then go by effort. */
export function ThresholdsForm({ athleteId, profile, label, onSaved, beside }: Props) {
  const t = useWords("settings.thresholds");
  const id = useId();
  const at = (field: string) => `${id}-${field}`;
  const units = useUnits();
  const whole = (value: number | null) => (value === null ? "" : String(Math.round(value)));
  const [typed, setTyped] = useState({
    easyPaceSPerKm: typedPace(profile.easyPaceSPerKm, units),
    runThresholdPaceSPerKm: typedPace(profile.runThresholdPaceSPerKm, units),
    cssSPer100m: typedSwimPace(profile.cssSPer100m, units),
    ftpW: whole(profile.ftpW),
    lthrBpm: whole(profile.lthrBpm),
  });
  const { busy, problem, save, refuse, faultAt } = useSaving(at);

  function submit() {
    const body = {
      easyPaceSPerKm: paceTyped(typed.easyPaceSPerKm, units),
      runThresholdPaceSPerKm: paceTyped(typed.runThresholdPaceSPerKm, units),
      cssSPer100m: swimPaceTyped(typed.cssSPer100m, units),
      ftpW: typed.ftpW.trim() === "" ? null : typedNumber(typed.ftpW),
      lthrBpm: typed.lthrBpm.trim() === "" ? null : Math.round(typedNumber(typed.lthrBpm)),
    };
    const wrong: FieldFault[] = Object.entries(body)
      .filter(([, value]) => Number.isNaN(value))
      .map(([name]) => ({ fieldId: at(name), message: faultOf(name) }));
    if (wrong.length > 0) return refuse(wrong);
    save(async () =>
      onSaved(
        await api<typeof profileDto>({
          method: "PATCH",
          path: `/athletes/${athleteId}/profile`,
          version: profile.version,
          body,
        }),
      ),
    );
  }

  /** Of a pace, how one is written; of the others, that it is no number. */
  function faultOf(name: string): string {
    if (name === "ftpW" || name === "lthrBpm") return t("check");
    const pace =
      name === "cssSPer100m"
        ? typedSwimPace(CSS_S_PER_100M, units)
        : typedPace(EASY_S_PER_KM, units);
    return t("checkPace", { pace });
  }

  const field = (name: keyof typeof typed, title: string, hint: string) => (
    <TextField
      id={at(name)}
      label={title}
      hint={hint}
      inputMode={name === "ftpW" || name === "lthrBpm" ? "numeric" : "text"}
      autoComplete="off"
      placeholder={t("open")}
      value={typed[name]}
      error={faultAt(name)}
      onChange={(event) => setTyped((now) => ({ ...now, [name]: event.target.value }))}
    />
  );

  return (
    <FormFrame label={label} busy={busy} problem={problem} onSubmit={submit} beside={beside}>
      <div className="grid items-end gap-x-4 gap-y-5 sm:grid-cols-2">
        {field(
          "easyPaceSPerKm",
          t("easy", { unit: units.distanceUnit }),
          t("easyHint", { pace: typedPace(EASY_S_PER_KM, units) }),
        )}
        {field("runThresholdPaceSPerKm", t("run", { unit: units.distanceUnit }), t("runHint"))}
        {field(
          "cssSPer100m",
          t("swim", { unit: units.swimUnit }),
          t("swimHint", { pace: typedSwimPace(CSS_S_PER_100M, units) }),
        )}
        {field("ftpW", t("bike"), t("bikeHint"))}
        {field("lthrBpm", t("heart"), t("heartHint"))}
      </div>
    </FormFrame>
  );
}
