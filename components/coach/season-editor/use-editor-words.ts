import { useMemo } from "react";
import { useLanguage, useWords } from "@/components/shell/words";
import type { EditorWords } from "./editor-words";

export function useEditorWords(): EditorWords {
  const t = useWords("seasonEditor");
  const phase = useWords("phases.name");
  const language = useLanguage();
  return useMemo(() => ({ t, phase, language }), [t, phase, language]);
}
