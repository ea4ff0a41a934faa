import type { ChangeDto } from "@/lib/contracts/changes";
import { plainDate } from "@/lib/engine/plain-date";
import { dayMonth } from "@/lib/format/day";
import { requestLanguage, words } from "@/lib/words/request";
import { AnswerLater } from "./answer-later";

type Props = {
  athleteId: string;
  changeId: string;
  title: string;
  asked: NonNullable<ChangeDto["asked"]>;
  /** The viewer asked it; everybody else reads that the athlete did. */
  own: boolean;
  mayAnswer: boolean;
};

/** What was asked about a change and what the coach answered, in their words. */
export async function ChangeQuestion(props: Props) {
  const { athleteId, changeId, title, asked, own, mayAnswer } = props;
  const { text, at, answer } = asked;
  const [t, language] = await Promise.all([words("changes.question"), requestLanguage()]);
  const dayOf = (instant: string) => dayMonth(plainDate(instant.slice(0, 10)), language);
  return (
    <div className="border-t border-line px-4 py-3 text-sm">
      <p className="text-xs font-semibold text-ink-2">
        {t(own ? "youAsked" : "theyAsk", { day: dayOf(at) })}
      </p>
      <p className="voice measure text-md">{text}</p>
      {answer ? (
        <>
          <p className="mt-2 text-xs font-semibold text-ink-2">
            {t("answered", { name: answer.by, day: dayOf(answer.at) })}
          </p>
          <p className="voice measure text-md">{answer.text}</p>
        </>
      ) : mayAnswer ? (
        <div className="mt-2">
          <AnswerLater athleteId={athleteId} changeId={changeId} title={title} />
        </div>
      ) : (
        <p className="mt-1 text-xs text-ink-2">{t("open")}</p>
      )}
    </div>
  );
}
