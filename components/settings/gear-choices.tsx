import { useId } from "react";
import { useWords } from "@/components/shell/words";
import { ChoiceRow } from "@/components/ui/choice-row";
import { type Gear, gear } from "@/lib/engine/model";

type Props = { lacks: readonly Gear[]; onChange: (lacks: readonly Gear[]) => void };

/** What is there to train with, one question each. */
export function GearChoices({ lacks, onChange }: Props) {
  const t = useWords("settings");
  const id = useId();
  return gear.map((one) => (
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
        onChange([...lacks.filter((other) => other !== one), ...(value === "lacking" ? [one] : [])])
      }
    />
  ));
}
