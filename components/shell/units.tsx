"use client";

import { createContext, type ReactNode, useContext } from "react";
import { metric, type Units } from "@/lib/format/units";
import { useLanguage } from "./words";

const UnitsContext = createContext<Units>(metric);

/** For what runs in the browser; what the server draws is handed the same units by its page. */
export function UnitsProvider({ units, children }: { units: Units; children: ReactNode }) {
  return <UnitsContext value={units}>{children}</UnitsContext>;
}

export function useUnits(): Units {
  return { ...useContext(UnitsContext), language: useLanguage() };
}
