"use client";

import { useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { leftDto, type Team, type TeamMember, teamResponse } from "@/lib/contracts/invitations";
import { api } from "@/lib/http/api";
import { useDay } from "./invitations";

type Props = { athleteId: string; initial: Team };

/** Who looks after an athlete; who leads, and a way out for the one who looks. */
export function TeamPanel({ athleteId, initial }: Props) {
  const t = useWords("team.people");
  const names = useWords("settings.names");
  const problemText = useProblemText();
  const day = useDay();
  const say = useToast();
  const [team, setTeam] = useState(initial);
  const [leaving, setLeaving] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const path = `/athletes/${athleteId}/team`;

  async function run(work: () => Promise<void>) {
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(problemText(error));
    } finally {
      setBusy(false);
    }
  }
  const makeHead = ({ grantId, name }: TeamMember) =>
    run(async () => {
      setTeam(await api<typeof teamResponse>({ method: "POST", path: `${path}/head`, body: { grantId } }));
      say(t("isHead", { name }));
    });
  const leave = () =>
    run(async () => {
      await api<typeof leftDto>({ method: "POST", path: `${path}/leave`, body: {} });
      window.location.assign("/coach");
    });

  if (team.members.length === 0) return <p className="text-sm text-ink-2">{t("none")}</p>;
  return (
    <div className="flex flex-col gap-3">
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      <ul className="divide-y divide-line border-y border-line">
        {team.members.map((one) => (
          <li key={one.grantId} className="flex items-center justify-between gap-4 py-1.5">
            <div className="min-w-0">
              <p className="text-sm font-semibold">
                {one.name}
                {one.you && <span className="font-normal text-ink-2"> ({t("you")})</span>}
              </p>
              <p className="figures text-xs text-ink-2">
                {one.leads ? t("head") : names(`role.${one.role}`)} ·{" "}
                {t("since", { since: day(one.since) })}
              </p>
            </div>
            {team.mayName && one.role === "coach" && !one.leads && (
              <Button
                kind="quiet"
                disabled={busy}
                aria-label={t("makeHeadOne", { name: one.name })}
                onClick={() => makeHead(one)}
                className="shrink-0 whitespace-nowrap"
              >
                {t("makeHead")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {team.members.some((one) => one.you) &&
        (leaving ? (
          <div className="flex flex-col gap-3">
            <p className="measure text-sm">{t("leaveWhat")}</p>
            <div className="flex flex-wrap gap-2">
              <Button kind="solid" disabled={busy} onClick={leave}>
                {t("leaveSure")}
              </Button>
              <Button disabled={busy} onClick={() => setLeaving(false)}>
                {t("stay")}
              </Button>
            </div>
          </div>
        ) : (
          <Button kind="quiet" onClick={() => setLeaving(true)} className="-ml-2 self-start">
            {t("leave")}
          </Button>
        ))}
    </div>
  );
}
