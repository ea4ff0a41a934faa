"use client";

import { useState } from "react";
import { isRefusedEntry } from "@/components/log/refused";
import { useWords } from "@/components/shell/words";
import { Button, buttonClass } from "@/components/ui/button";
import { later } from "@/components/ui/later";
import { Modal } from "@/components/ui/modal";
import { unreached } from "@/components/ui/unreached";
import { needsSignIn } from "@/lib/outbox/flush";
import { dequeue, type Entry, unpark } from "@/lib/outbox/queue";
import { helpsAgain, otherSideOf } from "./other-side";
import { useOutbox } from "./outbox-provider";
import { saveAsFile } from "./save-as-file";

/** Only where two versions met. */
const ConflictTable = later(() =>
  import("./conflict-table").then((part) => part.ConflictTable, unreached),
);

/** "1 entry waiting": what is on this device and not yet with Rebound. Nothing when nothing waits. */
export function OutboxChip() {
  const t = useWords("shell.outbox");
  const { who, entries, send } = useOutbox();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState("");
  if (who === null || (entries.length === 0 && !open)) return null;

  async function sendNow() {
    setSaid(t("sending"));
    const sent = await send();
    if (sent > 0) return setSaid(t("sent", { count: sent }));
    setSaid(t((await needsSignIn()) ? "signIn" : "unreachable"));
  }

  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        // On a phone it has a line of its own: beside the name and the account there is no room.
        className="tap press inline-flex items-center gap-2 rounded-control max-lg:order-last max-lg:mt-1 max-lg:mb-2 max-lg:basis-full border border-dashed border-line-strong px-3 text-sm font-semibold hover:border-ink"
      >
        <span aria-hidden="true">↑</span>
        {t("chip", { count: entries.length })}
      </button>
      <Modal open={open} title={t("title")} onClose={() => setOpen(false)}>
        <p className="text-sm text-ink-2">{t("what")}</p>
        <ul className="my-4 divide-y divide-line border-y border-line">
          {entries.map((entry) => (
            <Waiting key={entry.id} userId={who.userId} entry={entry} />
          ))}
        </ul>
        <p role="status" className="min-h-6 text-sm text-ink-2">
          {said}
        </p>
        <div className="mt-2 flex flex-wrap gap-2">
          <Button kind="solid" onClick={sendNow}>
            {t("send")}
          </Button>
          <Button onClick={() => saveAsFile(entries)}>{t("file")}</Button>
        </div>
      </Modal>
    </>
  );
}

function Waiting({ userId, entry }: { userId: string; entry: Entry }) {
  const t = useWords("shell.outbox");
  const { send } = useOutbox();
  const other = otherSideOf(entry);
  return (
    <li className="py-2 text-sm">
      <div className="flex items-center justify-between gap-3">
        <span className="font-semibold">{entry.label}</span>
        <Button kind="quiet" className="-mr-2" onClick={() => dequeue(userId, entry.id)}>
          {t(other === null ? "discard" : "keepTheirs")}
        </Button>
      </div>
      {other === null ? null : <ConflictTable entry={entry} path={other} />}
      {entry.refused ? (
        <div className="flex items-center justify-between gap-3">
          <span>{entry.refused.detail || entry.refused.title}</span>
          {isRefusedEntry(entry) && (
            <a href="/log" className={`${buttonClass("quiet")} -mr-2 shrink-0`}>
              {t("change")}
            </a>
          )}
          {helpsAgain(entry) && (
            <Button
              kind="quiet"
              className="-mr-2 shrink-0"
              onClick={async () => {
                await unpark(userId, entry);
                await send();
              }}
            >
              {t("sendMine")}
            </Button>
          )}
        </div>
      ) : null}
    </li>
  );
}
