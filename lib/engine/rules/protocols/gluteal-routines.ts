import { type Routines, routine } from "./protocol";

export const glutealRoutines: Routines = {
  holds: [
    routine(
      "Hip holds, lying",
      "On your back, push the knees gently out against a band and hold.",
      "Lying hip push-out hold, 5 x 20 s, rest between",
    ),
    routine(
      "Hip holds, standing",
      "Stand tall, feet apart, press the feet apart without moving.",
      "Standing press-apart hold, 5 x 20 s",
    ),
    routine(
      "Bridge holds",
      "Hips level, knees as wide as the hips.",
      "Two-leg bridge hold, 5 x 30 s",
    ),
  ],
  slow: [
    routine(
      "Strength: bridges, hips level",
      "Slow, knees never falling in.",
      "Bridge, 3 x 12",
      "Double-leg squat to a chair, 3 x 10",
      "Standing weight shift, 3 x 8 per side",
    ),
    routine(
      "Strength: sideways, small",
      "Small side steps, trunk tall, leg never crossing the middle.",
      "Side step with a band, 3 x 10 per side",
      "Bridge with weight shifted, 3 x 8 per side",
      "Dead bug, 3 x 8 per side",
    ),
    routine(
      "Strength: step and stand",
      "Stand on one leg with the hips level.",
      "Step-up, low step, 3 x 10 per side",
      "Hip thrust, small range, 3 x 10",
      "Calf raise, 3 x 15",
    ),
  ],
  deeper: [
    routine(
      "Strength: one-leg bridges",
      "Hips level all the way.",
      "Single-leg bridge, 3 x 8 per side",
      "Side step with a strong band, 3 x 10 per side",
      "Squat, 3 x 8",
    ),
    routine(
      "Strength: step-ups",
      "Push through the whole foot, the hip does not drop.",
      "Step-up, 4 x 8 per side",
      "Hip thrust, 3 x 8",
      "Pallof press, 3 x 10 per side",
    ),
    routine(
      "Strength: split squats",
      "Slow, feet hip-wide, knee over the foot.",
      "Split squat, 3 x 8 per side",
      "Standing side push against a slide, 3 x 8 per side",
      "Romanian deadlift, 3 x 8",
    ),
  ],
  spring: [
    routine(
      "Spring: side steps, quick",
      "Light feet, hips level.",
      "Quick side steps, 4 x 15 s",
      "Step-up, 3 x 8 per side",
    ),
    routine(
      "Spring: skips",
      "Land under the hip, never across the middle.",
      "A-skip, 4 x 20 m",
      "Single-leg bridge, 2 x 10 per side",
      "Calf raise, 2 x 15",
    ),
    routine(
      "Spring: small hops",
      "Two feet, then one, hips level on landing.",
      "Two-foot hop, 4 x 10",
      "Single-leg stand with eyes ahead, 3 x 20 s per side",
      "Hip thrust, 2 x 10",
    ),
  ],
};
