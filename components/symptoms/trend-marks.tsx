import type { State, TreatmentKind } from "@/lib/engine/model";

/** A drawing about its own middle, placed by percent: text and marks keep their size on a phone. */
export function At({ x, y, children }: { x: string; y: number; children: React.ReactNode }) {
  return (
    <svg aria-hidden="true" x={x} y={y} width="1" height="1" className="overflow-visible">
      {children}
    </svg>
  );
}

/** ● ▲ ■ ✚: the shape says the state, hue repeats it. */
export function StateMark({ state, r }: { state: State | null; r: number }) {
  switch (state) {
    case "amber":
      return (
        <path
          d={`M${-r - 0.5} ${r}H${r + 0.5}L0 ${-r - 0.5}Z`}
          className="fill-watch-mark stroke-paper"
        />
      );
    case "red":
      return (
        <rect x={-r} y={-r} width={2 * r} height={2 * r} className="fill-flare-mark stroke-paper" />
      );
    case "refer":
      return (
        <path
          d={`M${-r - 1} 0H${r + 1}M0 ${-r - 1}V${r + 1}`}
          strokeWidth="2.5"
          className="stroke-refer-mark"
        />
      );
    case "green":
      return <circle r={r} className="fill-settled-mark stroke-paper" />;
    case null:
      return <circle r={r} className="fill-ink-2 stroke-paper" />;
  }
}

/** Filled when it took place, outlined while it is booked. */
export function TreatmentGlyph({ kind, planned }: { kind: TreatmentKind; planned: boolean }) {
  return (
    <path
      d={glyphs[kind]}
      strokeWidth="1.25"
      strokeLinejoin="round"
      className={planned ? "fill-paper stroke-ink" : "fill-ink stroke-ink"}
    />
  );
}

/** About the middle, 12 px: lightning, hand, needle, frame, wave, ring. */
const glyphs: Readonly<Record<TreatmentKind, string>> = {
  shockwave: "M1.5 -6L-4 1H-0.5L-1.5 6L4 -1H0.5Z",
  physio: "M-4 0V-3.5H-2.2V-5.5H-0.4V-6H1.4V-5.2H3.2V-1.5L4.6 -2.6L5.6 -1.4L2.8 4V5.6H-2.6V3.6Z",
  injection: "M-1.6 -6H1.6V2H0.6V6H-0.6V2H-1.6Z",
  imaging: "M-5 -5H5V5H-5ZM-2 -2V2H2V-2Z",
  massage: "M-5.5 2.5C-3 -3 -1 -3 0 0C1 3 3 3 5.5 -2.5V2.5C3 6 1 5 0 3C-1 1 -3 1 -5.5 5.5Z",
  other: "M0 -5A5 5 0 1 1 0 5A5 5 0 1 1 0 -5Z",
};

/** The plan changed. */
export const PLAN_GLYPH = "M-5 -1.5H1V-4.5L5.5 0L1 4.5V1.5H-5Z";
