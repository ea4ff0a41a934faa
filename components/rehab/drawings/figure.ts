/*
 * A body in side view, drawn from where its joints are. Bones keep their lengths in every pose, so
 * that all drawings show the same person. Units are those of the 160 x 120 view box.
 */

export type Point = readonly [x: number, y: number];

/** Where hand or ankle is; `bend` picks the side elbow or knee goes to, looking along the limb. */
export type Limb = { readonly to: Point; readonly bend: 1 | -1 };
/** `foot`: where the toes point, degrees; 0 is to the right, 90 up. */
export type Leg = Limb & { readonly foot: number };

export type Pose = {
  readonly hip: Point;
  /** From hip to shoulder, degrees. */
  readonly torso: number;
  /** From shoulder to head; the torso's own direction when left out. */
  readonly head?: number;
  readonly near: Leg;
  readonly far: Leg;
  readonly nearArm: Limb;
  readonly farArm?: Limb;
};

export type Stroke = {
  readonly d: string;
  /** Width of the line; 0 fills the shape instead. */
  readonly width: number;
  /** The far arm and leg, and what stands behind the body. */
  readonly faint?: true;
};

const BONES = { torso: 31, neck: 14, thigh: 26, shin: 25, upperArm: 16, forearm: 16, foot: 9 };
const HEAD = 7;
const WIDTH = { torso: 8.5, thigh: 7, shin: 5.5, foot: 4.5, arm: 4.5 };
/** Height of an ankle above the floor. */
const FLOOR = 112;

/** Far limbs first, so that the near ones lie over them. */
export function bodyOf(pose: Pose): readonly Stroke[] {
  const shoulder = along(pose.hip, pose.torso, BONES.torso);
  const head = along(shoulder, pose.head ?? pose.torso, BONES.neck);
  return [
    ...(pose.farArm ? armOf(shoulder, pose.farArm).map(faint) : []),
    ...legOf(pose.hip, pose.far).map(faint),
    { d: line(pose.hip, shoulder), width: WIDTH.torso },
    { d: circle(head, HEAD), width: 0 },
    ...legOf(pose.hip, pose.near),
    ...armOf(shoulder, pose.nearArm),
  ];
}

export function floor(y: number = FLOOR, from = 6, to = 154): Stroke {
  return { d: line([from, y + 3.5], [to, y + 3.5]), width: 1.5, faint: true };
}

/** A thing the exercise needs: outline only. */
export function thing(d: string, width = 2): Stroke {
  return { d, width };
}

/** The way the body moves: a curve through three points with a head at its end. */
export function arrow(from: Point, over: Point, to: Point): Stroke {
  const back = Math.atan2(over[1] - to[1], over[0] - to[0]);
  const barb = (turn: number): Point => [
    to[0] + 6 * Math.cos(back + turn),
    to[1] + 6 * Math.sin(back + turn),
  ];
  const curve = `M${at(from)}Q${at(over)} ${at(to)}`;
  return { d: `${curve}M${at(barb(0.6))}L${at(to)}L${at(barb(-0.6))}`, width: 1.75 };
}

export function line(...points: readonly Point[]): string {
  return `M${points.map(at).join("L")}`;
}

export function box(x: number, y: number, width: number, height: number): string {
  return `M${at([x, y])}h${width}v${height}h${-width}z`;
}

export function circle([x, y]: Point, r: number): string {
  return `M${at([x - r, y])}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

function legOf(hip: Point, { to, bend, foot }: Leg): Stroke[] {
  const [knee, ankle] = reach(hip, to, BONES.thigh, BONES.shin, bend);
  return [
    { d: line(hip, knee), width: WIDTH.thigh },
    { d: line(knee, ankle), width: WIDTH.shin },
    { d: line(ankle, along(ankle, foot, BONES.foot)), width: WIDTH.foot },
  ];
}

function armOf(shoulder: Point, { to, bend }: Limb): Stroke[] {
  const [elbow, hand] = reach(shoulder, to, BONES.upperArm, BONES.forearm, bend);
  return [{ d: line(shoulder, elbow, hand), width: WIDTH.arm }];
}

/** The joint between two bones and their end; a target out of reach is pointed at, straight. */
function reach(
  from: Point,
  to: Point,
  first: number,
  second: number,
  bend: 1 | -1,
): readonly [joint: Point, end: Point] {
  const far = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const length = Math.min(far, first + second - 0.01);
  const way = Math.atan2(from[1] - to[1], to[0] - from[0]);
  const cosine = (first ** 2 + length ** 2 - second ** 2) / (2 * first * length);
  const inner = Math.acos(Math.max(-1, Math.min(1, cosine)));
  const joint = along(from, degrees(way + bend * inner), first);
  return [joint, far <= length ? to : along(from, degrees(way), length)];
}

function along([x, y]: Point, angle: number, length: number): Point {
  const turn = (angle * Math.PI) / 180;
  return [x + length * Math.cos(turn), y - length * Math.sin(turn)];
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}

function faint(stroke: Stroke): Stroke {
  return { ...stroke, faint: true };
}

function at([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
