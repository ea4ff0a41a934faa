/** An injury as somebody entered it; the product names none by itself. */
export const injury = {
  kind: {
    "proximal-hamstring-tendinopathy": "proximal hamstring tendinopathy",
    "achilles-tendinopathy": "Achilles tendinopathy",
    "patellar-tendinopathy": "patellar tendinopathy",
    "gluteal-tendinopathy": "gluteal tendinopathy",
    "plantar-heel-pain": "plantar heel pain",
  },
  side: { left: "left", right: "right", both: "both" },
  text: {
    diagnosis: "Assessment",
    imaging: "Imaging",
    referral: "Referral",
    factor: "May have contributed",
  },
  entered: "Entered as {kind}, {side}, since {since}. Rehab stage {stage, number} of 4.",
  confirmed:
    "Entered as {kind}, {side}, since {since}. Rehab stage {stage, number} of 4, confirmed by {name} on {day}.",
} as const;
