import { type Discipline, stackOrder, strokeClass } from "./disciplines";

/** Diagonal lines for "planned, not yet done"; place once inside an `<svg>`, then fill with `hatchOf`. */
export function HatchPatterns({ id }: { id: string }) {
  return (
    <defs>
      {stackOrder.map((discipline) => (
        <pattern
          key={discipline}
          id={`${id}-${discipline}`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1="0" y1="0" x2="0" y2="5" strokeWidth="1.6" className={strokeClass[discipline]} />
        </pattern>
      ))}
    </defs>
  );
}

export function hatchOf(id: string, discipline: Discipline): string {
  return `url(#${id}-${discipline})`;
}
