"use client";

import { useRouter } from "next/navigation";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { undoneEditDto } from "@/lib/contracts/blocks";
import { api } from "@/lib/http/api";
import { failureOf } from "./session-api";

type Edits = {
  /** Tells the page that the plan was edited, so that it can be taken back. */
  readonly saved: (editId: string, sentence: string) => void;
};

const EditsContext = createContext<Edits>({ saved: () => {} });

export function usePlanEdits(): Edits {
  return useContext(EditsContext);
}

type Last = { readonly editId: string; readonly sentence: string };

/** Keeps the last edit of this visit at hand with its Undo; the server keeps the way back for a day. */
export function PlanEdits({ athleteId, children }: { athleteId: string; children: ReactNode }) {
  const [last, setLast] = useState<Last | null>(null);
  const router = useRouter();
  const say = useToast();
  const storeKey = `rebound-edit-${athleteId}`;

  // Only the edit's opaque id outlives a reload; what was edited stays on the server.
  useEffect(() => {
    const editId = sessionStorage.getItem(storeKey);
    if (editId) setLast({ editId, sentence: "You changed the plan." });
  }, [storeKey]);

  const saved = useCallback(
    (editId: string, sentence: string) => {
      sessionStorage.setItem(storeKey, editId);
      setLast({ editId, sentence });
      say(sentence);
      router.refresh();
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
            forget();
            say(sentence);
            router.refresh();
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
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function undo() {
    setBusy(true);
    try {
      await api<typeof undoneEditDto>({
        method: "POST",
        path: `/athletes/${athleteId}/edits/${last.editId}/undo`,
      });
      onDone("Undone. The plan is as it was.");
    } catch (error) {
      setProblem(failureOf(error).message);
      setBusy(false);
    }
  }

  return (
    <section
      aria-label="Last change"
      className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-1 border border-ink bg-surface px-4 py-2 text-sm print:hidden"
    >
      <p className="min-w-0 flex-1">
        {last.sentence}
        {problem && <span className="block text-flare-text">{problem}</span>}
      </p>
      <Button onClick={undo} disabled={busy}>
        Undo
      </Button>
      <Button kind="quiet" onClick={onDismiss}>
        Keep it
      </Button>
    </section>
  );
}
