"use client";

import { useWords } from "@/components/shell/words";
import { CheckRow } from "@/components/ui/check-row";
import { inputClass } from "@/components/ui/text-field";
import {
  dayTimes,
  eveningTimes,
  morningTimes,
  type RemindersDto,
  remindersDto,
} from "@/lib/contracts/reminders";
import { api } from "@/lib/http/api";
import { useChoices } from "./use-choices";

type Wanted = RemindersDto["checkIn"];
type Patch = { readonly [K in "checkIn" | "tomorrow" | "comments"]?: Partial<Wanted> };

type Props = {
  initial: RemindersDto;
  email: string;
  /** Has mornings and a plan of their own. */
  athlete: boolean;
};

/** Each switch and time is saved as it is set. */
export function MailReminders({ initial, email, athlete }: Props) {
  const t = useWords("settings.reminders");
  const { chosen, choose, problem } = useChoices<RemindersDto, Patch>({
    initial,
    merge: (before, patch) => ({
      ...before,
      checkIn: { ...before.checkIn, ...patch.checkIn },
      tomorrow: { ...before.tomorrow, ...patch.tomorrow },
      comments: { ...before.comments, ...patch.comments },
    }),
    save: (body) => api<typeof remindersDto>({ method: "PATCH", path: "/me/reminders", body }),
  });

  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="text-md font-semibold">{t("mail")}</legend>
      <p className="text-sm text-ink-2">
        {chosen.sendsMail ? t("mailTo", { email }) : t("noMail")}
      </p>
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      <ul className="divide-y divide-line border-y border-line">
        {athlete && (
          <>
            <MailRow
              name={t("checkIn")}
              what={t("checkInWhat")}
              times={morningTimes}
              wanted={chosen.checkIn}
              onChange={(checkIn) => choose({ checkIn })}
            />
            <MailRow
              name={t("tomorrow")}
              what={t("tomorrowWhat")}
              times={eveningTimes}
              wanted={chosen.tomorrow}
              onChange={(tomorrow) => choose({ tomorrow })}
            />
          </>
        )}
        <MailRow
          name={t("comments")}
          what={t("commentsWhat")}
          times={dayTimes}
          wanted={chosen.comments}
          onChange={(comments) => choose({ comments })}
        />
      </ul>
    </fieldset>
  );
}

type RowProps = {
  name: string;
  what: string;
  times: readonly string[];
  wanted: Wanted;
  onChange: (patch: Partial<Wanted>) => void;
};

function MailRow({ name, what, times, wanted, onChange }: RowProps) {
  const t = useWords("settings.reminders");
  return (
    <li className="flex items-center justify-between gap-4 py-1.5">
      <div className="min-w-0 flex-1">
        <CheckRow
          checked={wanted.on}
          onChange={(on) => onChange({ on })}
          title={name}
          what={what}
        />
      </div>
      <div className="w-28 shrink-0">
        <select
          aria-label={t("time", { name })}
          value={wanted.time}
          onChange={(event) => onChange({ time: event.target.value })}
          className={`${inputClass} figures`}
        >
          {times.map((time) => (
            <option key={time} value={time}>
              {time}
            </option>
          ))}
        </select>
      </div>
    </li>
  );
}
