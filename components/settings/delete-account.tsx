"use client";

import { useId, useState } from "react";
import { useOutbox } from "@/components/outbox/outbox-provider";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { PasswordField } from "@/components/ui/password-field";
import type { deletedAccountDto } from "@/lib/contracts/me";
import { api } from "@/lib/http/api";
import { canKeep } from "@/lib/outbox/device-store";
import { leave } from "@/lib/outbox/visitor";
import { FormFrame } from "./form-frame";
import { useSaving } from "./use-saving";

/** Says what goes and what stays, then asks for the password: there is no way back. */
export function DeleteAccount({ athlete }: { athlete: boolean }) {
  const t = useWords("settings.delete");
  const ui = useWords("ui");
  const id = useId();
  const { who } = useOutbox();
  const [open, setOpen] = useState(false);
  const [password, setPassword] = useState("");
  const { busy, problem, save, refuse, faultAt } = useSaving(
    (field) => `${id}-${field}`,
    t("notDeleted"),
  );

  function submit() {
    if (password === "") {
      return refuse([{ fieldId: `${id}-password`, message: ui("enterPassword") }]);
    }
    save(async () => {
      await api<typeof deletedAccountDto>({ method: "DELETE", path: "/me", body: { password } });
      if (who && canKeep()) await leave(who.userId, false).catch(() => {});
      // A full load: nothing of the person stays in the page or on the device.
      window.location.assign("/");
    });
  }

  return (
    <div className="flex max-w-xl flex-col gap-5">
      <ul className="list-disc space-y-1 pl-5 text-sm text-ink-2">
        {athlete && (
          <>
            <li>{t("goesRecord")}</li>
            <li>{t("goesShared")}</li>
          </>
        )}
        <li>{t("goesAccount")}</li>
        <li>{t("stays")}</li>
        <li>{t("backups")}</li>
      </ul>
      {open ? (
        <FormFrame
          label={t(busy ? "busy" : "now")}
          busy={busy}
          problem={problem}
          onSubmit={submit}
          beside={
            <Button kind="quiet" onClick={() => setOpen(false)}>
              {t("keep")}
            </Button>
          }
        >
          <PasswordField
            id={`${id}-password`}
            label={t("password")}
            hint={t("noWayBack")}
            autoComplete="current-password"
            value={password}
            error={faultAt("password")}
            onChange={(event) => setPassword(event.target.value)}
          />
        </FormFrame>
      ) : (
        <Button onClick={() => setOpen(true)} className="self-start">
          {t("open")}
        </Button>
      )}
    </div>
  );
}
