"use client";

import { useId, useState } from "react";
import { FormFrame } from "@/components/settings/form-frame";
import { useSaving } from "@/components/settings/use-saving";
import { useWords } from "@/components/shell/words";
import { CheckRow } from "@/components/ui/check-row";
import { ChoiceRow } from "@/components/ui/choice-row";
import { TextField } from "@/components/ui/text-field";
import {
  type NewShareLink,
  type newShareLinkDto,
  type ShareDays,
  shareDays,
} from "@/lib/contracts/share-links";
import type { SymptomRange } from "@/lib/engine/model";
import { api } from "@/lib/http/api";

type Props = { athleteId: string; range: SymptomRange; onMade: (link: NewShareLink) => void };

export function ShareForm({ athleteId, range, onMade }: Props) {
  const t = useWords("report.share");
  const id = useId();
  const [days, setDays] = useState<ShareDays>(7);
  const [label, setLabel] = useState("");
  const [withoutImaging, setWithoutImaging] = useState(false);
  const { busy, problem, save, faultAt } = useSaving((field) => `${id}-${field}`);

  function submit() {
    save(async () => {
      const body = { days, label, range, withoutImaging };
      const path = `/athletes/${athleteId}/share-links`;
      onMade(await api<typeof newShareLinkDto>({ method: "POST", path, body }));
      setLabel("");
    });
  }

  return (
    <FormFrame label={t("make")} busy={busy} problem={problem} onSubmit={submit}>
      <ChoiceRow
        legend={t("opensFor")}
        name={`${id}-days`}
        size="tap"
        value={String(days)}
        onChange={(value) => setDays(shareDays.find((one) => String(one) === value) ?? 7)}
        choices={shareDays.map((one) => ({ value: String(one), label: t("days", { count: one }) }))}
      />
      <TextField
        id={`${id}-label`}
        label={t("forWhom")}
        hint={t("forWhomHint")}
        placeholder={t("forWhomExample")}
        maxLength={80}
        autoComplete="off"
        value={label}
        error={faultAt("label")}
        onChange={(event) => setLabel(event.target.value)}
        className="max-w-md"
      />
      <CheckRow
        checked={withoutImaging}
        onChange={setWithoutImaging}
        title={t("noImaging")}
        what={t("noImagingWhat")}
      />
    </FormFrame>
  );
}
