"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { BlockDto } from "@/lib/contracts/blocks";
import { dayMonthYear } from "@/lib/format/day";
import { type BlockDraft, draftOf } from "./block-draft";
import type { DraftBlock } from "./season-editor/draft";
import type { EditorWords } from "./season-editor/editor-words";
import { useEditorWords } from "./season-editor/use-editor-words";

/** One block that two people changed: as it is saved, and as it is wanted; null where it is gone. */
export type Pair = {
  readonly id: string;
  readonly saved: BlockDto | null;
  readonly mine: DraftBlock | null;
};

type Props = {
  readonly pairs: readonly Pair[];
  readonly onTakeTheirs: () => void;
  readonly onKeepMine: () => void;
};

/** Somebody saved the same blocks meanwhile: both versions, line by line, and a choice. */
export function TwoVersions({ pairs, onTakeTheirs, onKeepMine }: Props) {
  const { t } = useEditorWords();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <section
      aria-labelledby="two-versions"
      className="flex flex-col gap-5 border border-ink bg-surface p-4"
    >
      <h2 id="two-versions" ref={head} tabIndex={-1} className="voice text-lg text-balance">
        {t("versions.title", { count: pairs.length })}
      </h2>
      {pairs.map((pair) => (
        <Versions key={pair.id} {...pair} />
      ))}
      <div className="flex flex-wrap gap-2">
        <Button kind="solid" onClick={onKeepMine}>
          {t("versions.mine")}
        </Button>
        <Button onClick={onTakeTheirs}>{t("versions.theirs")}</Button>
      </div>
    </section>
  );
}

function Versions({ saved, mine }: Pair) {
  const words = useEditorWords();
  const { t } = words;
  const theirs = saved && draftOf(saved, words.language);
  const own = mine && draftOf(mine, words.language);
  const name = saved ?? mine;
  return (
    <ScrollRegion
      label={
        name ? t("versions.label", { phase: words.phase(name.phase) }) : t("versions.labelAny")
      }
      className="overflow-x-auto"
    >
      <table className="w-full max-w-2xl border-collapse text-left text-sm">
        <thead>
          <tr className="text-xs text-ink-2">
            <th scope="col" className="py-1.5 pr-4 font-semibold">
              <span className="sr-only">{t("versions.part")}</span>
            </th>
            <th scope="col" className="py-1.5 pr-4 font-semibold">
              {t("versions.saved")}
            </th>
            <th scope="col" className="py-1.5 font-semibold">
              {t("versions.yours")}
            </th>
          </tr>
        </thead>
        <tbody>
          {partsIn(words).map(({ name, text }) => {
            const removed = t("versions.removed");
            const [left, right] = [theirs ? text(theirs) : removed, own ? text(own) : removed];
            const look = left === right ? "text-ink-3" : "font-semibold";
            return (
              <tr key={name} className="border-t border-line align-top">
                <th scope="row" className="py-1.5 pr-4 font-normal text-ink-2">
                  {name}
                </th>
                <td className={`py-1.5 pr-4 ${look}`}>{left}</td>
                <td className={`py-1.5 ${look}`}>{right}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type Part = { readonly name: string; readonly text: (draft: BlockDraft) => string };

function partsIn({ t, phase, language }: EditorWords): readonly Part[] {
  const open = (text: string) => (text === "" ? t("versions.toPlan") : text);
  return [
    { name: t("fields.phase"), text: (draft) => phase(draft.phase) },
    { name: t("fields.firstDay"), text: (draft) => dayMonthYear(draft.start, language) },
    { name: t("fields.lastDay"), text: (draft) => dayMonthYear(draft.end, language) },
    { name: t("fields.run"), text: (draft) => open(draft.runKm) },
    { name: t("fields.bike"), text: (draft) => open(draft.bikeH) },
    { name: t("fields.swim"), text: (draft) => open(draft.swimKm) },
    { name: t("fields.strength"), text: (draft) => open(draft.strength) },
    {
      name: t("versions.lock"),
      text: (draft) => (draft.locked ? t("versions.locked") : t("versions.open")),
    },
    { name: t("versions.notes"), text: (draft) => draft.notes || t("versions.none") },
  ];
}
