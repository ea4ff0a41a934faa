"use client";

import { useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useLanguage, useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { FoldMark } from "@/components/ui/fold-mark";
import { Opened } from "@/components/ui/opened";
import { SecretLink } from "@/components/ui/secret-link";
import { useToast } from "@/components/ui/toast";
import type { InvitationDto, invitationDto, NewInvitation } from "@/lib/contracts/invitations";
import type { carerRoles } from "@/lib/engine/model";
import { type PlainDate, plainDate } from "@/lib/engine/plain-date";
import { dayMonthYear } from "@/lib/format/day";
import { api } from "@/lib/http/api";
import { InviteForm } from "./invite-form";

type Props = {
  kind: "offer" | "ask";
  path: string;
  roles?: readonly (typeof carerRoles)[number][];
  initial: readonly InvitationDto[];
  today: PlainDate;
};

/** Links that wait for an answer, those that had one, and a form for one more. */
export function Invitations({ kind, path, roles, initial, today }: Props) {
  const t = useWords("team");
  const problemText = useProblemText();
  const day = useDay();
  const say = useToast();
  const [all, setAll] = useState(initial);
  const [made, setMade] = useState<NewInvitation | null>(null);
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const waiting = all.filter((one) => one.open);
  const over = all.filter((one) => !one.open);

  async function takeBack(one: InvitationDto) {
    setProblem(null);
    try {
      const ended = await api<typeof invitationDto>({
        method: "DELETE",
        path: `${path}/${one.id}`,
      });
      setAll((now) => now.map((other) => (other.id === ended.id ? ended : other)));
      setMade((now) => (now?.id === ended.id ? null : now));
      say(t("invite.takenBack"));
    } catch (error) {
      setProblem(problemText(error));
    }
  }

  return (
    <div className="flex flex-col gap-5">
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      {made && (
        <SecretLink path="/join" code={made.code}>
          {t(kind === "offer" ? "invite.sent" : "ask.sent", { until: day(made.expiresAt) })}
        </SecretLink>
      )}
      {waiting.length > 0 && (
        <section className="flex flex-col gap-1">
          <h3 className="text-sm font-semibold">{t("invite.waiting")}</h3>
          <ul className="divide-y divide-line border-y border-line">
            {waiting.map((one) => (
              <li key={one.id} className="flex items-center justify-between gap-4 py-1.5">
                <Line one={one} note={t("invite.until", { until: day(one.expiresAt) })} />
                <Button
                  kind="quiet"
                  aria-label={t("invite.takeBackOne", { name: one.label || t("invite.unnamed") })}
                  onClick={() => takeBack(one)}
                  className="shrink-0 whitespace-nowrap"
                >
                  {t("invite.takeBack")}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Opened
        form={
          open ? (
            <InviteForm
              kind={kind}
              path={path}
              today={today}
              {...(roles && { roles })}
              onMade={(invitation) => {
                setMade(invitation);
                setAll((now) => [invitation, ...now]);
                setOpen(false);
              }}
              onClose={() => setOpen(false)}
            />
          ) : null
        }
      >
        <Button onClick={() => setOpen(true)}>
          {t(kind === "offer" ? "invite.open" : "ask.open")}
        </Button>
      </Opened>
      {over.length > 0 && (
        <details className="border-t border-line">
          <summary className="tap flex items-center gap-2 text-sm font-semibold">
            <FoldMark />
            {t("invite.over", { count: over.length })}
          </summary>
          <ul className="divide-y divide-line">
            {over.map((one) => (
              <li key={one.id} className="py-2">
                <Line one={one} note={endOf(one)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );

  function endOf({ answer, answeredAt, answeredName, endedAt, expiresAt }: InvitationDto): string {
    const name = answeredName ?? t("invite.unnamed");
    if (answer && answeredAt) return t(`invite.${answer}`, { name, when: day(answeredAt) });
    return endedAt
      ? t("invite.ended", { when: day(endedAt) })
      : t("invite.ranOut", { when: day(expiresAt) });
  }
}

function Line({ one, note }: { one: InvitationDto; note: string }) {
  const t = useWords("team");
  const names = useWords("settings.names");
  return (
    <div className="min-w-0">
      <p className="text-sm font-semibold [overflow-wrap:anywhere]">
        {one.label || t("invite.unnamed")}
      </p>
      <p className="figures text-xs text-ink-2">
        {[
          names(`role.${one.role}`),
          one.scopes.map((scope) => names(`scope.${scope}`)).join(", "),
          note,
        ].join(" · ")}
      </p>
    </div>
  );
}

export function useDay() {
  const language = useLanguage();
  return (instant: string) => dayMonthYear(plainDate(instant.slice(0, 10)), language);
}
