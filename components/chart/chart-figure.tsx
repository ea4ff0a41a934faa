import type { ReactNode } from "react";
import { FoldMark } from "@/components/ui/fold-mark";
import { ScrollRegion } from "@/components/ui/scroll-region";

export type NumberTable = {
  readonly head: readonly string[];
  /** First cell of each row is its heading. */
  readonly rows: readonly (readonly string[])[];
};

type Words = {
  readonly show: string;
  readonly numbers: (caption: string) => string;
};

type Props = {
  words: Words;
  /** States the finding in one sentence. */
  finding: string;
  legend?: ReactNode;
  table: NumberTable;
  /** False where the sheet has no room for it: on screen it stays. */
  printTable?: boolean;
  children: ReactNode;
};

/** A drawing for the eye, one sentence that says what it shows, and the same numbers as a table. */
export function ChartFigure(props: Props) {
  const { words, finding, legend, table, printTable = true, children } = props;
  return (
    <figure className="flex flex-col gap-3">
      <figcaption className="voice measure text-md text-ink">{finding}</figcaption>
      {legend}
      {children}
      <div className={printTable ? undefined : "print:hidden"}>
        <ShowNumbers words={words} table={table} caption={finding} />
      </div>
    </figure>
  );
}

type NumbersProps = { words: Words; table: NumberTable; caption: string };

function ShowNumbers({ words, table, caption }: NumbersProps) {
  return (
    <details className="text-xs">
      <summary className="tap -mx-2 inline-flex items-center gap-2 px-2 font-semibold text-ink-2 hover:text-ink">
        <FoldMark />
        {words.show}
      </summary>
      <ScrollRegion
        label={words.numbers(caption)}
        className="max-h-112 overflow-auto border border-line bg-surface print:max-h-none"
      >
        <table className="figures w-full border-collapse text-right">
          <thead>
            <tr>
              {table.head.map((cell, i) => (
                <th
                  key={cell}
                  scope="col"
                  className={`sticky top-0 bg-surface px-3 py-2 font-semibold text-ink-2 ${i === 0 ? "text-left" : ""}`}
                >
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row[0]} className="border-t border-line">
                {row.map((cell, i) => (
                  <Cell key={table.head[i]} first={i === 0} text={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}

function Cell({ first, text }: { first: boolean; text: string }) {
  if (!first) return <td className="whitespace-nowrap px-3 py-1.5">{text}</td>;
  return (
    <th scope="row" className="whitespace-nowrap px-3 py-1.5 text-left font-normal text-ink-2">
      {text}
    </th>
  );
}
