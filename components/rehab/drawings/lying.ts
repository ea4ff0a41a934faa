import { arrow, bodyOf, box, circle, floor, line, type Pose, type Stroke, thing } from "./figure";

/* On the back, the front or the side. Heads lie to the left. */

const bridging: Pose = {
  hip: [74, 87],
  torso: 211,
  head: 178,
  near: { to: [105, 109], bend: 1, foot: 0 },
  far: { to: [110, 108], bend: 1, foot: 0 },
  nearArm: { to: [80, 111], bend: 1 },
};

export const bridge: readonly Stroke[] = [
  floor(),
  ...bodyOf(bridging),
  arrow([74, 78], [74, 70], [74, 64]),
];

export const bridgeOneLeg: readonly Stroke[] = [
  floor(),
  ...bodyOf({ ...bridging, far: { to: [118, 66], bend: 1, foot: 60 } }),
  arrow([70, 78], [70, 70], [70, 64]),
];

export const bridgeMarch: readonly Stroke[] = [
  floor(),
  ...bodyOf({ ...bridging, far: { to: [103, 64], bend: 1, foot: 20 } }),
  arrow([118, 92], [124, 80], [116, 70]),
];

export const heelPress: readonly Stroke[] = [
  floor(),
  thing(box(118, 103, 22, 12)),
  ...bodyOf({
    hip: [76, 107],
    torso: 180,
    near: { to: [125, 97], bend: 1, foot: 75 },
    far: { to: [104, 109], bend: 1, foot: 0 },
    nearArm: { to: [74, 111], bend: 1 },
  }),
  arrow([128, 74], [128, 80], [128, 86]),
];

export const proneCurl: readonly Stroke[] = [
  floor(),
  ...bodyOf({
    hip: [78, 106],
    torso: 180,
    head: 174,
    near: { to: [110, 84], bend: -1, foot: 60 },
    far: { to: [128, 109], bend: -1, foot: -20 },
    nearArm: { to: [22, 110], bend: -1 },
  }),
  arrow([130, 98], [131, 82], [119, 74]),
];

export const curlHold: readonly Stroke[] = [
  floor(),
  thing(box(96, 62, 7, 27)),
  ...bodyOf({
    hip: [78, 106],
    torso: 180,
    head: 174,
    near: { to: [110, 86], bend: -1, foot: 90 },
    far: { to: [128, 109], bend: -1, foot: -20 },
    nearArm: { to: [22, 110], bend: -1 },
  }),
  arrow([134, 80], [127, 77], [119, 77]),
];

export const trunkHold: readonly Stroke[] = [
  floor(),
  ...bodyOf({
    hip: [80, 106],
    torso: 162,
    head: 165,
    near: { to: [130, 107], bend: 1, foot: -10 },
    far: { to: [130, 108], bend: 1, foot: -10 },
    nearArm: { to: [79, 98], bend: 1 },
  }),
  arrow([24, 92], [22, 86], [23, 78]),
];

export const ballCurl: readonly Stroke[] = [
  floor(),
  thing(circle([112, 98], 16)),
  ...bodyOf({
    hip: [72, 89],
    torso: 209,
    head: 178,
    near: { to: [108, 78], bend: 1, foot: 60 },
    far: { to: [110, 79], bend: 1, foot: 60 },
    nearArm: { to: [74, 110], bend: 1 },
  }),
  arrow([140, 84], [134, 80], [126, 80]),
];

export const slider: readonly Stroke[] = [
  floor(),
  ...bodyOf({
    hip: [70, 97],
    torso: 198,
    head: 178,
    near: { to: [113, 109], bend: 1, foot: 50 },
    far: { to: [115, 108], bend: 1, foot: 50 },
    nearArm: { to: [72, 111], bend: 1 },
  }),
  thing(line([106, 114], [124, 114]), 3),
  arrow([122, 100], [132, 100], [142, 100]),
];

export const sidePlank: readonly Stroke[] = [
  floor(),
  ...bodyOf({
    hip: [80, 99],
    torso: 168,
    head: 170,
    near: { to: [130, 109], bend: 1, foot: 60 },
    far: { to: [130, 109], bend: 1, foot: 60 },
    nearArm: { to: [64, 111], bend: -1 },
    farArm: { to: [54, 62], bend: 1 },
  }),
];

export const deadBug: readonly Stroke[] = [
  floor(),
  ...bodyOf({
    hip: [82, 107],
    torso: 180,
    near: { to: [130, 96], bend: 1, foot: 70 },
    far: { to: [104, 82], bend: 1, foot: 80 },
    nearArm: { to: [50, 76], bend: 1 },
    farArm: { to: [22, 94], bend: 1 },
  }),
  arrow([126, 72], [134, 76], [138, 84]),
];

export const thrust: readonly Stroke[] = [
  floor(),
  thing(box(20, 85, 32, 30)),
  ...bodyOf({
    hip: [78, 82],
    torso: 181,
    head: 160,
    near: { to: [105, 109], bend: 1, foot: 0 },
    far: { to: [109, 108], bend: 1, foot: 0 },
    nearArm: { to: [76, 76], bend: 1 },
  }),
  arrow([78, 66], [78, 58], [78, 52]),
];

export const pressUp: readonly Stroke[] = [
  floor(),
  ...bodyOf({
    hip: [84, 88],
    torso: 161,
    near: { to: [133, 107], bend: 1, foot: -80 },
    far: { to: [134, 107], bend: 1, foot: -80 },
    nearArm: { to: [52, 110], bend: -1 },
  }),
  arrow([20, 70], [20, 78], [20, 88]),
];

export const legPress: readonly Stroke[] = [
  floor(),
  thing(line([30, 60], [58, 104], [70, 104]), 3),
  thing(line([114, 52], [126, 88]), 4),
  ...bodyOf({
    hip: [68, 95],
    torso: 124,
    near: { to: [110, 76], bend: 1, foot: 78 },
    far: { to: [112, 77], bend: 1, foot: 78 },
    nearArm: { to: [70, 92], bend: 1 },
  }),
  arrow([132, 62], [138, 60], [146, 57]),
];
