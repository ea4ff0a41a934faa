/**
 * The one mark of what unfolds: it points on, and down once open. First in a summary of words alone,
 * last in one that fills its row. It stands directly in its `summary`.
 */
export function FoldMark({ className = "" }: { className?: string }) {
  return <span aria-hidden="true" className={`fold-mark ${className}`} />;
}
