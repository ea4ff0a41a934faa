"use client";

import { useId, useState } from "react";
import { useAct } from "@/components/log/use-act";
import { FormFrame } from "@/components/settings/form-frame";
import { useSaving } from "@/components/settings/use-saving";
import { useLanguage, useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { Opened } from "@/components/ui/opened";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { useToast } from "@/components/ui/toast";
import type { ScoreDto, scoreDto } from "@/lib/contracts/scores";
import { type Questionnaire, questionnaires } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { dayMonth } from "@/lib/format/day";
import { api } from "@/lib/http/api";
import { CarePart } from "./care-part";

type Props = {
  athleteId: string;
  initial: readonly ScoreDto[];
  today: PlainDate;
  mayEnter: boolean;
};

/** Totals that a clinician counted. They are kept and shown, and decide nothing. */
export function Scores({ athleteId, initial, today, mayEnter }: Props) {
  const t = useWords("scores");
  const language = useLanguage();
  const { problem, act } = useAct();
  const say = useToast();
  const [scores, setScores] = useState(initial);
  const [open, setOpen] = useState(false);

  const remove = (score: ScoreDto) =>
    act(async () => {
      await api<typeof scoreDto>({
        method: "DELETE",
        path: `/athletes/${athleteId}/scores/${score.id}`,
        version: score.version,
      });
      setScores((all) => all.filter((one) => one.id !== score.id));
      return t("takenOut");
    });

  return (
    <CarePart title={t("title")} what={t("what")} problem={problem}>
      {scores.length === 0 ? (
        <p className="text-sm text-ink-2">{t("none")}</p>
      ) : (
        <table className="figures w-full max-w-xl text-sm">
          <thead className="text-left text-xs text-ink-2">
            <tr className="border-b border-line">
              <th className="py-1 font-normal">{t("day")}</th>
              <th className="py-1 font-normal">{t("questionnaire")}</th>
              <th className="py-1 text-right font-normal">{t("total")}</th>
              <th className="py-1 pl-4 font-normal">{t("by")}</th>
              <th className="w-0">
                <span className="sr-only">{t("takeOut")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {scores.toReversed().map((one) => (
              <tr key={one.id} className="border-b border-line align-top">
                <td className="py-2">{dayMonth(one.date, language)}</td>
                <td className="py-2">
                  {one.kind === "other" ? one.note : one.kind}
                  {one.kind !== "other" && one.note && (
                    <span className="block text-xs text-ink-2">{one.note}</span>
                  )}
                </td>
                <td className="py-2 text-right font-semibold">{one.total}</td>
                <td className="py-2 pl-4 text-ink-2">{one.by}</td>
                <td>
                  {mayEnter && one.own && (
                    <Button
                      kind="quiet"
                      aria-label={t("takeOutOne", {
                        name: `${one.kind === "other" ? one.note : one.kind}, ${dayMonth(one.date, language)}`,
                      })}
                      onClick={() => remove(one)}
                      className="whitespace-nowrap"
                    >
                      {t("takeOut")}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {mayEnter && (
        <Opened
          form={
            open ? (
              <ScoreForm
                athleteId={athleteId}
                today={today}
                onSaved={(score) => {
                  setScores((all) =>
                    [...all, score].toSorted((a, b) =>
                      a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
                    ),
                  );
                  setOpen(false);
                  say(t("entered"));
                }}
                onClose={() => setOpen(false)}
              />
            ) : null
          }
        >
          <Button onClick={() => setOpen(true)}>{t("enter")}</Button>
        </Opened>
      )}
    </CarePart>
  );
}

type FormProps = {
  athleteId: string;
  today: PlainDate;
  onSaved: (score: ScoreDto) => void;
  onClose: () => void;
};

function ScoreForm({ athleteId, today, onSaved, onClose }: FormProps) {
  const t = useWords("scores");
  const id = useId();
  const at = (field: string) => `${id}-${field}`;
  const [kind, setKind] = useState<Questionnaire>("VISA-H");
  const [total, setTotal] = useState("");
  const [date, setDate] = useState<string>(today);
  const [note, setNote] = useState("");
  const { busy, problem, save, refuse, faultAt } = useSaving(at);

  function submit() {
    const number = Number(total.replace(",", "."));
    if (total.trim() === "" || !(number >= 0 && number <= 100)) {
      return refuse([{ fieldId: at("total"), message: t("form.number") }]);
    }
    save(async () =>
      onSaved(
        await api<typeof scoreDto>({
          method: "POST",
          path: `/athletes/${athleteId}/scores`,
          body: { kind, total: number, date, note },
        }),
      ),
    );
  }

  return (
    <FormFrame
      label={t("form.save")}
      busy={busy}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="grid items-end gap-x-4 gap-y-5 sm:grid-cols-3">
        <SelectField
          id={at("kind")}
          label={t("questionnaire")}
          value={kind}
          onChange={setKind}
          options={questionnaires.map((one) => ({
            value: one,
            label: one === "other" ? t("form.another") : one,
          }))}
        />
        <TextField
          id={at("total")}
          label={t("form.total")}
          inputMode="decimal"
          value={total}
          error={faultAt("total")}
          onChange={(event) => setTotal(event.target.value)}
        />
        <TextField
          id={at("date")}
          label={t("day")}
          type="date"
          max={today}
          value={date}
          error={faultAt("date")}
          onChange={(event) => setDate(event.target.value)}
        />
      </div>
      <TextField
        id={at("note")}
        label={t(kind === "other" ? "form.which" : "form.note")}
        maxLength={200}
        autoComplete="off"
        value={note}
        error={faultAt("note")}
        onChange={(event) => setNote(event.target.value)}
      />
    </FormFrame>
  );
}
