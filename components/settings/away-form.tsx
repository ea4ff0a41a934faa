"use client";

import { useId, useState } from "react";
import { useWords } from "@/components/shell/words";
import { TextField } from "@/components/ui/text-field";
import type { AwayDto, awayDto } from "@/lib/contracts/away";
import type { PlainDate } from "@/lib/engine/plain-date";
import { api, newKey } from "@/lib/http/api";
import { FormFrame } from "./form-frame";
import { useSaving } from "./use-saving";

type Props = {
  athleteId: string;
  away: AwayDto | null;
  today: PlainDate;
  onSaved: (away: AwayDto) => void;
  onClose?: () => void;
};

export function AwayForm({ athleteId, away, today, onSaved, onClose }: Props) {
  const t = useWords("settings.away");
  const id = useId();
  const at = (field: string) => `${id}-${field}`;
  const [from, setFrom] = useState<string>(away?.from ?? "");
  const [to, setTo] = useState<string>(away?.to ?? "");
  const [key] = useState(newKey);
  const { busy, problem, save, refuse, faultAt } = useSaving(at);

  function submit() {
    const missing = [
      ...(from === "" ? [{ fieldId: at("from"), message: t("sayFirst") }] : []),
      ...(to === "" ? [{ fieldId: at("to"), message: t("sayLast") }] : []),
    ];
    if (missing.length > 0) return refuse(missing);
    const path = `/athletes/${athleteId}/away`;
    const body = { from, to };
    save(async () =>
      onSaved(
        away
          ? await api<typeof awayDto>({
              method: "PATCH",
              path: `${path}/${away.id}`,
              version: away.version,
              body,
            })
          : await api<typeof awayDto>({ method: "POST", path, body, key }),
      ),
    );
  }

  return (
    <FormFrame
      label={t(away ? "save" : "addThese")}
      busy={busy}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="grid items-end gap-x-4 gap-y-5 sm:grid-cols-2">
        <TextField
          id={at("from")}
          label={t("first")}
          type="date"
          value={from}
          error={faultAt("from")}
          onChange={(event) => setFrom(event.target.value)}
        />
        <TextField
          id={at("to")}
          label={t("last")}
          type="date"
          min={from || today}
          value={to}
          error={faultAt("to")}
          onChange={(event) => setTo(event.target.value)}
        />
      </div>
    </FormFrame>
  );
}
