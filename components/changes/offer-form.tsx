"use client";

import { useEffect, useId, useRef, useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { OverrideReason, Violations } from "@/components/week/edit-outcome";
import { rolesOf } from "@/components/week/sport-roles";
import { useOverride } from "@/components/week/use-override";
import { usePreview } from "@/components/week/use-preview";
import type { ChangeDto, OfferEdit } from "@/lib/contracts/changes";
import { previewOffer } from "./offer-api";
import type { Resolution } from "./use-resolve-change";
import { WhyField, whyOf } from "./why-field";

type Props = {
  athleteId: string;
  changeId: string;
  title: string;
  offer: NonNullable<ChangeDto["after"]>;
  /** Words beside a change are read with the athlete's notes. */
  mayExplain: boolean;
  busy: boolean;
  onAccept: (resolution: Resolution) => void;
};

/** An offer with other minutes or of another kind; what the rules say to it stands below. */
export function OfferForm(props: Props) {
  const { athleteId, changeId, title, offer, mayExplain, busy, onAccept } = props;
  const edits = useWords("edits");
  const t = useWords("coachWeek.offer");
  const roleName = useWords("roles");
  const problemText = useProblemText();
  const [minutes, setMinutes] = useState(String(minutesOf(offer)));
  const [role, setRole] = useState(offer.role);
  const [why, setWhy] = useState("");
  const first = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => first.current?.querySelector("input")?.focus(), []);

  const as = editOf(offer, minutes, role);
  const key = as && JSON.stringify(as);
  const preview = usePreview(key, (signal) => previewOffer(athleteId, changeId, as ?? {}, signal));
  const { edit, failure, pending } = preview;
  const violations = failure?.violations ?? [];
  const looked = edit !== null || violations.length > 0;
  const { verdict, reason, ready } = useOverride(
    { ...preview, edit: null },
    as !== null && looked && !busy,
  );

  return (
    <form
      method="post"
      className="flex basis-full flex-col gap-3 pb-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready || as === null) return;
        onAccept({
          action: "accept",
          as,
          ...whyOf(why),
          ...(verdict === "reason" ? { reason: reason.value.trim() } : {}),
        });
      }}
    >
      <div ref={first} className="grid grid-cols-2 gap-3 sm:max-w-md">
        <TextField
          label={t("minutes")}
          type="number"
          inputMode="numeric"
          min={1}
          max={1440}
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
        />
        <SelectField
          id={`${id}-role`}
          label={t("kind")}
          value={role}
          options={rolesOf(offer.sport, offer.role).map((value) => ({
            value,
            label: roleName(value),
          }))}
          onChange={setRole}
        />
      </div>
      {mayExplain && <WhyField value={why} onChange={setWhy} />}
      <div role="status" className="flex flex-col gap-3 empty:hidden">
        {pending && <p className="text-ink-2">{edits("looking")}</p>}
        {failure && violations.length === 0 && (
          <p className="font-semibold">{problemText(failure.cause)}</p>
        )}
        <Violations violations={violations} />
        {edit && violations.length === 0 && <p className="voice text-md">{t("fits")}</p>}
      </div>
      {verdict === "reason" && <OverrideReason {...reason} />}
      <Button
        type="submit"
        kind="solid"
        className="self-start"
        disabled={!ready}
        aria-label={t("acceptOne", { title })}
      >
        {t("accept")}
      </Button>
    </form>
  );
}

function minutesOf({ durationS }: { durationS: number }): number {
  return Math.round(durationS / 60);
}

/** Only what differs from the offer; null where nothing does. */
function editOf(
  offer: Props["offer"],
  minutes: string,
  role: Props["offer"]["role"],
): OfferEdit | null {
  const typed = Number(minutes);
  const sized = Number.isInteger(typed) && typed > 0 && typed !== minutesOf(offer);
  if (!sized && role === offer.role) return null;
  return {
    ...(sized ? { durationS: typed * 60 } : {}),
    ...(role === offer.role ? {} : { role }),
  };
}
