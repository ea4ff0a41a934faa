"use client";

import { useId, useState } from "react";
import { useWords } from "@/components/shell/words";
import { ScopeChoice } from "@/components/team/scope-choice";
import { ChoiceRow } from "@/components/ui/choice-row";
import { TextField } from "@/components/ui/text-field";
import type { GrantDto, grantDto } from "@/lib/contracts/sharing";
import { type ConsentScope, carerRoles } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { api } from "@/lib/http/api";
import { FormFrame } from "./form-frame";
import { useSaving } from "./use-saving";

type Props = {
  athleteId: string;
  /** The grant to change; null for somebody new. */
  grant: GrantDto | null;
  today: PlainDate;
  onSaved: (grant: GrantDto) => void;
  onClose?: () => void;
};

/** Nothing is ticked for anybody new: each part is opened on purpose. */
export function GrantForm({ athleteId, grant, today, onSaved, onClose }: Props) {
  const t = useWords("settings");
  const id = useId();
  const at = (field: string) => `${id}-${field}`;
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<(typeof carerRoles)[number]>(grant?.role ?? "coach");
  const [scopes, setScopes] = useState<readonly ConsentScope[]>(grant?.scopes ?? []);
  const [until, setUntil] = useState<string>(grant?.until ?? "");
  const { busy, problem, save, refuse, faultAt } = useSaving(at);

  function submit() {
    const missing = [
      ...(grant === null && !/.@./.test(email)
        ? [{ fieldId: at("email"), message: t("sharing.enterEmail") }]
        : []),
      ...(scopes.length === 0 ? [{ fieldId: at("scopes"), message: t("sharing.chooseOne") }] : []),
    ];
    if (missing.length > 0) return refuse(missing);
    const path = `/athletes/${athleteId}/grants`;
    const shared = { scopes, until: until === "" ? null : until };
    save(async () =>
      onSaved(
        grant
          ? await api<typeof grantDto>({
              method: "PATCH",
              path: `${path}/${grant.id}`,
              body: shared,
            })
          : await api<typeof grantDto>({ method: "POST", path, body: { email, role, ...shared } }),
      ),
    );
  }

  return (
    <FormFrame
      label={t(grant ? "sharing.save" : "sharing.share")}
      busy={busy}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      {grant === null && (
        <div className="grid items-end gap-x-4 gap-y-5 sm:grid-cols-2">
          <TextField
            id={at("email")}
            label={t("sharing.email")}
            hint={t("sharing.emailHint")}
            type="email"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={email}
            error={faultAt("email")}
            onChange={(event) => setEmail(event.target.value)}
          />
          <ChoiceRow
            legend={<span className="text-sm">{t("sharing.theyAre")}</span>}
            name={at("role")}
            size="tap"
            columns={2}
            value={role}
            onChange={setRole}
            choices={carerRoles.map((value) => ({
              value,
              label: t(`names.role.${value}`),
            }))}
          />
        </div>
      )}
      <ScopeChoice
        id={at("scopes")}
        legend={t("sharing.theySee")}
        value={scopes}
        onChange={setScopes}
        error={faultAt("scopes")}
      />
      <TextField
        id={at("until")}
        label={t("sharing.lastDay")}
        type="date"
        min={today}
        value={until}
        error={faultAt("until")}
        onChange={(event) => setUntil(event.target.value)}
        className="max-w-60"
      />
    </FormFrame>
  );
}
