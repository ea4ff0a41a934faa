import { type Routines, routine } from "./protocol";

export const patellarRoutines: Routines = {
  holds: [
    routine(
      "Knee holds, wall sit",
      "Slide down to where it stays comfortable, and hold.",
      "Wall sit hold, high, 5 x 45 s, rest between",
    ),
    routine(
      "Knee holds, seated",
      "Push against something that does not move, knee bent to about 60 degrees.",
      "Leg extension hold, 5 x 45 s per side",
    ),
    routine(
      "Knee holds, split stance",
      "Half way down a split squat, and hold.",
      "Split squat hold, high, 5 x 30 s per side",
    ),
  ],
  slow: [
    routine(
      "Strength: slow leg press",
      "Heavy enough, slow, knee bent no further than comfortable.",
      "Leg press or box squat, 4 x 12, 3 s down and 3 s up",
      "Bridge, 3 x 12",
      "Calf raise, 3 x 15",
    ),
    routine(
      "Strength: split squats, small range",
      "Slow and even, knee over the foot.",
      "Split squat, small range, 4 x 10 per side",
      "Hip thrust, 3 x 10",
      "Side plank, 3 x 30 s per side",
    ),
    routine(
      "Strength: leg extension",
      "The thigh works alone, slowly.",
      "Leg extension, 4 x 12 per side",
      "Romanian deadlift, 3 x 10",
      "Dead bug, 3 x 8 per side",
    ),
  ],
  deeper: [
    routine(
      "Strength: heavy squats",
      "Heavy and slow, as deep as stays comfortable.",
      "Squat, 4 x 8",
      "Leg extension, 3 x 8 per side",
      "Calf raise, 3 x 12",
    ),
    routine(
      "Strength: step-downs",
      "Slow on the way down, heel to the floor.",
      "Step-down from a low step, 4 x 8 per side",
      "Hip thrust, 3 x 8",
      "Side plank, 3 x 30 s per side",
    ),
    routine(
      "Strength: leg press, one side",
      "Each side does its own work.",
      "Single-leg press, 4 x 8 per side",
      "Romanian deadlift, 3 x 8",
      "Dead bug, 3 x 8 per side",
    ),
  ],
  spring: [
    routine(
      "Spring: low jumps",
      "Low jumps, quiet landings, long breaks.",
      "Two-foot jump, low, 6 x 6",
      "Squat, 3 x 8",
    ),
    routine(
      "Spring: skips",
      "Light contacts, then a little higher.",
      "A-skip, 4 x 20 m",
      "Fast step-up, 3 x 6 per side",
      "Leg extension, 2 x 10 per side",
    ),
    routine(
      "Spring: drop and stick",
      "Step off a low box, land on two feet and stop.",
      "Drop landing from a low box, 5 x 5",
      "Split squat, 3 x 8 per side",
    ),
  ],
};
