import { arrow, bodyOf, box, circle, floor, line, type Pose, type Stroke, thing } from "./figure";

/* On the feet or the knees. Faces look to the right. */

const standing: Pose = {
  hip: [76, 59],
  torso: 90,
  near: { to: [76, 110], bend: 1, foot: 0 },
  far: { to: [77, 110], bend: 1, foot: 0 },
  nearArm: { to: [79, 59], bend: -1 },
};

export const standingCurl: readonly Stroke[] = [
  floor(),
  thing(line([112, 115], [112, 34]), 3),
  ...bodyOf({
    ...standing,
    far: { to: [76, 110], bend: 1, foot: 0 },
    near: { to: [52, 90], bend: 1, foot: 250 },
    nearArm: { to: [106, 44], bend: -1 },
  }),
  arrow([58, 108], [44, 102], [42, 88]),
];

export const heelToWall: readonly Stroke[] = [
  floor(),
  thing(line([40, 115], [40, 14]), 3),
  ...bodyOf({
    ...standing,
    hip: [74, 59],
    far: { to: [74, 110], bend: 1, foot: 0 },
    near: { to: [46, 91], bend: 1, foot: 270 },
    nearArm: { to: [86, 56], bend: -1 },
  }),
  arrow([62, 76], [55, 76], [48, 76]),
];

const kneeling: Pose = {
  hip: [82, 72],
  torso: 62,
  near: { to: [45, 106], bend: 1, foot: 180 },
  far: { to: [46, 106], bend: 1, foot: 180 },
  nearArm: { to: [116, 66], bend: -1 },
};

export const nordic: readonly Stroke[] = [
  floor(),
  thing(box(30, 94, 12, 7)),
  ...bodyOf(kneeling),
  arrow([104, 28], [120, 36], [128, 52]),
];

export const assistedNordic: readonly Stroke[] = [
  floor(),
  thing(box(30, 94, 12, 7)),
  thing(box(122, 78, 26, 37)),
  ...bodyOf({ ...kneeling, nearArm: { to: [122, 74], bend: -1 } }),
  arrow([104, 28], [120, 36], [128, 52]),
];

export const calfRaise: readonly Stroke[] = [
  floor(),
  ...bodyOf({
    ...standing,
    hip: [76, 51],
    near: { to: [76, 102], bend: 1, foot: -48 },
    far: { to: [77, 102], bend: 1, foot: -48 },
    nearArm: { to: [104, 40], bend: -1 },
  }),
  thing(line([108, 115], [108, 26]), 3),
  arrow([56, 84], [56, 76], [56, 66]),
];

export const pallof: readonly Stroke[] = [
  floor(),
  thing(line([146, 115], [146, 20]), 3),
  thing(line([146, 42], [104, 42])),
  ...bodyOf({
    ...standing,
    hip: [74, 61],
    near: { to: [66, 110], bend: 1, foot: 0 },
    far: { to: [86, 109], bend: 1, foot: 0 },
    nearArm: { to: [104, 42], bend: -1 },
  }),
];

export const deadlift: readonly Stroke[] = [
  floor(),
  ...bodyOf({
    hip: [62, 62],
    torso: 28,
    head: 30,
    near: { to: [76, 110], bend: 1, foot: 0 },
    far: { to: [79, 109], bend: 1, foot: 0 },
    nearArm: { to: [89, 79], bend: -1 },
  }),
  thing(circle([89, 84], 10), 2.5),
  arrow([52, 50], [44, 56], [40, 64]),
];

export const oneLegDeadlift: readonly Stroke[] = [
  floor(),
  ...bodyOf({
    hip: [72, 60],
    torso: 12,
    head: 14,
    near: { to: [76, 110], bend: 1, foot: 0 },
    far: { to: [23, 52], bend: 1, foot: 250 },
    nearArm: { to: [101, 84], bend: -1 },
  }),
  thing(line([94, 86], [108, 86]), 4),
  arrow([30, 72], [22, 68], [20, 62]),
];

export const stepUp: readonly Stroke[] = [
  floor(),
  thing(box(88, 90, 44, 25)),
  ...bodyOf({
    hip: [76, 58],
    torso: 78,
    near: { to: [100, 86], bend: 1, foot: 0 },
    far: { to: [66, 108], bend: 1, foot: -30 },
    nearArm: { to: [72, 52], bend: -1 },
    farArm: { to: [98, 44], bend: -1 },
  }),
  arrow([116, 72], [122, 60], [120, 48]),
];

export const lunge: readonly Stroke[] = [
  floor(),
  ...bodyOf({
    hip: [76, 76],
    torso: 86,
    near: { to: [101, 109], bend: 1, foot: 0 },
    far: { to: [44, 102], bend: 1, foot: -55 },
    nearArm: { to: [77, 75], bend: -1 },
  }),
  arrow([118, 84], [126, 84], [136, 84]),
];

export const skip: readonly Stroke[] = [
  floor(),
  ...bodyOf({
    hip: [74, 56],
    torso: 88,
    near: { to: [90, 78], bend: 1, foot: 10 },
    far: { to: [71, 106], bend: 1, foot: -30 },
    nearArm: { to: [62, 50], bend: -1 },
    farArm: { to: [94, 34], bend: -1 },
  }),
  arrow([108, 74], [114, 64], [110, 54]),
];

export const swing: readonly Stroke[] = [
  floor(),
  ...bodyOf({
    hip: [60, 64],
    torso: 38,
    head: 40,
    near: { to: [74, 110], bend: 1, foot: 0 },
    far: { to: [80, 109], bend: 1, foot: 0 },
    nearArm: { to: [66, 68], bend: -1 },
  }),
  thing(circle([60, 78], 6.5), 2.5),
  arrow([78, 82], [112, 84], [118, 50]),
];

export const bound: readonly Stroke[] = [
  floor(),
  ...bodyOf({
    hip: [76, 52],
    torso: 80,
    near: { to: [108, 76], bend: 1, foot: 10 },
    far: { to: [42, 84], bend: 1, foot: 240 },
    nearArm: { to: [62, 44], bend: -1 },
    farArm: { to: [102, 32], bend: -1 },
  }),
  arrow([30, 108], [76, 90], [124, 104]),
];

export const hop: readonly Stroke[] = [
  floor(),
  ...bodyOf({
    ...standing,
    hip: [76, 54],
    near: { to: [75, 102], bend: 1, foot: -50 },
    far: { to: [76, 102], bend: 1, foot: -50 },
    nearArm: { to: [84, 50], bend: -1 },
  }),
  arrow([52, 104], [52, 96], [52, 86]),
];

export const sled: readonly Stroke[] = [
  floor(),
  thing(line([112, 52], [112, 108], [148, 108])),
  thing(box(122, 90, 20, 18)),
  ...bodyOf({
    hip: [62, 72],
    torso: 32,
    head: 34,
    near: { to: [74, 107], bend: 1, foot: -25 },
    far: { to: [26, 104], bend: 1, foot: -50 },
    nearArm: { to: [111, 58], bend: -1 },
  }),
  arrow([118, 72], [128, 72], [140, 72]),
];

export const row: readonly Stroke[] = [
  floor(),
  ...bodyOf({
    hip: [58, 66],
    torso: 30,
    head: 32,
    near: { to: [70, 110], bend: 1, foot: 0 },
    far: { to: [75, 109], bend: 1, foot: 0 },
    nearArm: { to: [84, 68], bend: 1 },
  }),
  thing(line([76, 70], [92, 70]), 4),
  arrow([106, 78], [106, 70], [106, 62]),
];
