import type { BodyPlace, BodySide, BodyZone, Language } from "@/lib/engine/model";

/* English where no language is given: rooms that have no other yet. */

type Names = {
  readonly zones: Readonly<Record<BodyZone, string>>;
  readonly sides: Readonly<Record<BodySide, string>>;
};

export const bodyNames = {
  en: {
    zones: {
      glute: "Glute",
      "outer-hip": "Outer hip",
      "sit-bone": "Sit bone",
      "mid-thigh": "Mid hamstring",
      "behind-knee": "Behind the knee",
      "front-knee": "Front of the knee",
      calf: "Calf",
      achilles: "Achilles",
      heel: "Heel",
      sole: "Sole of the foot",
    },
    sides: { left: "left", right: "right" },
  },
  de: {
    zones: {
      glute: "Gesäß",
      "outer-hip": "Hüfte außen",
      "sit-bone": "Sitzbein",
      "mid-thigh": "Oberschenkel hinten",
      "behind-knee": "Kniekehle",
      "front-knee": "Knie vorn",
      calf: "Wade",
      achilles: "Achillessehne",
      heel: "Ferse",
      sole: "Fußsohle",
    },
    sides: { left: "links", right: "rechts" },
  },
} as const satisfies Record<Language, Names>;

function zoneName(zone: BodyZone, language: Language = "en"): string {
  return bodyNames[language].zones[zone];
}

function sideName(side: BodySide, language: Language = "en"): string {
  return bodyNames[language].sides[side];
}

/** `Sit bone, left`, `Sitzbein, links` */
export function placeName(place: BodyPlace, language: Language = "en"): string {
  const [side, zone] = partsOf(place);
  return `${zoneName(zone, language)}, ${sideName(side, language)}`;
}

/** Inside an English sentence: "the left sit bone", "behind the left knee". */
export function placePhrase(place: BodyPlace): string {
  const [side, zone] = partsOf(place);
  const name = zoneName(zone).toLowerCase();
  return name.includes("the ") ? name.replace("the ", `the ${side} `) : `the ${side} ${name}`;
}

function partsOf(place: BodyPlace): readonly [BodySide, BodyZone] {
  const at = place.indexOf("-");
  return [place.slice(0, at) as BodySide, place.slice(at + 1) as BodyZone];
}
