import { estimate, fronts } from "./compare";
import { policies } from "./policies";
import { meansOf, OURS, onFront, type Results } from "./report";
import type { CohortResult } from "./run-cohorts";

/* The figure of docs/evidence/cohort.md: flare days against running fitness, a static SVG. */

const WIDTH = 760;
const HEIGHT = 480;
const PLOT = { left: 66, right: 730, top: 96, bottom: 410 } as const;

/** Labels closer than this share a side or move apart. */
const WIDE_LABEL = 240;
const HIGH_LABEL = 30;

type Scale = (value: number) => number;

export function figureOf({ noise }: Results): string {
  const points = noise.map(meansOf);
  const all = points.flat();
  const x = scale(
    all.map((p) => p.flareDays),
    PLOT.left,
    PLOT.right,
  );
  const y = scale(
    all.map((p) => p.runFitness),
    PLOT.bottom,
    PLOT.top,
  );
  const base = noise[1];
  if (!base) throw new RangeError("the figure needs low, base and high noise");
  const title = titleOf(base);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="t d">
<title id="t">${title}</title>
<desc id="d">${described(base)}</desc>
<style>
text{font:13px system-ui,sans-serif;fill:#1f2a2e;stroke:#fbfaf7;stroke-width:4;paint-order:stroke}.h{font-size:16px;font-weight:600}.s{fill:#566469}
.a{stroke:#c9d1d3;fill:none}.p{fill:#6a787d;stroke:#6a787d}.o{fill:#0f6b63;stroke:#0f6b63}.f{stroke:#b5651d;fill:none;stroke-dasharray:5 4}
.bg{fill:#fbfaf7}.b{font-weight:600}
@media (prefers-color-scheme:dark){text{fill:#e6ecec;stroke:#141b1d}.s{fill:#a5b3b6}.a{stroke:#3a474b}.p{fill:#9fb0b4;stroke:#9fb0b4}.o{fill:#5fc9bc;stroke:#5fc9bc}.f{stroke:#e0a063}.bg{fill:#141b1d}}
</style>
<rect class="bg" width="${WIDTH}" height="${HEIGHT}"/>
<text class="h" x="20" y="30">${title}</text>
<text class="s" x="20" y="52">${base.athletes} simulated athletes, one season, base parameters; bars are 95 % intervals. Better is up and left.</text>
<text class="s" x="20" y="70">Small: low and high noise. Dashed: Pareto front at base noise. ${frontCount(noise)}</text>
${axes(x, y, all)}
${frontLine(base, x, y)}
${policies.map((_, i) => policyMarks(noise, i, x, y)).join("\n")}
${labels(base, x, y)}
</svg>
`;
}

/** The finding, from the results themselves. */
export function titleOf(base: CohortResult): string {
  const means = meansOf(base);
  const ours = means[OURS];
  if (!ours) throw new RangeError("no results of our own");
  const fewest = means.every((m) => ours.flareDays <= m.flareDays);
  const most = means.every((m) => ours.runFitness >= m.runFitness);
  if (fewest && most) return "Simulation: Rebound has the fewest flare days and the most running";
  if (fewest) return "Simulation: Rebound has the fewest flare days and gives up running for them";
  return onFront(base, fronts[0].by)[OURS]
    ? "Simulation: Rebound trades some flare days for running"
    : "Simulation: another policy does as well as Rebound or better";
}

/** At how many noise levels Rebound is on the front of the figure. */
function frontCount(noise: readonly CohortResult[]): string {
  const on = noise.filter((cohort) => onFront(cohort, fronts[0].by)[OURS]).length;
  return `Rebound is on it at ${on} of ${noise.length} noise levels.`;
}

function described(base: CohortResult): string {
  return policies
    .map(({ name }, i) => {
      const { flareDays, runFitness } = meansOf(base)[i] ?? { flareDays: 0, runFitness: 0 };
      return `${name}: ${flareDays.toFixed(1)} flare days, running fitness ${runFitness.toFixed(1)}.`;
    })
    .join(" ");
}

function scale(values: readonly number[], from: number, to: number): Scale {
  const most = Math.max(...values) * 1.18;
  return (value) => from + ((to - from) * value) / most;
}

function axes(x: Scale, y: Scale, all: readonly { flareDays: number; runFitness: number }[]) {
  const ticks = (most: number) => {
    const step = [1, 2, 5, 10, 20].find((s) => most / s <= 7) ?? 50;
    return Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
  };
  const across = ticks(Math.max(...all.map((p) => p.flareDays)) * 1.1).map(
    (v) =>
      `<path class="a" d="M${at(x(v))} ${PLOT.bottom}v5"/><text class="s" text-anchor="middle" x="${at(x(v))}" y="${PLOT.bottom + 20}">${v}</text>`,
  );
  const up = ticks(Math.max(...all.map((p) => p.runFitness)) * 1.1).map(
    (v) =>
      `<path class="a" d="M${PLOT.left} ${at(y(v))}H${PLOT.right}"/><text class="s" text-anchor="end" x="${PLOT.left - 8}" y="${at(y(v) + 4)}">${v}</text>`,
  );
  return `${up.join("")}${across.join("")}
<text class="s" text-anchor="middle" x="${(PLOT.left + PLOT.right) / 2}" y="${PLOT.bottom + 44}">Flare days in the season (of 140, mean)</text>
<text class="s" transform="translate(20 ${(PLOT.top + PLOT.bottom) / 2}) rotate(-90)" text-anchor="middle">Running fitness on the marathon's morning</text>`;
}

function frontLine(base: CohortResult, x: Scale, y: Scale): string {
  const on = onFront(base, fronts[0].by);
  const points = meansOf(base)
    .filter((_, i) => on[i])
    .sort((a, b) => a.flareDays - b.flareDays)
    .map((p) => `${at(x(p.flareDays))} ${at(y(p.runFitness))}`);
  return `<path class="f" d="M${points.join("L")}"/>`;
}

function policyMarks(noise: readonly CohortResult[], i: number, x: Scale, y: Scale): string {
  const kind = i === OURS ? "o" : "p";
  const marks = noise.map((cohort, level) => {
    const days = estimate((cohort.outcomes[i] ?? []).map((o) => o.flareDays));
    const run = estimate((cohort.outcomes[i] ?? []).map((o) => o.runFitness));
    const [cx, cy] = [at(x(days.mean)), at(y(run.mean))];
    const dot = `<circle class="${kind}" cx="${cx}" cy="${cy}" r="${level === 1 ? 6 : 3}"/>`;
    if (level !== 1) return dot;
    const across = `M${at(x(days.mean - days.half))} ${cy}H${at(x(days.mean + days.half))}`;
    const up = `M${cx} ${at(y(run.mean - run.half))}V${at(y(run.mean + run.half))}`;
    return `<path class="${kind}" d="${across}${up}"/>${dot}`;
  });
  const way = noise.map((cohort) => {
    const { flareDays = 0, runFitness = 0 } = meansOf(cohort)[i] ?? {};
    return `${at(x(flareDays))} ${at(y(runFitness))}`;
  });
  return `<path class="${kind}" style="fill:none;opacity:.45" d="M${way.join("L")}"/>${marks.join("")}`;
}

/** Names beside their points; points that lie together share one label. */
function labels(base: CohortResult, x: Scale, y: Scale): string {
  const placed: { cx: number; cy: number; names: string[]; ours: boolean }[] = [];
  meansOf(base).forEach((p, i) => {
    const [cx, cy] = [x(p.flareDays), y(p.runFitness)];
    const near = placed.find((l) => Math.hypot(l.cx - cx, l.cy - cy) < 14);
    const name = policies[i]?.name ?? "";
    if (near) near.names.push(name);
    else placed.push({ cx, cy, names: [name], ours: i === OURS });
  });
  return placed
    .map(({ cx, cy, names, ours }, i) => {
      const crowded = placed.some(
        (l, j) => j < i && Math.abs(l.cx - cx) < WIDE_LABEL && Math.abs(l.cy - cy) < HIGH_LABEL,
      );
      const side = cx > PLOT.right - WIDE_LABEL ? "end" : "start";
      const x = at(cx + (side === "end" ? 6 : 12));
      const y = at(cy + (ours ? 30 : crowded ? 36 : -30));
      return `<text ${ours ? 'class="b" ' : ""}text-anchor="${side}" x="${x}" y="${y}">${names.join(" and ")}</text>`;
    })
    .join("");
}

const at = (value: number) => Math.round(value * 10) / 10;
