import { Button } from "@/components/ui/button";
import { dayFrom } from "@/components/week/day-words";
import type { TreatmentDto } from "@/lib/contracts/care";
import type { PlainDate } from "@/lib/engine/plain-date";
import { treatmentNames } from "@/lib/format/treatment";

type Props = {
  treatment: TreatmentDto;
  today: PlainDate;
  onConfirm: () => void;
  onEdit: () => void;
  onRemove: () => void;
};

/** One line; a booking whose day has come asks whether it took place. */
export function TreatmentRow({ treatment, today, onConfirm, onEdit, onRemove }: Props) {
  const { kind, date, status, note, by } = treatment;
  const what = `${treatmentNames[kind]}, ${dayFrom(date, today)}`;
  const asks = status === "planned" && date <= today;
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-1 py-1.5">
      <p className="min-w-0 text-sm">
        <span className="font-semibold">{treatmentNames[kind]}</span>{" "}
        <span className="figures text-ink-2">· {dayFrom(date, today)}</span>
      </p>
      <div className="-mr-2 flex print:hidden">
        <Button kind="quiet" aria-label={`Change: ${what}`} onClick={onEdit}>
          Change
        </Button>
        <Button kind="quiet" aria-label={`Remove: ${what}`} onClick={onRemove}>
          Remove
        </Button>
      </div>
      {(note || by) && (
        <p className="measure col-span-2 -mt-1 pb-1 text-xs text-ink-2">
          {note} <span className="text-ink-3">Entered by {by}.</span>
        </p>
      )}
      {asks && (
        <div className="col-span-2 flex flex-wrap items-center gap-3 py-2 text-sm print:hidden">
          Did it take place?
          <Button onClick={onConfirm} aria-label={`It took place: ${what}`}>
            Yes
          </Button>
        </div>
      )}
    </li>
  );
}
