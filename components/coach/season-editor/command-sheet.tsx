import { useWords } from "@/components/shell/words";
import type { EditorWords } from "./editor-words";
import { type Command, type CommandName, commands } from "./keys";

type Props = {
  /** The block one stands on, and its week, in words. */
  readonly blockText: string;
  readonly weekText: string;
  readonly locked: boolean;
  readonly onCommand: (name: CommandName) => void;
  readonly onOpen: () => void;
  /** To the page of the week one stands on. */
  readonly onWeek: () => void;
  readonly onKeys: () => void;
};

/** Every command as a ruled sheet: what it does on the left, its key on the right. */
export function CommandSheet({
  blockText,
  weekText,
  locked,
  onCommand,
  onOpen,
  onWeek,
  onKeys,
}: Props) {
  const t = useWords("seasonEditor");
  const label = ({ name }: Command) =>
    t(name === "lock" && locked ? "command.unlock" : `command.${name}`);
  return (
    <section aria-label={t("commands")} className="flex min-w-0 flex-col gap-4">
      <Group title={blockText}>
        {commands
          .filter((command) => !command.ofWeek)
          .map((command) => (
            <Line
              key={command.name}
              label={label(command)}
              keys={command.keys}
              onPress={() => onCommand(command.name)}
            />
          ))}
        <Line label={t("command.details")} keys={["Enter"]} onPress={onOpen} />
      </Group>
      <Group title={weekText}>
        {commands
          .filter((command) => command.ofWeek)
          .map((command) => (
            <Line
              key={command.name}
              label={label(command)}
              keys={command.keys}
              onPress={() => onCommand(command.name)}
            />
          ))}
        <Line label={t("command.week")} keys={["W"]} onPress={onWeek} />
        <Line label={t("command.keys")} keys={["?"]} onPress={onKeys} ofKeys />
      </Group>
    </section>
  );
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div>
      <h2 className="figures mb-2 text-sm font-semibold">{title}</h2>
      <ul className="grid grid-cols-2 gap-px border border-line bg-line">{children}</ul>
    </div>
  );
}

type LineProps = {
  label: string;
  keys: readonly string[];
  onPress: () => void;
  /** About keys alone: no line where there are none to press. */
  ofKeys?: boolean;
};

function Line({ label, keys, onPress, ofKeys = false }: LineProps) {
  return (
    <li className={`bg-surface last:odd:col-span-2 ${ofKeys ? "max-md:hidden" : ""}`}>
      <button
        type="button"
        onClick={onPress}
        className="tap press flex w-full items-center justify-between gap-2 px-3 text-left text-sm hover:bg-sunk"
      >
        {label}
        <Keys keys={keys} />
      </button>
    </li>
  );
}

/** Keys as they are printed; what is read aloud is the label. */
export function Keys({ keys }: { keys: readonly string[] }) {
  const t = useWords("seasonEditor");
  return (
    <span aria-hidden="true" className="hidden shrink-0 gap-0.5 md:inline-flex">
      {keys.map((key) => (
        <kbd
          key={key}
          className="rounded-cell border border-line px-1 font-sans text-2xs text-ink-3"
        >
          {short[key] ?? capOf(key, t)}
        </kbd>
      ))}
    </span>
  );
}

/** What stands on a key. */
export function capOf(key: string, t: EditorWords["t"]): string {
  switch (key) {
    case "Shift":
    case "Ctrl":
    case "Del":
    case "Home":
    case "End":
      return t(`cap.${key}`);
    default:
      return key;
  }
}

const short: Readonly<Record<string, string>> = { Shift: "⇧", Enter: "↵" };
