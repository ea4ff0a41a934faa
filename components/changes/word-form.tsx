"use client";

import { useState } from "react";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-field";

type Props = {
  label: string;
  hint: string;
  action: string;
  /** Title of the session, for the name of the button. */
  about: string;
  busy: boolean;
  onSend: (text: string) => void;
};

/** A few words beside a change: the question, or its answer. */
export function WordForm({ label, hint, action, about, busy, onSend }: Props) {
  const t = useWords("changes");
  const [text, setText] = useState("");
  return (
    <form
      method="post"
      className="basis-full space-y-2 pb-2"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(text.trim());
      }}
    >
      <TextArea
        label={label}
        hint={hint}
        rows={2}
        maxLength={TEXT_MAX}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button
        type="submit"
        kind="solid"
        disabled={busy || text.trim().length < TEXT_MIN}
        aria-label={t("about", { action, title: about })}
      >
        {action}
      </Button>
    </form>
  );
}

/** As the wire asks. */
const TEXT_MIN = 3;
const TEXT_MAX = 500;
