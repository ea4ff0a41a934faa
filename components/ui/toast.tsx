"use client";

import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";

type Say = (message: string) => void;

const ToastContext = createContext<Say>(() => {});

/** How long a sentence stays; it is never the only place where something can be undone. */
const SHOWN_MS = 6000;

/** Says one sentence at the foot of the screen and to screen readers. */
export function useToast(): Say {
  return useContext(ToastContext);
}

export function ToastRegion({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<{ text: string; at: number } | null>(null);
  const say = useCallback<Say>(
    (text) => setToast((last) => ({ text, at: (last?.at ?? 0) + 1 })),
    [],
  );

  useEffect(() => {
    if (toast === null || toast.text === "") return;
    const timer = setTimeout(() => setToast({ text: "", at: toast.at }), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast]);

  return (
    <ToastContext value={say}>
      {children}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-0 bottom-20 z-30 flex justify-center px-4 lg:bottom-6 print:hidden"
      >
        {toast === null || toast.text === "" ? null : (
          <p
            key={toast.at}
            className="sheet-rise rounded-control bg-ink px-4 py-3 text-sm font-semibold text-on-ink"
          >
            {toast.text}
          </p>
        )}
      </div>
    </ToastContext>
  );
}
