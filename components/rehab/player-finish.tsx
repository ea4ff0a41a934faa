"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { EffortRow } from "@/components/log/effort-row";
import { sendActivity } from "@/components/log/log-api";
import { useEntryLabel } from "@/components/log/use-entry-label";
import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import { Button, buttonClass } from "@/components/ui/button";
import type { PlayItem, PlayPlan } from "@/lib/contracts/rehab-play";
import { newKey } from "@/lib/http/api";
import { type PlayedSet, setsOf, worstPain } from "./play-state";
import { Stepper } from "./stepper";

type Props = {
  athleteId: string;
  plan: PlayPlan;
  items: readonly PlayItem[];
  done: readonly PlayedSet[];
  /** Minutes since the first set; null where that is not known. */
  minutes: number | null;
  settled: () => Promise<void>;
  onBack: () => void;
};

const MOST_MIN = 240;
const S_PER_MIN = 60;

/** What was done, how long and how hard; saving writes the same entry that the log would. */
export function PlayerFinish(props: Props) {
  const { athleteId, plan, items, done, settled, onBack } = props;
  const { session, date } = plan;
  const t = useWords("rehab.finish");
  const play = useWords("rehab.play");
  const ui = useWords("ui");
  const kept = useWords("log")("kept");
  const labelOf = useEntryLabel();
  const problemText = useProblemText();
  const planned = Math.round(session.durationS / S_PER_MIN);
  const [minutes, setMinutes] = useState(props.minutes ?? planned);
  const [effort, setEffort] = useState<string | null>(null);
  const [key] = useState(newKey);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const router = useRouter();
  const worst = worstPain(done.filter((one) => one.sessionId === session.id));

  async function save() {
    setBusy(true);
    setProblem(null);
    try {
      await settled();
      const { sport, role } = session;
      const durationS = minutes * S_PER_MIN;
      const rpe = effort === null ? null : Number(effort);
      const body = { date, sport, role, durationS, rpe };
      const outcome = await sendActivity(athleteId, body, key, labelOf(body));
      setSaid(outcome.kept ? kept : t("saved"));
      if (!outcome.kept) router.refresh();
    } catch (error) {
      setProblem(problemText(error));
    }
    setBusy(false);
  }

  return (
    <div className="space-y-6">
      {plan.after === null ? null : (
        <p className="text-sm text-ink-2">{play("last", { what: plan.after })}</p>
      )}
      <table className="w-full text-sm">
        <caption className="sr-only">{t("caption")}</caption>
        <thead>
          <tr className="border-b border-line text-left text-xs text-ink-2">
            <th className="py-1 font-semibold">{t("exercise")}</th>
            <th className="px-2 py-1 text-right font-semibold">{t("sets")}</th>
            <th className="py-1 text-right font-semibold">{t("pain")}</th>
          </tr>
        </thead>
        <tbody className="figures divide-y divide-line">
          {items.map((item) => {
            const sets = setsOf(done, item.id, session.id);
            return (
              <tr key={item.id}>
                <th scope="row" className="py-2 text-left font-normal">
                  {item.name}
                </th>
                <td className="px-2 py-2 text-right">{sets.length}</td>
                <td className="py-2 text-right">{worstPain(sets) ?? t("notNoted")}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {said !== null || session.logged ? (
        <div role="status" className="space-y-3">
          <p className="font-semibold">{said ?? t("already")}</p>
          {worst === null ? null : (
            <p className="measure text-sm text-ink-2">{t("worst", { pain: worst })}</p>
          )}
          <Link href="/today" prefetch={false} className={buttonClass("solid")}>
            {t("toToday")}
          </Link>
        </div>
      ) : (
        <>
          <Stepper
            label={t("time")}
            unit="min"
            value={minutes}
            step={1}
            min={1}
            max={MOST_MIN}
            onChange={(value) => setMinutes(Math.round(value))}
          />
          <EffortRow name="effort" value={effort} onChange={setEffort} />
          <div className="flex flex-wrap gap-2">
            <Button kind="solid" disabled={busy} onClick={save} className="min-h-(--tap-thumb)">
              {busy ? ui("saving") : t("save")}
            </Button>
            <Button disabled={busy} onClick={onBack} className="min-h-(--tap-thumb)">
              {t("back")}
            </Button>
          </div>
        </>
      )}
      {problem ? (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
