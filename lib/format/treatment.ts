import type { TreatmentKind } from "@/lib/engine/model";

export const treatmentNames: Readonly<Record<TreatmentKind, string>> = {
  shockwave: "Shockwave",
  physio: "Physio",
  injection: "Injection",
  imaging: "MRI or other imaging",
  massage: "Massage",
  other: "Other treatment",
};
