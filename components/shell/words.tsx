"use client";

import type { ReactNode } from "react";
import { IntlProvider, type Messages, useLocale, useMessages } from "use-intl";
import type { Language } from "@/lib/engine/model";
import { languageOf } from "@/lib/words/languages";

type Props = {
  /** Compiled rooms, as the server answers them. */
  readonly rooms: Readonly<Record<string, unknown>>;
  readonly children: ReactNode;
};

/** The language of the page, and the words every page may need. */
export function RootWords({ locale, rooms, children }: Props & { readonly locale: string }) {
  return (
    // No message tells a time by itself; a zone has to be named all the same.
    <IntlProvider locale={locale} messages={rooms as Messages} timeZone="UTC">
      {children}
    </IntlProvider>
  );
}

/** The words of further rooms, for what runs in the browser below. */
export function RoomWords({ rooms, children }: Props) {
  const outer = useMessages();
  return (
    <IntlProvider locale={useLocale()} messages={{ ...outer, ...(rooms as Partial<Messages>) }}>
      {children}
    </IntlProvider>
  );
}

export { useTranslations as useWords } from "use-intl";

/** For days and numbers, which are made by `lib/format` and not by messages. */
export function useLanguage(): Language {
  return languageOf(useLocale());
}
