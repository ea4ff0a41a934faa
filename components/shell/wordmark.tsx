/** The name with its mark: a line that gives under load and comes back. */
export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2">
      <svg
        aria-hidden="true"
        viewBox="0 0 24 16"
        width="24"
        height="16"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.25"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d="M1.5 3.5h4.2c3 0 3 9.5 6.3 9.5s3.3-9.5 6.3-9.5h4.2" />
      </svg>
      <span className="voice text-lg">Rebound</span>
    </span>
  );
}
