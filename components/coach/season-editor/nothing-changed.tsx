/** Where the consequence of a change will stand. */
export function NothingChanged() {
  return (
    <section aria-label="What this would mean" className="flex min-w-0 flex-col gap-4">
      <h2 className="text-sm font-semibold">What this would mean</h2>
      <p className="voice text-md text-ink-2">
        Change a block and its consequence stands here before you save.
      </p>
    </section>
  );
}
