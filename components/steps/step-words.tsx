import { useWords } from "@/components/shell/words";
import { faultText } from "@/lib/step-text/fault";
import type { StepError } from "@/lib/step-text/parse";

type Props = { text: string; errors: readonly StepError[]; id: string; onGo: (at: number) => void };

/** What could not be read: the line as typed, the place marked, the sentence, and a way there. */
export function StepErrors({ text, errors, id, onGo }: Props) {
  const t = useWords("steps");
  const faults = useWords("steps.fault");
  return (
    <ul id={id} className="flex flex-col gap-2">
      {errors.map((error) => {
        const start = text.lastIndexOf("\n", error.at - 1) + 1;
        const stop = text.indexOf("\n", error.at);
        const line = text.slice(start, stop === -1 ? undefined : stop);
        const from = error.at - start;
        const number = text.slice(0, start).split("\n").length;
        return (
          <li key={`${error.at} ${error.what.code}`} className="border-l-4 border-ink py-0.5 pl-3">
            <button
              type="button"
              onClick={() => onGo(error.at)}
              className="block w-full text-left text-sm"
            >
              <span className="sr-only">{t("line", { number: String(number) })} </span>
              <code className="figures block overflow-hidden font-sans text-ellipsis whitespace-pre">
                {line.slice(0, from)}
                <mark className="bg-flare-tint text-ink underline decoration-flare decoration-wavy underline-offset-4">
                  {line.slice(from, from + error.length) || " "}
                </mark>
                {line.slice(from + error.length)}
              </code>
              <span className="font-semibold">{faultText(error.what, faults)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
