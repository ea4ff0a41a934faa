import type { ReactNode } from "react";
import {
  type BodyPlace,
  type BodyZone,
  bodySides,
  bodyZones,
  type Language,
} from "@/lib/engine/model";

type Props = {
  language?: Language;
  /** How strongly a place is filled: 0 not at all, 4 most. */
  level: (place: BodyPlace) => 0 | 1 | 2 | 3 | 4;
  /** A number in the place, where there is one. */
  mark?: (place: BodyPlace) => ReactNode;
  /** For hands only: keys and readers use the labelled boxes beside the drawing. */
  onTap?: (place: BodyPlace) => void;
};

/** Pelvis and legs seen from behind, the front of each knee beside it. Left is left. */
export function BodyDrawing({ language = "en", level, mark, onTap }: Props) {
  const t = labels[language];
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 260 450"
      className="keep-colour h-auto w-full max-w-72"
    >
      {bodySides.map((side) => (
        <g key={side}>
          <g transform={side === "left" ? undefined : "translate(260 0) scale(-1 1)"}>
            <path d={OUTLINE} className="fill-surface stroke-ink-3" strokeWidth="1.5" />
            <path d={FOLDS} fill="none" className="stroke-line-strong" />
            <path d="M38 246H78" strokeDasharray="2 3" className="stroke-line-strong" />
          </g>
          {bodyZones.map((zone) => {
            const place: BodyPlace = `${side}-${zone}`;
            const { rx, ry, cy, ...shape } = shapes[zone];
            const cx = side === "left" ? shape.cx : 260 - shape.cx;
            const strength = level(place);
            return (
              <g key={zone}>
                <ellipse
                  cx={cx}
                  cy={cy}
                  rx={rx}
                  ry={ry}
                  fillOpacity={opacities[strength]}
                  strokeWidth={strength > 0 ? 1.5 : 1}
                  strokeDasharray={strength > 0 ? undefined : "2 2"}
                  className={`fill-ink ${strength > 0 ? "stroke-ink" : "stroke-line-strong"}`}
                />
                {strength > 0 && mark && (
                  <text
                    x={cx}
                    y={cy + 4}
                    textAnchor="middle"
                    className={`figures text-2xs font-bold ${strength > 2 ? "fill-on-ink" : "fill-ink"}`}
                  >
                    {mark(place)}
                  </text>
                )}
                {onTap && (
                  // biome-ignore lint/a11y/noStaticElementInteractions: the boxes beside it are the control
                  <ellipse
                    cx={cx}
                    cy={cy}
                    rx={Math.max(rx, 20)}
                    ry={Math.max(ry, 11)}
                    fillOpacity="0"
                    onClick={() => onTap(place)}
                    className="cursor-pointer fill-ink"
                  />
                )}
              </g>
            );
          })}
        </g>
      ))}
      <g className="fill-ink-2 text-2xs">
        <text x="4" y="16">
          {t.left}
        </text>
        <text x="256" y="16" textAnchor="end">
          {t.right}
        </text>
        <text x="22" y="284" textAnchor="middle">
          {t.front}
        </text>
        <text x="238" y="284" textAnchor="middle">
          {t.front}
        </text>
      </g>
    </svg>
  );
}

const labels: Readonly<Record<Language, Readonly<Record<"left" | "right" | "front", string>>>> = {
  en: { left: "Left", right: "Right", front: "front" },
  de: { left: "Links", right: "Rechts", front: "vorn" },
};

const opacities = [0, 0.12, 0.3, 0.6, 0.85] as const;

/** The left half; the right one is its mirror. */
const OUTLINE =
  "M130 8H94C88 40 62 62 57 100C54 142 66 192 76 240C72 268 66 290 71 320C77 350 87 370 89 392C85 402 83 414 86 421H113C113 410 109 400 108 392C108 370 119 345 121 318C122 290 116 268 117 244C122 210 128 170 129 134L130 130Z";
const FOLDS = "M66 134C84 152 112 152 128 136M80 262C90 268 106 268 116 262";

type Ellipse = {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
};

const shapes: Readonly<Record<BodyZone, Ellipse>> = {
  glute: { cx: 102, cy: 82, rx: 24, ry: 26 },
  "outer-hip": { cx: 67, cy: 92, rx: 9, ry: 22 },
  "sit-bone": { cx: 106, cy: 128, rx: 14, ry: 14 },
  "mid-thigh": { cx: 98, cy: 190, rx: 18, ry: 28 },
  "behind-knee": { cx: 97, cy: 246, rx: 16, ry: 14 },
  "front-knee": { cx: 22, cy: 246, rx: 16, ry: 20 },
  calf: { cx: 96, cy: 304, rx: 19, ry: 26 },
  achilles: { cx: 98, cy: 362, rx: 9, ry: 20 },
  heel: { cx: 99, cy: 402, rx: 11, ry: 11 },
  sole: { cx: 99, cy: 431, rx: 17, ry: 10 },
};
