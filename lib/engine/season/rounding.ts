/** Floors and ceilings on a grain; a hair of tolerance keeps 19.8 from becoming 19.7. */
export function floorTo(value: number, grain: number): number {
  return Math.floor(value / grain + 1e-6) * grain;
}

export function ceilTo(value: number, grain: number): number {
  return Math.ceil(value / grain - 1e-6) * grain;
}
