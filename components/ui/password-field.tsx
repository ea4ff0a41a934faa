"use client";

import { type ComponentProps, useEffect, useRef, useState } from "react";
import { useWords } from "@/components/shell/words";
import { TextField } from "./text-field";

type Props = Omit<ComponentProps<typeof TextField>, "type" | "className">;

/** Hidden until its owner wants to see it: fifteen characters typed blind go wrong. */
export function PasswordField(props: Props) {
  const t = useWords("ui");
  const [shown, setShown] = useState(false);
  const box = useRef<HTMLDivElement>(null);

  // Sent as text it would enter the browser's form history, and stand open after a refusal.
  useEffect(() => {
    const form = box.current?.closest("form");
    const hide = () => setShown(false);
    form?.addEventListener("submit", hide);
    return () => form?.removeEventListener("submit", hide);
  }, []);

  return (
    <div ref={box} className="relative">
      <TextField
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        {...props}
        type={shown ? "text" : "password"}
        className="[&_input]:pr-24"
      />
      <button
        type="button"
        onClick={() => setShown(!shown)}
        className="tap absolute right-0 bottom-0 px-3 text-sm font-semibold underline decoration-line-strong underline-offset-4 hover:decoration-ink"
      >
        {t(shown ? "hide" : "show")}
        <span className="sr-only">: {props.label}</span>
      </button>
    </div>
  );
}
