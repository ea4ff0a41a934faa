import type { State } from "@/lib/engine/model";
import { StateGlyph } from "./state-glyph";

type Props = {
  state: State;
  mayProgress: boolean;
  small?: boolean;
  /** The state in the language of the page. */
  name: string;
};

/** Silhouette, glyph and word each say the state; hue only repeats it. */
export function StateBadge({ state, mayProgress, small = false, name }: Props) {
  const hold = state === "green" && !mayProgress;
  return (
    <span
      className={`keep-colour inline-flex items-center font-semibold whitespace-nowrap ${
        small ? "gap-1.5 text-xs" : "gap-2 text-sm"
      } ${hold ? silhouettes.hold : silhouettes[state]} ${
        small ? padding.small[state] : padding.large[state]
      }`}
    >
      <StateGlyph state={state} size={small ? 10 : 12} />
      {name}
    </span>
  );
}

const silhouettes: Readonly<Record<State | "hold", string>> = {
  green: "rounded-full border-2 border-settled bg-settled text-settled-on",
  hold: "rounded-full border-2 border-settled bg-surface text-settled-text",
  amber: "rounded-cell border-2 border-ink bg-watch text-watch-on",
  red: "hexagon bg-flare text-flare-on",
  refer: "rounded-cell border-2 border-paper bg-refer text-refer-on outline-2 outline-refer",
};

const padding: Readonly<Record<"small" | "large", Readonly<Record<State, string>>>> = {
  small: {
    green: "px-2 py-0.5",
    amber: "px-2 py-0.5",
    red: "px-4 py-1",
    refer: "m-0.5 px-2 py-0.5",
  },
  large: {
    green: "px-3 py-1.5",
    amber: "px-3 py-1.5",
    red: "px-5 py-2",
    refer: "m-0.5 px-3 py-1.5",
  },
};
