"use client";

import { useId, useState } from "react";
import { useOutbox } from "@/components/outbox/outbox-provider";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { deletedAccountDto } from "@/lib/contracts/me";
import { api } from "@/lib/http/api";
import { canKeep } from "@/lib/outbox/device-store";
import { leave } from "@/lib/outbox/visitor";
import { FormFrame } from "./form-frame";
import { useSaving } from "./use-saving";

/** Says what goes and what stays, then asks for the password: there is no way back. */
export function DeleteAccount({ athlete }: { athlete: boolean }) {
  const id = useId();
  const { who } = useOutbox();
  const [open, setOpen] = useState(false);
  const [password, setPassword] = useState("");
  const { busy, problem, save, refuse, faultAt } = useSaving((field) => `${id}-${field}`);

  function submit() {
    if (password === "") {
      return refuse([{ fieldId: `${id}-password`, message: "Enter your password." }]);
    }
    save(async () => {
      await api(deletedAccountDto, { method: "DELETE", path: "/me", body: { password } });
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
            <li>
              Goes: your profile, season, log, check-ins, symptoms, injury, imaging texts,
              treatments, limits, notes and journal, with every earlier version of them.
            </li>
            <li>Goes: what you shared. Coach and physio see nothing of yours from then on.</li>
          </>
        )}
        <li>Goes: your account, sign-ins, tokens, calendar link and reminders.</li>
        <li>
          Stays: that a record was opened, by whom and when, without what it held; and what you
          wrote into the records of other athletes, which is theirs.
        </li>
        <li>Backups of this installation keep it until whoever runs it lets them go.</li>
      </ul>
      {open ? (
        <FormFrame
          label={busy ? "Deleting…" : "Delete everything now"}
          busy={busy}
          problem={problem}
          onSubmit={submit}
          beside={
            <Button kind="quiet" onClick={() => setOpen(false)}>
              Keep my account
            </Button>
          }
        >
          <TextField
            id={`${id}-password`}
            label="Your password"
            hint="This cannot be undone."
            type="password"
            autoComplete="current-password"
            value={password}
            error={faultAt("password")}
            onChange={(event) => setPassword(event.target.value)}
          />
        </FormFrame>
      ) : (
        <Button onClick={() => setOpen(true)} className="self-start">
          Delete my account…
        </Button>
      )}
    </div>
  );
}
