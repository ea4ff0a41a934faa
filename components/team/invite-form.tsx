"use client";

import { useId, useState } from "react";
import { FormFrame } from "@/components/settings/form-frame";
import { useSaving } from "@/components/settings/use-saving";
import { useWords } from "@/components/shell/words";
import { ChoiceRow } from "@/components/ui/choice-row";
import { TextField } from "@/components/ui/text-field";
import type { NewInvitation, newInvitationDto } from "@/lib/contracts/invitations";
import { type ConsentScope, carerRoles } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { api } from "@/lib/http/api";
import { ScopeChoice } from "./scope-choice";

type Role = (typeof carerRoles)[number];
type Props = {
  /** An athlete's offer, or what a coach or physio asks. */
  kind: "offer" | "ask";
  /** Where it is made. */
  path: string;
  /** Roles to choose from; one needs no choice. */
  roles?: readonly Role[];
  today: PlainDate;
  onMade: (invitation: NewInvitation) => void;
  onClose: () => void;
};

/** Nothing is ticked: each part is chosen on purpose. */
export function InviteForm({ kind, path, roles = carerRoles, today, onMade, onClose }: Props) {
  const t = useWords("team");
  const settings = useWords("settings");
  const id = useId();
  const at = (field: string) => `${id}-${field}`;
  const [role, setRole] = useState<Role>(roles[0] ?? "coach");
  const [scopes, setScopes] = useState<readonly ConsentScope[]>([]);
  const [label, setLabel] = useState("");
  const [until, setUntil] = useState("");
  const { busy, problem, save, refuse, faultAt } = useSaving(at);
  const offers = kind === "offer";

  function submit() {
    if (scopes.length === 0) {
      return refuse([{ fieldId: at("scopes"), message: t("join.chooseOne") }]);
    }
    const end = offers ? { until: until === "" ? null : until } : {};
    save(async () =>
      onMade(
        await api<typeof newInvitationDto>({
          method: "POST",
          path,
          body: { role, scopes, label, ...end },
        }),
      ),
    );
  }

  return (
    <FormFrame
      label={t("invite.make")}
      busy={busy}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="measure text-sm text-ink-2">{t(offers ? "invite.what" : "ask.what")}</p>
      {roles.length > 1 && (
        <ChoiceRow
          legend={
            <span className="text-sm">
              {offers ? settings("sharing.theyAre") : t("ask.youAre")}
            </span>
          }
          name={at("role")}
          size="tap"
          columns={2}
          value={role}
          onChange={setRole}
          choices={roles.map((value) => ({ value, label: settings(`names.role.${value}`) }))}
        />
      )}
      <ScopeChoice
        id={at("scopes")}
        legend={offers ? settings("sharing.theySee") : t("ask.youSee")}
        value={scopes}
        onChange={setScopes}
        error={faultAt("scopes")}
      />
      <div className="grid items-end gap-x-4 gap-y-5 sm:grid-cols-2">
        <TextField
          id={at("label")}
          label={t("invite.label")}
          hint={t("invite.labelHint")}
          placeholder={t(offers ? "invite.labelExample" : "ask.labelExample")}
          maxLength={80}
          autoComplete="off"
          value={label}
          error={faultAt("label")}
          onChange={(event) => setLabel(event.target.value)}
        />
        {offers && (
          <TextField
            id={at("until")}
            label={settings("sharing.lastDay")}
            type="date"
            min={today}
            value={until}
            error={faultAt("until")}
            onChange={(event) => setUntil(event.target.value)}
          />
        )}
      </div>
    </FormFrame>
  );
}
