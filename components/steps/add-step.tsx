"use client";

import { useId, useState } from "react";
import { useLanguage, useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { FoldMark } from "@/components/ui/fold-mark";
import { inputClass } from "@/components/ui/text-field";
import type { SimpleStep } from "@/lib/engine/model";
import { stepRoleName } from "@/lib/format/step-role";
import type { Zones } from "@/lib/step-text/zones";

type Props = {
  zones: Zones;
  /** Takes one finished line of text. */
  onAdd: (line: string) => void;
  onRepeat: (times: number) => void;
  onRemove: () => void;
  empty: boolean;
};

/** The same steps for who would rather choose than type. */
export function AddStep({ zones, onAdd, onRepeat, onRemove, empty }: Props) {
  const t = useWords("steps.add");
  const language = useLanguage();
  const [role, setRole] = useState<SimpleStep["role"]>("work");
  const [size, setSize] = useState("10");
  const [unit, setUnit] = useState("min");
  const [effort, setEffort] = useState("easy");
  const [cue, setCue] = useState("");
  const [times, setTimes] = useState("5");
  const id = useId();
  const known = zones.efforts.some((one) => one.name === effort) ? effort : "";
  const amount = Number(size.replace(",", "."));
  const unitsOffered =
    zones.sport === "swim"
      ? (["min", "s", "metres"] as const)
      : (["min", "s", "metres", "km"] as const);

  function add() {
    if (!(amount > 0)) return;
    const parts = [
      role === "work" ? "" : role,
      `${amount}${unit === "metres" ? "mtr" : unit}`,
      role === "rest" ? "" : known,
      cue.trim() === "" ? "" : JSON.stringify(cue.trim()),
    ];
    onAdd(parts.filter((part) => part !== "").join(" "));
    setCue("");
  }

  return (
    <details className="border-y border-line">
      <summary className="tap flex items-center gap-2 text-sm font-semibold">
        <FoldMark />
        {t("summary")}
      </summary>
      <fieldset className="flex flex-col gap-3 pb-4">
        <legend className="sr-only">{t("legend")}</legend>
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-5">
          <Pick
            id={`${id}-role`}
            label={t("kind")}
            value={role}
            onChange={(v) => setRole(v as typeof role)}
          >
            {stepRoles.map((one) => [one, stepRoleName(one, language)])}
          </Pick>
          <div>
            <label htmlFor={`${id}-size`} className="block text-xs font-semibold">
              {t("size")}
            </label>
            <input
              id={`${id}-size`}
              inputMode="decimal"
              value={size}
              onChange={(event) => setSize(event.target.value)}
              className={`${inputClass} mt-1`}
            />
          </div>
          <Pick id={`${id}-unit`} label={t("unit")} value={unit} onChange={setUnit}>
            {unitsOffered.map((one) => [one, t(`units.${one}`)])}
          </Pick>
          <Pick id={`${id}-effort`} label={t("effort")} value={known} onChange={setEffort}>
            {[["", t("none")], ...zones.efforts.map(({ name }) => [name, name] as const)]}
          </Pick>
          <div className="col-span-2 sm:col-span-1">
            <label htmlFor={`${id}-cue`} className="block text-xs font-semibold">
              {t("words")}
            </label>
            <input
              id={`${id}-cue`}
              value={cue}
              maxLength={200}
              onChange={(event) => setCue(event.target.value)}
              className={`${inputClass} mt-1`}
            />
          </div>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <Button onClick={add} disabled={!(amount > 0)}>
            {t("add")}
          </Button>
          <Button onClick={() => onRepeat(Number(times) || 2)}>{t("repeat")}</Button>
          <label htmlFor={`${id}-times`} className="flex items-center gap-2 text-sm">
            <span className="w-16">
              <input
                id={`${id}-times`}
                inputMode="numeric"
                value={times}
                onChange={(event) => setTimes(event.target.value)}
                className={inputClass}
              />
            </span>
            {t("times")}
          </label>
          <Button kind="quiet" onClick={onRemove} disabled={empty}>
            {t("remove")}
          </Button>
        </div>
      </fieldset>
    </details>
  );
}

type PickProps = {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: readonly (readonly string[])[];
};

function Pick({ id, label, value, onChange, children }: PickProps) {
  return (
    <div>
      <label htmlFor={id} className="block text-xs font-semibold">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={`${inputClass} mt-1`}
      >
        {children.map(([key = "", words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

const stepRoles: readonly SimpleStep["role"][] = ["warmup", "work", "recovery", "rest", "cooldown"];
