"use client";

import { createContext, useContext } from "react";
import { useLanguage, useWords } from "@/components/shell/words";
import { later } from "@/components/ui/later";
import { unreached } from "@/components/ui/unreached";
import { type BodyPlace, bodySides, bodyZones } from "@/lib/engine/model";

/** The boxes say the same: the drawing comes when it is looked at. */
const BodyDrawing = later(() =>
  import("./body-drawing").then((part) => part.BodyDrawing, unreached),
);

type Props = {
  legend: string;
  name: string;
  value: readonly BodyPlace[];
  onChange: (places: BodyPlace[]) => void;
};

/** Whether what stands below is on the screen, and not folded away. Told past the questions around it. */
export const Unfolded = createContext(true);

/** Labelled boxes, left and right; the drawing shows them and takes taps as well. */
export function BodyPicker({ legend, name, value, onChange }: Props) {
  const t = useWords("checkIn");
  const language = useLanguage();
  const seen = useContext(Unfolded);
  const toggle = (place: BodyPlace) =>
    onChange(value.includes(place) ? value.filter((one) => one !== place) : [...value, place]);
  return (
    <fieldset className="min-w-0">
      <legend className="text-md font-semibold">{legend}</legend>
      <p className="mt-0.5 text-sm text-ink-2">{t("fromBehind")}</p>
      <div className="mt-3 grid items-start gap-4 sm:grid-cols-2">
        <div className="flex justify-center">
          {seen ? (
            <BodyDrawing
              language={language}
              level={(place) => (value.includes(place) ? 4 : 0)}
              onTap={toggle}
            />
          ) : null}
        </div>
        <div className="grid grid-cols-2 gap-1">
          {bodySides.map((side) => (
            <div key={side} className="flex min-w-0 flex-col gap-1">
              <p aria-hidden="true" className="text-xs font-semibold text-ink-2 capitalize">
                {t(`sides.${side}`)}
              </p>
              {bodyZones.map((zone) => {
                const place: BodyPlace = `${side}-${zone}`;
                return (
                  <label
                    key={place}
                    className="press relative flex min-h-(--tap) items-center justify-center rounded-control border border-line-strong bg-surface px-1 text-center text-xs font-semibold select-none hover:border-ink has-checked:border-ink has-checked:bg-ink has-checked:text-on-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink"
                  >
                    <input
                      type="checkbox"
                      name={name}
                      value={place}
                      aria-label={`${t(`zones.${zone}`)}, ${t(`sides.${side}`)}`}
                      checked={value.includes(place)}
                      onChange={() => toggle(place)}
                      className="absolute inset-0 size-full cursor-pointer appearance-none rounded-control outline-none"
                    />
                    <span aria-hidden="true" className="pointer-events-none relative">
                      {t(`zones.${zone}`)}
                    </span>
                  </label>
                );
              })}
            </div>
          ))}
        </div>
      </div>
    </fieldset>
  );
}
