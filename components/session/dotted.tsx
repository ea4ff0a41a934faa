/**
 * Parts with a dot between them; a line ends between two of them where it can. The dots are pulled
 * to the left by their own width and clipped there, so that no line begins or ends with one.
 */
export function Dotted({ parts }: { parts: readonly string[] }) {
  return (
    <span className="block overflow-x-clip">
      <span className="-ml-[0.8em] block">
        {parts.map((part, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two of a day may read alike, and none ever moves
          <span key={i} className="relative inline-block max-w-full pl-[0.8em] align-top">
            {i > 0 && (
              <span className="absolute left-0 w-[0.8em] text-center whitespace-pre"> · </span>
            )}
            {part}
          </span>
        ))}
      </span>
    </span>
  );
}
