/** What is wrong with a group of choices, said where its hint stands: above what is to be chosen. */
export function GroupFault({ error }: { error: string | null }) {
  return error && <span className="font-semibold text-flare-text">{error}</span>;
}
