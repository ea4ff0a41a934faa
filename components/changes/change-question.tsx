import { dayMonth } from "@/components/week/day-words";
import type { ChangeDto } from "@/lib/contracts/changes";
import { plainDate } from "@/lib/engine/plain-date";
import { AnswerForm } from "./answer-form";

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
export function ChangeQuestion({ athleteId, changeId, title, asked, own, mayAnswer }: Props) {
  const { text, at, answer } = asked;
  return (
    <div className="border-t border-line px-4 py-3 text-sm">
      <p className="text-xs font-semibold text-ink-2">
        {own ? "You asked" : "They ask"}, {dayOf(at)}
      </p>
      <p className="voice measure text-md">{text}</p>
      {answer ? (
        <>
          <p className="mt-2 text-xs font-semibold text-ink-2">
            {answer.by} answered, {dayOf(answer.at)}
          </p>
          <p className="voice measure text-md">{answer.text}</p>
        </>
      ) : mayAnswer ? (
        <div className="mt-2">
          <AnswerForm athleteId={athleteId} changeId={changeId} title={title} />
        </div>
      ) : (
        <p className="mt-1 text-xs text-ink-2">No answer yet.</p>
      )}
    </div>
  );
}

function dayOf(instant: string): string {
  return dayMonth(plainDate(instant.slice(0, 10)));
}
