"use client";

import Link from "next/link";
import { type FormEvent, useCallback, useEffect, useId, useState } from "react";
import { codeIn, takeCodeFromAddress } from "@/components/shared/open-code";
import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import { Button, buttonClass } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { answeredDto, OpenInvitation, openInvitationDto } from "@/lib/contracts/invitations";
import type { ConsentScope } from "@/lib/engine/model";
import { ApiError, api } from "@/lib/http/api";
import { useDay } from "./invitations";
import { keepCode, takeKept } from "./kept-code";
import { ScopeChoice } from "./scope-choice";

type Opened = OpenInvitation & { readonly code: string };
type Done = { readonly kind: "accepted" | "shared" | "declined"; readonly from: string };

/** Reads an invitation and takes the answer. The code stays in this tab until there is an account. */
export function Join({ signedIn }: { signedIn: boolean }) {
  const t = useWords("team.join");
  const id = useId();
  const problemText = useProblemText();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [kept, setKept] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const open = useCallback(
    async (code: string) => {
      if (!signedIn) {
        keepCode(code);
        return setKept(true);
      }
      setBusy(true);
      setFault(null);
      // Another link in the same tab: what the last one came to is over.
      setDone(null);
      setOpened(null);
      try {
        const path = "/invitations/open";
        const invitation = await api<typeof openInvitationDto>({
          method: "POST",
          path,
          body: { code },
        });
        setOpened({ ...invitation, code });
      } catch (error) {
        const known = error instanceof ApiError && error.problem.code !== "not_found";
        setFault(known ? problemText(error) : t("refused"));
      } finally {
        setBusy(false);
      }
    },
    [signedIn, t, problemText],
  );

  useEffect(() => {
    const follow = () => {
      const code = takeCodeFromAddress() ?? takeKept();
      if (code !== null) open(code);
    };
    follow();
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [open]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    open(codeIn(String(new FormData(event.currentTarget).get("code") ?? "")));
  }

  if (done) {
    return (
      <div role="status" className="flex flex-col gap-5">
        <h1 className="voice text-2xl">{t(done.kind, { from: done.from })}</h1>
        {done.kind !== "declined" && (
          <a
            href={done.kind === "accepted" ? "/coach" : "/settings#sharing"}
            className={`${buttonClass("solid")} self-start`}
          >
            {t(done.kind === "accepted" ? "toRoster" : "toSettings")}
          </a>
        )}
      </div>
    );
  }
  if (opened) return <Answer invitation={opened} onDone={setDone} />;
  if (kept) {
    return (
      <div className="flex flex-col gap-5">
        <h1 className="voice text-2xl">{t("signInFirst")}</h1>
        <p className="text-ink-2">{t("signInWhat")}</p>
        <div className="flex flex-wrap gap-3">
          <Link href="/sign-in" prefetch={false} className={buttonClass("solid")}>
            {t("signIn")}
          </Link>
          <Link href="/sign-up" prefetch={false} className={buttonClass("outline")}>
            {t("signUp")}
          </Link>
        </div>
      </div>
    );
  }
  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-5">
      <div>
        <h1 className="voice text-2xl">{t("title")}</h1>
        <p className="mt-2 text-ink-2">{t("none")}</p>
      </div>
      <TextField
        id={id}
        label={t("code")}
        name="code"
        required
        maxLength={300}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        error={fault}
      />
      <Button type="submit" kind="solid" disabled={busy} className="self-start sm:px-8">
        {t("open")}
      </Button>
    </form>
  );
}

type AnswerProps = { invitation: Opened; onDone: (done: Done) => void };

function Answer({ invitation, onDone }: AnswerProps) {
  const { kind, from, role, until, code } = invitation;
  const t = useWords("team.join");
  const names = useWords("settings.names");
  const day = useDay();
  const id = useId();
  const problemText = useProblemText();
  const [scopes, setScopes] = useState<readonly ConsentScope[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const asks = kind === "ask";

  async function answer(answer: "accepted" | "declined") {
    if (asks && answer === "accepted" && scopes.length === 0) return setFault(t("chooseOne"));
    setBusy(true);
    setFault(null);
    try {
      await api<typeof answeredDto>({
        method: "POST",
        path: "/invitations/answer",
        body: { code, answer, ...(asks && answer === "accepted" ? { scopes } : {}) },
      });
      onDone({ kind: answer === "declined" ? answer : asks ? "shared" : "accepted", from });
    } catch (error) {
      setFault(problemText(error));
      setBusy(false);
    }
  }

  return (
    <div className="flex flex-col gap-5">
      <h1 className="voice text-2xl">{t(kind, { from, role })}</h1>
      {fault && (
        <p role="alert" className="text-sm font-semibold">
          {fault}
        </p>
      )}
      {asks ? (
        <ScopeChoice id={id} legend={t("askWhat")} value={scopes} onChange={setScopes} />
      ) : (
        <div>
          <p className="text-sm font-semibold">{t("offerWhat")}</p>
          <ul className="mt-1 divide-y divide-line border-y border-line">
            {invitation.scopes.map((scope) => (
              <li key={scope} className="py-2">
                <span className="block text-sm font-semibold">{names(`scope.${scope}`)}</span>
                <span className="block text-xs text-ink-2">{names(`scopeWhat.${scope}`)}</span>
              </li>
            ))}
          </ul>
          {until && <p className="mt-2 text-sm text-ink-2">{t("until", { until: day(until) })}</p>}
        </div>
      )}
      <div className="flex flex-wrap gap-3">
        <Button kind="solid" disabled={busy} onClick={() => answer("accepted")} className="sm:px-8">
          {t(asks ? "share" : "accept")}
        </Button>
        <Button disabled={busy} onClick={() => answer("declined")}>
          {t("decline")}
        </Button>
      </div>
    </div>
  );
}
