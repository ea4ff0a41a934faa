import { Fragment } from "react";

/** `Swim · 850 m · 25 min`: in a narrow column a line ends between the parts, not within one. */
export function Unbroken({ text }: { text: string }) {
  const parts = text.split(" · ");
  return parts.map((part, i) => (
    <Fragment key={part}>
      {i > 0 && " "}
      <span className="whitespace-nowrap">{i < parts.length - 1 ? `${part} ·` : part}</span>
    </Fragment>
  ));
}
