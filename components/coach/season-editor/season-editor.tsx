"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Talk } from "@/components/conversation/conversation-part";
import { RaceList } from "@/components/season/race-list";
import { useProblemText } from "@/components/shell/problem-text";
import { useUnits } from "@/components/shell/units";
import { later } from "@/components/ui/later";
import { unreached } from "@/components/ui/unreached";
import { usePageKeys } from "@/components/ui/use-page-keys";
import type { PlanEditDto } from "@/lib/contracts/blocks";
import type { SeasonDto } from "@/lib/contracts/season";
import { mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { sumsOfSeasonWeek } from "../week-sums";
import { CommandSheet } from "./command-sheet";
import type { Place } from "./commands";
import { sameBlock } from "./draft";
import { dayOf, lengthText, spanOf } from "./editor-words";
import { type CommandName, commandOf, isWeekKey, pageKeyOf, stepOf } from "./keys";
import { cellsOf, type Level, mondaysOf, stepFrom } from "./layout";
import { NothingChanged } from "./nothing-changed";
import { afterCommands, useCommandsInReach, withCommands } from "./reach-commands";
import { SeasonGrid } from "./season-grid";
import { SeasonList } from "./season-list";
import { StatusBar } from "./status-bar";
import { useDrag } from "./use-drag";
import { useEditorWords } from "./use-editor-words";
import { useSeasonVisit } from "./use-season-visit";
import { draftOfVisit, dropped, told, type Visit } from "./visit";
import { axisWeeks, rowsFor, sumsParts } from "./week-rows";

// What is opened now and then comes when it is opened.
const Consequence = later(() => import("../consequence").then((m) => m.Consequence, unreached));
const RecentChanges = later(() =>
  import("./recent-changes").then((m) => m.RecentChanges, unreached),
);
const BlockDetails = later(() => import("./block-details").then((m) => m.BlockDetails, unreached));
const KeysHelp = later(() => import("./keys-help").then((m) => m.KeysHelp, unreached));
const BlockTalk = later(() =>
  import("@/components/conversation/block-talk").then((m) => m.BlockTalk, unreached),
);
const TwoVersions = later(() => import("../two-versions").then((m) => m.TwoVersions, unreached));

type Props = {
  readonly athleteId: string;
  readonly season: SeasonDto;
  readonly edits: readonly PlanEditDto[];
  /** What was said beside each block, by its id. */
  readonly talks: Readonly<Record<string, Talk | undefined>>;
  readonly today: PlainDate;
  /** False for a viewer who may look but not plan. */
  readonly mayPlan: boolean;
};

/** The whole season on one sheet, and everything a coach does to its blocks. */
export function SeasonEditor({ athleteId, season, edits: first, talks, today, mayPlan }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const consequence = useRef<HTMLElement>(null);
  const refocus = useRef(false);
  const [keysOpen, setKeysOpen] = useState(false);
  const [detailsFrom, setDetailsFrom] = useState<Visit | null>(null);
  const units = useUnits();
  const words = useEditorWords();
  const { t } = words;
  const router = useRouter();
  const on = useSeasonVisit({
    athleteId,
    season,
    edits: first,
    today,
    words,
    onReasonWanted: () => consequence.current?.querySelector("textarea")?.focus(),
  });
  const { visit, setVisit, preview, changes } = on;
  const { place, level, blocks } = visit;
  const problemText = useProblemText();
  const run = (act: Parameters<typeof withCommands>[0]) =>
    withCommands(act, (error) => setVisit((now) => told(now, problemText(error), true)));
  useCommandsInReach(mayPlan);
  const grab = useDrag(table, visit, setVisit, run);

  // Blocks come and go under the keys; the focus stays on the one that is chosen.
  useEffect(() => {
    if (!refocus.current) return;
    refocus.current = false;
    table.current?.querySelector<HTMLElement>("[data-here]")?.focus();
  });

  const draft = draftOfVisit(visit);
  const mondays = mondaysOf(draft);
  const cells = cellsOf(draft, mondays);
  const thisMonday = mondayOf(today);
  const weeks = axisWeeks(mondays, visit.season.weeks, {
    touched: preview.edit?.weeks ?? [],
    thisMonday,
  });
  const known = new Map(visit.season.blocks.map((block) => [block.id, block]));
  const changed = new Set(
    blocks.flatMap((block) => {
      const was = known.get(block.id);
      return was && sameBlock(block, was) ? [] : [block.id];
    }),
  );
  const filled = new Map(
    (preview.edit?.weeks ?? []).map((week) => [week.monday, words.phase(week.phase)]),
  );
  const block = blocks.find(({ id }) => id === place.blockId) ?? null;
  const week = weeks.find(({ monday }) => monday === place.monday) ?? null;

  function goTo(next: Place, nextLevel: Level) {
    setDetailsFrom(null);
    afterCommands(() => setVisit((now) => ({ ...now, place: next, level: nextLevel })));
  }
  function command(name: CommandName) {
    if (on.busy) return;
    setDetailsFrom(null);
    run(({ perform }) => setVisit((now) => perform(now, name)));
  }
  function openDetails() {
    if (!mayPlan || on.busy) return;
    if (block === null || block.end < today)
      return setVisit((now) => told(now, t("no.chooseOpen"), true));
    setDetailsFrom(visit);
  }
  function openWeek() {
    if (on.busy) return;
    if (changes.length > 0) return setVisit((now) => told(now, t("no.saveFirst"), true));
    router.push(`/coach/athletes/${athleteId}/week/${place.monday}`);
  }
  function closeDetails(back: Visit | null) {
    refocus.current = true;
    if (back) setVisit(back);
    setDetailsFrom(null);
  }

  function onGridKey(event: KeyboardEvent) {
    const step = stepOf(event);
    const name = mayPlan ? commandOf(event, level) : null;
    if (step) goTo(...spotOf(stepFrom(draft, { place, level }, step)));
    else if (event.key === "?") setKeysOpen(true);
    else if (event.key === "Enter") openDetails();
    else if (isWeekKey(event)) openWeek();
    else if (event.key === "Escape" && visit.clip)
      setVisit((now) => told({ ...now, clip: null }, t("says.letGo")));
    else if (name) command(name);
    else return;
    event.preventDefault();
    refocus.current = event.key !== "?" && event.key !== "Enter";
  }

  usePageKeys((event) => {
    const name = mayPlan ? pageKeyOf(event) : null;
    const typing = (event.target as HTMLElement).matches?.("input, textarea, select");
    if (name === null || (typing && name !== "save")) return;
    event.preventDefault();
    setDetailsFrom(null);
    // The field for a reason goes with the save, and the focus with it.
    const from = document.activeElement;
    refocus.current = [table, consequence].some(({ current }) => current?.contains(from));
    on[name]();
  });

  const grid = {
    weeks,
    cells,
    today,
    place,
    level,
    changed,
    onPlace: goTo,
  };
  const sheet = mayPlan && (
    <CommandSheet
      blockText={
        block
          ? `${words.phase(block.phase)}, ${spanOf(words, block)}, ${lengthText(words, block)}`
          : t("leftDays")
      }
      weekText={`${t("weekOfDay", { day: dayOf(words, place.monday) })}${week?.now ? `: ${sumsParts(week.now, units, words).join(" · ")}` : ""}`}
      locked={block?.locked ?? false}
      onCommand={command}
      onOpen={openDetails}
      onWeek={openWeek}
      onKeys={() => setKeysOpen(true)}
    />
  );
  return (
    <div className="flex flex-col gap-10">
      <div className="flex flex-col gap-6">
        <StatusBar
          visit={visit}
          unsaved={changes.length}
          busy={on.busy}
          mayPlan={mayPlan}
          onSave={on.save}
          onUndo={on.undo}
          onRedo={on.redo}
          onDrop={() => {
            setDetailsFrom(null);
            setVisit(dropped);
          }}
        />
        {on.pairs && (
          <TwoVersions
            pairs={on.pairs}
            onKeepMine={() => on.goOn(true)}
            onTakeTheirs={() => on.goOn(false)}
          />
        )}
        <div>
          <SeasonGrid
            {...grid}
            table={table}
            rows={rowsFor(units, words)}
            races={visit.season.races}
            clip={visit.clip}
            filled={filled}
            onOpen={openDetails}
            onKeyDown={onGridKey}
            onGrab={mayPlan && !on.busy ? grab : () => {}}
          />
          <SeasonList
            {...grid}
            units={units}
            raceNames={new Map(visit.season.races.map(({ id, name }) => [id, name]))}
          >
            {sheet}
          </SeasonList>
          <p className="mt-2 hidden text-2xs text-ink-2 md:block">
            {t("legend")}
            {changes.length > 0 && ` ${t("legendBefore")}`}
          </p>
        </div>
        {mayPlan && (
          <div className="grid gap-10 xl:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
            {detailsFrom && block ? (
              <div className="flex flex-col gap-4">
                <BlockDetails
                  key={block.id}
                  block={block}
                  onChange={(fields) =>
                    run(({ filled }) => setVisit(filled(detailsFrom, block.id, fields)))
                  }
                  onDone={() => closeDetails(null)}
                  onCancel={() => closeDetails(detailsFrom)}
                />
                {known.has(block.id) && (
                  <BlockTalk athleteId={athleteId} block={block} talk={talks[block.id]} />
                )}
              </div>
            ) : (
              <div className="hidden md:block">{sheet}</div>
            )}
            {changes.length === 0 ? (
              <NothingChanged />
            ) : (
              <Consequence
                preview={preview}
                before={visit.season.weeks.map(sumsOfSeasonWeek)}
                axis={{
                  before: weeks.flatMap((one) => one.before ?? []),
                  after: weeks.flatMap((one) => one.now ?? []),
                }}
                forecast={visit.season.forecast}
                races={visit.season.races}
                thisMonday={thisMonday}
                reason={on.reason}
                onReason={on.setReason}
                box={consequence}
              />
            )}
          </div>
        )}
      </div>
      {on.edits.length > 0 && (
        <RecentChanges edits={on.edits} mayPlan={mayPlan} busy={on.busy} onUndo={on.undoRecent} />
      )}
      {visit.season.races.length > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="text-lg font-bold">{t("races")}</h2>
          <RaceList
            races={visit.season.races}
            forecast={visit.season.forecast}
            today={today}
            units={units}
          />
        </section>
      )}
      {keysOpen && (
        <KeysHelp
          onClose={() => {
            refocus.current = true;
            setKeysOpen(false);
          }}
        />
      )}
    </div>
  );
}

function spotOf({ place, level }: { place: Place; level: Level }): [Place, Level] {
  return [place, level];
}
