import type { Line } from "../training";

/** Usual weeks to scale: kilometres of the runs, and what stands around them. */
export function runThree(tue: number, thu: number, sun: number, paceSPerKm: number): Line[] {
  return [
    { day: 1, sport: "run", role: "easy", km: tue, paceSPerKm },
    { day: 2, sport: "strength", role: "strength", minutes: 30 },
    { day: 3, sport: "run", role: "easy", km: thu, paceSPerKm },
    { day: 5, sport: "bike", role: "easy", minutes: 60 },
    { day: 6, sport: "run", role: "long", km: sun, paceSPerKm: paceSPerKm + 5 },
  ];
}

/** Four runs a week, one of them brisk. */
export function runner(
  tue: number,
  thu: number,
  sat: number,
  sun: number,
  paceSPerKm: number,
): Line[] {
  return [
    { day: 0, sport: "strength", role: "strength", minutes: 30 },
    { day: 1, sport: "run", role: "steady", km: tue, paceSPerKm: paceSPerKm - 30 },
    { day: 2, sport: "bike", role: "easy", minutes: 60 },
    { day: 3, sport: "run", role: "easy", km: thu, paceSPerKm },
    { day: 5, sport: "run", role: "easy", km: sat, paceSPerKm },
    { day: 6, sport: "run", role: "long", km: sun, paceSPerKm: paceSPerKm + 5 },
  ];
}

export function rideAndRun(
  [tue, thu, sun]: readonly [number, number, number],
  paceSPerKm: number,
): Line[] {
  return [
    ...runThree(tue, thu, sun, paceSPerKm),
    { day: 0, sport: "bike", role: "easy", minutes: 50 },
    { day: 2, sport: "bike", role: "steady", minutes: 50 },
  ];
}

export function triathlon(
  [tue, thu, sun]: readonly [number, number, number],
  { paceSPerKm, longRideMin }: { readonly paceSPerKm: number; readonly longRideMin: number },
): Line[] {
  return [
    { day: 0, sport: "swim", role: "technique", km: 2 },
    { day: 1, sport: "run", role: "easy", km: tue, paceSPerKm },
    { day: 2, sport: "bike", role: "steady", minutes: 60 },
    { day: 3, sport: "run", role: "easy", km: thu, paceSPerKm },
    { day: 3, sport: "strength", role: "strength", minutes: 30 },
    { day: 4, sport: "swim", role: "steady", km: 2.2 },
    { day: 5, sport: "bike", role: "long", minutes: longRideMin, aeroMin: 15 },
    { day: 6, sport: "run", role: "long", km: sun, paceSPerKm: paceSPerKm + 5 },
  ];
}
