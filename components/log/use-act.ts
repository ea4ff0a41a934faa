"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useToast } from "@/components/ui/toast";

/** One act on a list: says what was done or what went wrong, and reads the page again. */
export function useAct() {
  const [problem, setProblem] = useState<string | null>(null);
  const problemText = useProblemText();
  const router = useRouter();
  const say = useToast();

  async function act(work: () => Promise<string>): Promise<void> {
    setProblem(null);
    try {
      say(await work());
    } catch (error) {
      setProblem(problemText(error));
    }
    router.refresh();
  }
  return { problem, act };
}
