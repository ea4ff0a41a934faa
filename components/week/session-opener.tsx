"use client";

import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useDeferredValue,
  useState,
} from "react";
import type { Done } from "@/components/session/session-look";
import { useLanguage, useWords } from "@/components/shell/words";
import { later } from "@/components/ui/later";
import { Modal } from "@/components/ui/modal";
import { isCommand } from "@/components/ui/typing";
import { unreached } from "@/components/ui/unreached";
import type { ChangeDto } from "@/lib/contracts/changes";
import type { SessionDto } from "@/lib/contracts/sessions";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { weekdayDayMonth } from "@/lib/format/day";
import type { Units } from "@/lib/format/units";
import { isAhead } from "./action-session";
import { cardKey } from "./key-lines";
import { Opening } from "./opening";
import { usePlanEdits } from "./plan-edits";
import { SessionActions, type Shown } from "./session-actions";
import { previewSession, saveSession } from "./session-api";
import type { WeekMay } from "./week-may";

type Props = {
  athleteId: string;
  session: SessionDto;
  units: Units;
  done: Done | null;
  changes: readonly ChangeDto[];
  today: PlainDate;
  /** The session's own page, for a browser without script. */
  href: string;
  may: WeekMay;
  card: ReactNode;
};

const loadPanel = () => import("./session-panel").then((part) => part.SessionPanel, unreached);
const loadDrag = () => import("./drag-card");
/** Drawn where it is opened: nine sheets drawn in advance were most of the page's weight. */
const SessionPanel = later(loadPanel, <Opening />);

/** The same: nobody talks on a page before a sheet is open. */
const SessionTalk = later(() =>
  import("@/components/conversation/session-talk").then((part) => part.SessionTalk, unreached),
);

type Step = { readonly shown: Shown; readonly wanted: PlainDate | null };

/** A card that opens its session as a sheet. Alt with the arrow keys moves it a day; so does dragging. */
export function SessionOpener(props: Props) {
  const { athleteId, session, units, done, changes, today, href, may, card } = props;
  const [open, setOpen] = useState<Step | null>(null);
  // The sheet shows with its title first; the session follows, then what can be done with it.
  const shown = useDeferredValue(open !== null);
  const whole = useDeferredValue(shown);
  const t = useWords("week");
  const language = useLanguage();
  const edits = usePlanEdits();
  const ahead = isAhead(session, today);
  const movable = may.move && !session.locked && ahead;

  function onClick(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    setOpen({ shown: "session", wanted: null });
  }

  function onKeyDown(event: KeyboardEvent) {
    const days = event.altKey ? keyDays[event.key] : undefined;
    const single = isCommand(event.nativeEvent) && ahead ? cardKey(event.key, may) : null;
    if (days !== undefined && movable) moveTo(addDays(session.date, days));
    else if (single === "move" && movable) setOpen({ shown: "move", wanted: null });
    else if (single === "lock") lock();
    else return;
    event.preventDefault();
  }

  /** As the sheet does it; where it fails the sheet opens, to be asked there. */
  async function lock() {
    try {
      const { locked, title } = session;
      const saved = await saveSession(athleteId, session, { locked: !locked });
      edits.saved(saved.editId, t(locked ? "unlocked" : "locked", { title }), session.id);
    } catch {
      setOpen({ shown: "session", wanted: null });
    }
  }

  /** A finger scrolls and has the sheet; a mouse or pen may drag. */
  function onPointerDown(event: PointerEvent<HTMLElement>) {
    if (!movable || event.pointerType === "touch" || event.button !== 0) return;
    const { currentTarget: card, clientX: x, clientY: y } = event;
    loadDrag().then((drag) =>
      drag.dragCard({ card, from: { x, y }, first: today, onDrop: moveTo }),
    );
  }

  /** The one way a card is moved, whoever asks: looked at first, opened where a rule speaks against it. */
  async function moveTo(to: PlainDate) {
    if (to < today || to === session.date) return;
    try {
      const seen = await previewSession(athleteId, session, { date: to });
      if (seen.violations.length > 0) throw new Error("a rule speaks against it");
      const saved = await saveSession(athleteId, session, { date: to });
      const day = weekdayDayMonth(to, language);
      edits.saved(saved.editId, t("moved", { title: session.title, day }), session.id);
    } catch {
      setOpen({ shown: "move", wanted: to });
    }
  }

  return (
    <>
      <a
        href={href}
        onClick={onClick}
        onKeyDown={onKeyDown}
        onPointerEnter={() => {
          loadPanel();
          if (movable) loadDrag();
        }}
        onPointerDown={onPointerDown}
        draggable={false}
        onFocus={loadPanel}
        aria-keyshortcuts={keysOf(movable, may.edit && ahead)}
        data-session={session.id}
        className={`press block rounded-cell no-underline ${movable ? "select-none" : ""}`}
      >
        {card}
      </a>
      <Modal
        open={open !== null}
        title={session.title}
        wide={open?.shown === "edit"}
        onClose={() => setOpen(null)}
      >
        {shown && open?.shown === "session" && (
          <SessionPanel session={session} units={units} done={done} changes={changes} />
        )}
        {whole && (
          <>
            <SessionActions
              athleteId={athleteId}
              session={session}
              today={today}
              may={may}
              shown={open?.shown ?? "session"}
              onShow={(next) => setOpen({ shown: next, wanted: null })}
              wanted={open?.wanted ?? null}
              onDone={() => setOpen(null)}
            />
            {open?.shown === "session" && <SessionTalk athleteId={athleteId} session={session} />}
          </>
        )}
      </Modal>
    </>
  );
}

function keysOf(movable: boolean, lockable: boolean): string | undefined {
  const keys = [movable && "Alt+ArrowLeft Alt+ArrowRight m", lockable && "l"].filter(Boolean);
  return keys.length > 0 ? keys.join(" ") : undefined;
}

const keyDays: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  PageUp: -7,
  PageDown: 7,
};
