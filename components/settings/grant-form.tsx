"use client";

import { useId, useState } from "react";
import { useWords } from "@/components/shell/words";
import { ChoiceRow } from "@/components/ui/choice-row";
import { TextField } from "@/components/ui/text-field";
import { carerRoles, type GrantDto, grantDto } from "@/lib/contracts/sharing";
import { type ConsentScope, consentScopes } from "@/lib/engine/model";
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
};

/** Nothing is ticked for anybody new: each part is opened on purpose. */
export function GrantForm({ athleteId, grant, today, onSaved }: Props) {
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
          ? await api(grantDto, { method: "PATCH", path: `${path}/${grant.id}`, body: shared })
          : await api(grantDto, { method: "POST", path, body: { email, role, ...shared } }),
      ),
    );
  }

  const toggle = (scope: ConsentScope) =>
    setScopes((now) =>
      now.includes(scope) ? now.filter((one) => one !== scope) : [...now, scope],
    );

  return (
    <FormFrame
      label={t(grant ? "sharing.save" : "sharing.share")}
      busy={busy}
      problem={problem}
      onSubmit={submit}
    >
      {grant === null && (
        <div className="grid gap-x-4 gap-y-5 sm:grid-cols-2">
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
      <fieldset id={at("scopes")} className="min-w-0">
        <legend className="text-sm font-semibold">{t("sharing.theySee")}</legend>
        <ul className="mt-1 divide-y divide-line border-y border-line">
          {consentScopes.map((scope) => (
            <li key={scope}>
              <label className="tap flex cursor-pointer items-center gap-3 py-1.5 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink">
                <input
                  type="checkbox"
                  checked={scopes.includes(scope)}
                  onChange={() => toggle(scope)}
                  className="size-5 shrink-0 accent-ink"
                />
                <span>
                  <span className="block text-sm font-semibold">{t(`names.scope.${scope}`)}</span>
                  <span className="block text-xs text-ink-2">{t(`names.scopeWhat.${scope}`)}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
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
