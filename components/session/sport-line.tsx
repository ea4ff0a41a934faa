import type { Sport } from "@/lib/engine/model";
import { DisciplineGlyph } from "./discipline-glyph";

type Props = { sport: Sport; name: string; amount: string; size: 16 | 20 };

/**
 * `Swim · 850 m · 25 min`. Where that is too wide, the amount goes below the sport as one, and only
 * an amount that is itself too wide breaks between its parts. The dots are pulled to the left by
 * their own width and clipped there, so that no line begins or ends with one.
 */
export function SportLine({ sport, name, amount, size }: Props) {
  const parts = amount === "" ? [] : amount.split(" · ");
  return (
    <span className="block overflow-x-clip">
      <span className="-ml-[0.8em] block">
        <span className="inline-flex items-center gap-1.5 pl-[0.8em] align-top">
          <DisciplineGlyph sport={sport} size={size} />
          {name}
        </span>
        <span className="inline-block max-w-full align-top">
          {parts.map((part) => (
            <span key={part} className="inline-block whitespace-nowrap">
              <span className="inline-block w-[0.8em] text-center whitespace-pre"> · </span>
              {part}
            </span>
          ))}
        </span>
      </span>
    </span>
  );
}
