import type { InjuryKind } from "@/lib/engine/model";

/** As somebody entered it; the product names no injury by itself. */
export const injuryNames: Readonly<Record<InjuryKind, string>> = {
  "proximal-hamstring-tendinopathy": "Proximal hamstring tendinopathy",
  "achilles-tendinopathy": "Achilles tendinopathy",
  "patellar-tendinopathy": "Patellar tendinopathy",
  "gluteal-tendinopathy": "Gluteal tendinopathy",
  "plantar-heel-pain": "Plantar heel pain",
};
