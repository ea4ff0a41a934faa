"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import { useToast } from "@/components/ui/toast";

type Choices<T, P> = {
  readonly initial: T;
  /** What is shown while a choice is on its way. */
  readonly merge: (chosen: T, patch: P) => T;
  /** Answers what is saved now. */
  readonly save: (patch: P) => Promise<T>;
};

/** Choices saved as they are made, one after another; one that fails is taken back alone. */
export function useChoices<T, P>({ initial, merge, save }: Choices<T, P>) {
  const ui = useWords("ui");
  const problemText = useProblemText();
  const router = useRouter();
  const say = useToast();
  const [saved, setSaved] = useState(initial);
  const [waiting, setWaiting] = useState<readonly P[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const last = useRef<Promise<void>>(Promise.resolve());

  function choose(patch: P): Promise<void> {
    setProblem(null);
    setWaiting((those) => [...those, patch]);
    last.current = last.current.then(() => send(patch));
    return last.current;
  }

  async function send(patch: P): Promise<void> {
    try {
      setSaved(await save(patch));
      say(ui("saved"));
      router.refresh();
    } catch (error) {
      setProblem(problemText(error));
    }
    setWaiting((those) => those.filter((one) => one !== patch));
  }

  return { chosen: waiting.reduce(merge, saved), choose, problem };
}
