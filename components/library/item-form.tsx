"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import { StepBuilder } from "@/components/steps/step-builder";
import { stepsTyped } from "@/components/steps/typed-steps";
import { Button } from "@/components/ui/button";
import { inputClass, TextField } from "@/components/ui/text-field";
import { useToast } from "@/components/ui/toast";
import { rolesOf } from "@/components/week/sport-roles";
import type { LibraryItem, SessionContent } from "@/lib/contracts/library";
import { type Sport, sports } from "@/lib/engine/model";
import { newKey } from "@/lib/http/api";
import type { Zones } from "@/lib/step-text/zones";
import { changeItem, writeItem } from "./library-api";

type Props = {
  /** Nobody's: an example's, one for each sport. */
  zones: readonly Zones[];
  folders: readonly string[];
  start: SessionContent;
  /** What is edited; null for a new one. */
  item: Pick<LibraryItem, "id" | "version" | "folder" | "tags"> | null;
};

/** A session of the shelf: words, sport, steps. Saving what is there makes its next version. */
export function ItemForm({ zones, folders, start, item }: Props) {
  const t = useWords("library.form");
  const sportName = useWords("session.sports");
  const roleName = useWords("roles");
  const problemText = useProblemText();
  const [title, setTitle] = useState(start.title);
  const [intent, setIntent] = useState(start.intent);
  const [sport, setSport] = useState<Sport>(start.sport);
  const [role, setRole] = useState(start.role);
  const [text, setText] = useState(start.text);
  const [folder, setFolder] = useState(item?.folder ?? "");
  const [tags, setTags] = useState(item?.tags.join(", ") ?? "");
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [key] = useState(newKey);
  const router = useRouter();
  const say = useToast();
  const id = useId();
  const own = zones.find((one) => one.sport === sport);
  const ready = own !== undefined && title.trim() !== "" && stepsTyped(text, own) !== null;

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (!ready || busy) return;
    setBusy(true);
    setProblem(null);
    const content: SessionContent = { kind: "session", sport, role, title, intent, text };
    const place = { folder: folder.trim(), tags: tagsTyped(tags) };
    try {
      const saved = item
        ? await changeItem(item, { content, ...place })
        : await writeItem({ content, ...place }, key);
      say(
        item
          ? t("savedVersion", { version: String(saved.version) })
          : t("onShelf", { title: saved.title }),
      );
      if (!item) router.push(`/coach/library/${saved.id}`);
      router.refresh();
      setBusy(false);
    } catch (error) {
      setProblem(problemText(error));
      setBusy(false);
    }
  }

  return (
    <form method="post" onSubmit={onSubmit} className="flex flex-col gap-5">
      <div className="grid grid-cols-2 gap-4 lg:grid-cols-[2fr_1fr_1fr]">
        <TextField
          label={t("name")}
          required
          maxLength={120}
          value={title}
          className="col-span-2 lg:col-span-1"
          onChange={(event) => setTitle(event.target.value)}
        />
        <div>
          <label htmlFor={`${id}-sport`} className="block text-sm font-semibold">
            {t("sport")}
          </label>
          <select
            id={`${id}-sport`}
            value={sport}
            onChange={(event) => {
              const next = sports.find((one) => one === event.target.value) ?? sport;
              setSport(next);
              if (!rolesOf(next).includes(role)) setRole(rolesOf(next)[0] ?? role);
            }}
            className={`${inputClass} mt-1`}
          >
            {sports.map((one) => (
              <option key={one} value={one}>
                {sportName(one)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}-role`} className="block text-sm font-semibold">
            {t("role")}
          </label>
          <select
            id={`${id}-role`}
            value={role}
            onChange={(event) => {
              const next = rolesOf(sport, role).find((one) => one === event.target.value);
              if (next) setRole(next);
            }}
            className={`${inputClass} mt-1`}
          >
            {rolesOf(sport, role).map((one) => (
              <option key={one} value={one}>
                {roleName(one)}
              </option>
            ))}
          </select>
        </div>
      </div>
      {own && <StepBuilder zones={own} text={text} onChange={setText} />}
      <p className="text-xs text-ink-2">{t("measured")}</p>
      <div className="grid gap-4 lg:grid-cols-3">
        <TextField
          label={t("intent")}
          maxLength={500}
          value={intent}
          onChange={(event) => setIntent(event.target.value)}
        />
        <TextField
          label={t("folder")}
          list={`${id}-folders`}
          maxLength={80}
          value={folder}
          onChange={(event) => setFolder(event.target.value)}
        />
        <TextField
          label={t("tags")}
          maxLength={300}
          value={tags}
          onChange={(event) => setTags(event.target.value)}
        />
        <datalist id={`${id}-folders`}>
          {folders.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      </div>
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      <Button type="submit" kind="solid" disabled={!ready || busy} className="self-start">
        {item ? t("saveVersion") : t("put")}
      </Button>
    </form>
  );
}

/** At most twelve, each once. */
function tagsTyped(text: string): string[] {
  const tags = text.split(",").map((tag) => tag.trim().slice(0, 30));
  return [...new Set(tags.filter((tag) => tag !== ""))].slice(0, 12);
}
