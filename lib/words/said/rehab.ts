import "server-only";
import type { PlayItem, PlayPlan, RehabPage, StageView } from "@/lib/contracts/rehab-play";
import type { Language } from "@/lib/engine/model";
import { said } from "./said";

/* The rehab pages have no contract of their own; what of them the engine writes is told here. */

type Say = (text: string) => string;

export function rehabIn(language: Language, page: RehabPage): RehabPage {
  if (language === "en") return page;
  const say = sayIn(language);
  const items = (list: readonly PlayItem[]) => list.map((item) => itemIn(item, say));
  return {
    ...page,
    stage: page.stage && stageIn(page.stage, say),
    plans: playsIn(language, page.plans),
    exercises: items(page.exercises),
    earlier: items(page.earlier),
    leftOut: page.leftOut.map((one) => ({ ...one, name: say(one.name) })),
    done: page.done.map((set) => beyondIn(set, say)),
  };
}

export function playsIn(language: Language, plans: readonly PlayPlan[]): readonly PlayPlan[] {
  if (language === "en") return plans;
  const say = sayIn(language);
  return plans.map((plan) => ({
    ...plan,
    session: {
      ...plan.session,
      title: say(plan.session.title),
      intent: say(plan.session.intent),
    },
    before: plan.before && say(plan.before),
    items: plan.items.map((item) => itemIn(item, say)),
    after: plan.after && say(plan.after),
    done: plan.done.map((set) => beyondIn(set, say)),
  }));
}

function itemIn(item: PlayItem, say: Say): PlayItem {
  const { name, text, limits, guide, easier } = item;
  return {
    ...item,
    name: say(name),
    text: say(text),
    ...(limits ? { limits: limits.map((one) => ({ ...one, words: say(one.words) })) } : {}),
    guide: guide && {
      ...guide,
      setUp: say(guide.setUp),
      cues: guide.cues.map(say),
      stopFor: say(guide.stopFor),
      source: say(guide.source),
    },
    easier: easier && itemIn(easier, say),
  };
}

function stageIn(stage: StageView, say: Say): StageView {
  const { title, holds, opensNext, nextTitle, source } = stage;
  return {
    ...stage,
    title: say(title),
    holds: say(holds),
    opensNext: opensNext && say(opensNext),
    nextTitle: nextTitle && say(nextTitle),
    source: say(source),
  };
}

function beyondIn(set: PlayPlan["done"][number], say: Say): PlayPlan["done"][number] {
  const { beyond } = set;
  return beyond ? { ...set, beyond: { ...beyond, limit: say(beyond.limit) } } : set;
}

function sayIn(language: Language): Say {
  return (text) => said(language, text);
}
