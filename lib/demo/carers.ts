import type { Carer } from "./person";

export const coach: Carer = {
  slug: "coach-lorne",
  name: "Hattie Lorne",
  email: "hattie.lorne@example.com",
  role: "coach",
};
export const otherCoach: Carer = {
  slug: "coach-brackley",
  name: "Owen Brackley",
  email: "owen.brackley@example.com",
  role: "coach",
};
export const physio: Carer = {
  slug: "physio-sandell",
  name: "Priya Sandell",
  email: "priya.sandell@example.com",
  role: "physio",
};
export const carers: readonly Carer[] = [coach, physio, otherCoach];
