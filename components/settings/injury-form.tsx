"use client";

import { type ReactNode, useId, useState } from "react";
import { useWords } from "@/components/shell/words";
import { ChoiceRow } from "@/components/ui/choice-row";
import { GroupFault } from "@/components/ui/group-fault";
import { TextField } from "@/components/ui/text-field";
import type { InjuryDto, injuryDto } from "@/lib/contracts/care";
import { type InjuryKind, injuryKinds, type Side, sides } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { api } from "@/lib/http/api";
import { FormFrame } from "./form-frame";
import { useSaving } from "./use-saving";

type Props = {
  athleteId: string;
  /** The one that stands; null to record the first. Its kind stays: another kind is another injury. */
  injury: InjuryDto | null;
  today: PlainDate;
  label: string;
  onSaved: (injury: InjuryDto) => void;
  beside?: ReactNode;
};

export function InjuryForm({ athleteId, injury, today, label, onSaved, beside }: Props) {
  const t = useWords("settings");
  const id = useId();
  const at = (field: string) => `${id}-${field}`;
  const [kind, setKind] = useState<InjuryKind | null>(injury?.kind ?? null);
  const [side, setSide] = useState<Side | null>(injury?.side ?? null);
  const protocols = injury?.protocols ?? [];
  const stands = injury?.protocol?.id ?? protocols[0]?.id ?? null;
  const [protocol, setProtocol] = useState(stands);
  const [since, setSince] = useState<string>(injury?.since ?? "");
  const { busy, problem, save, refuse, faultAt } = useSaving(at);

  function submit() {
    const missing = [
      ...(kind === null ? [{ fieldId: at("kind"), message: t("injury.sayKind") }] : []),
      ...(side === null ? [{ fieldId: at("side"), message: t("injury.saySide") }] : []),
      ...(since === "" ? [{ fieldId: at("since"), message: t("injury.saySince") }] : []),
    ];
    if (missing.length > 0) return refuse(missing);
    const path = `/athletes/${athleteId}/injuries`;
    save(async () =>
      onSaved(
        injury
          ? await api<typeof injuryDto>({
              method: "PATCH",
              path: `${path}/${injury.id}`,
              version: injury.version,
              body: { side, since, ...(protocol === stands ? {} : chosen()) },
            })
          : await api<typeof injuryDto>({ method: "POST", path, body: { kind, side, since } }),
      ),
    );
  }

  function faultHint(field: string) {
    const error = faultAt(field);
    return error === null ? {} : { hint: <GroupFault error={error} /> };
  }

  function chosen() {
    const one = protocols.find(({ id }) => id === protocol);
    return one ? { protocol: { id: one.id, version: one.version } } : {};
  }

  return (
    <FormFrame label={label} busy={busy} problem={problem} onSubmit={submit} beside={beside}>
      {injury ? (
        <p className="text-md font-semibold">{t(`names.injury.${injury.kind}`)}</p>
      ) : (
        <div id={at("kind")}>
          <ChoiceRow
            legend={t("injury.kind")}
            {...faultHint("kind")}
            name="kind"
            size="words"
            choices={injuryKinds.map((value) => ({ value, label: t(`names.injury.${value}`) }))}
            value={kind}
            onChange={setKind}
          />
        </div>
      )}
      <div id={at("side")}>
        <ChoiceRow
          legend={t("injury.side")}
          {...faultHint("side")}
          name="side"
          size="words"
          columns={3}
          choices={sides.map((value) => ({ value, label: t(`names.side.${value}`) }))}
          value={side}
          onChange={setSide}
        />
      </div>
      {protocols.length > 1 && (
        <div id={at("protocol")}>
          <ChoiceRow
            legend={t("injury.where")}
            hint={protocols.find(({ id }) => id === protocol)?.when}
            name="protocol"
            size="words"
            choices={protocols.map(({ id, title }) => ({ value: id, label: title }))}
            value={protocol}
            onChange={setProtocol}
          />
        </div>
      )}
      <TextField
        id={at("since")}
        label={t("injury.since")}
        hint={t("injury.sinceHint")}
        type="date"
        max={today}
        value={since}
        error={faultAt("since")}
        onChange={(event) => setSince(event.target.value)}
        className="max-w-60"
      />
    </FormFrame>
  );
}
