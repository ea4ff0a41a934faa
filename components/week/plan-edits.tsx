"use client";

import { useRouter } from "next/navigation";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { isCommand } from "@/components/ui/typing";
import { usePageKeys } from "@/components/ui/use-page-keys";
import type { undoneEditDto } from "@/lib/contracts/blocks";
import { api } from "@/lib/http/api";
import { focusedCard, keepFocusOnCard } from "./keep-focus-on-card";

type Edits = {
  /** Tells the page that the plan was edited, so that it can be taken back. */
  readonly saved: (editId: string, sentence: string, sessionId?: string) => void;
};

const EditsContext = createContext<Edits>({ saved: () => {} });

export function usePlanEdits(): Edits {
  return useContext(EditsContext);
}

/** Null: an edit before the page was loaded; what it was stays on the server. */
type Last = {
  readonly editId: string;
  readonly sentence: string | null;
  /** Whose card the focus goes back to. */
  readonly sessionId?: string | undefined;
};

/** Keeps the last edit of this visit at hand with its Undo; the server keeps the way back for a day. */
export function PlanEdits({ athleteId, children }: { athleteId: string; children: ReactNode }) {
  const [last, setLast] = useState<Last | null>(null);
  const router = useRouter();
  const say = useToast();
  const storeKey = `rebound-edit-${athleteId}`;

  // Only the edit's opaque id outlives a reload; what was edited stays on the server.
  useEffect(() => {
    const editId = sessionStorage.getItem(storeKey);
    if (editId) setLast({ editId, sentence: null });
  }, [storeKey]);

  const saved = useCallback(
    (editId: string, sentence: string, sessionId?: string) => {
      sessionStorage.setItem(storeKey, editId);
      setLast({ editId, sentence, sessionId });
      say(sentence);
      router.refresh();
      if (sessionId) keepFocusOnCard(sessionId);
    },
    [router, say, storeKey],
  );
  const edits = useMemo(() => ({ saved }), [saved]);

  const forget = () => {
    sessionStorage.removeItem(storeKey);
    setLast(null);
  };

  return (
    <EditsContext value={edits}>
      {last && (
        <UndoBar
          key={last.editId}
          athleteId={athleteId}
          last={last}
          onDone={(sentence) => {
            const card = focusedCard() ?? last.sessionId;
            forget();
            say(sentence);
            router.refresh();
            if (card) keepFocusOnCard(card);
          }}
          onDismiss={forget}
        />
      )}
      {children}
    </EditsContext>
  );
}

type BarProps = {
  athleteId: string;
  last: Last;
  onDone: (sentence: string) => void;
  onDismiss: () => void;
};

function UndoBar({ athleteId, last, onDone, onDismiss }: BarProps) {
  const t = useWords("edits");
  const problemText = useProblemText();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  /** A second press comes before the button is drawn as busy. */
  const sending = useRef(false);

  async function undo() {
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    try {
      await api<typeof undoneEditDto>({
        method: "POST",
        path: `/athletes/${athleteId}/edits/${last.editId}/undo`,
      });
      onDone(t("undone"));
    } catch (error) {
      setProblem(problemText(error));
      setBusy(false);
      sending.current = false;
    }
  }

  usePageKeys((event) => {
    if (event.key !== "z" || event.repeat || !isCommand(event)) return;
    event.preventDefault();
    undo();
  });

  return (
    <section
      aria-label={t("last")}
      className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-1 border border-ink bg-surface px-4 py-2 text-sm print:hidden"
    >
      <p className="min-w-0 flex-1">
        {last.sentence ?? t("changed")}
        {problem && <span className="block text-flare-text">{problem}</span>}
      </p>
      <Button aria-keyshortcuts="z" onClick={undo} disabled={busy}>
        {t("undo")}
      </Button>
      <Button kind="quiet" onClick={onDismiss}>
        {t("keep")}
      </Button>
    </section>
  );
}
