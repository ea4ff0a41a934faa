import { words } from "@/lib/words/request";
import { type Discipline, fillClass, strokeClass } from "./disciplines";
import { HatchPatterns, hatchOf } from "./hatch";

type Props = { id: string; shown: readonly Discipline[] };

/** Which hue is which, and that hatch is planned, solid is done. */
export async function VolumeLegend({ id, shown }: Props) {
  const [t, sports] = await Promise.all([words("season.chart"), words("session.sports")]);
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-2">
      {shown.map((discipline) => (
        <li key={discipline} className="flex items-center gap-1.5">
          <svg aria-hidden="true" width="12" height="12" className="keep-colour">
            <rect width="12" height="12" className={fillClass[discipline]} />
          </svg>
          {sports(discipline)}
        </li>
      ))}
      <li className="flex items-center gap-1.5">
        <svg aria-hidden="true" width="12" height="12" className="keep-colour">
          <HatchPatterns id={id} />
          <rect
            x="0.5"
            y="0.5"
            width="11"
            height="11"
            fill={hatchOf(id, "strength")}
            className={strokeClass.strength}
          />
        </svg>
        {t("legendPlanned")}
      </li>
      <li className="flex items-center gap-1.5">
        <svg aria-hidden="true" width="12" height="12" className="keep-colour">
          <rect width="12" height="12" className={fillClass.strength} />
        </svg>
        {t("legendDone")}
      </li>
    </ul>
  );
}
