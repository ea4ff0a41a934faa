import type { Metadata } from "next";
import { OfflineDay } from "@/components/offline/offline-day";

export const metadata: Metadata = { title: "No connection" };

/** The one page the worker keeps. It holds nothing of anybody; the device fills it. */
export default function OfflinePage() {
  return (
    <div className="py-6">
      <OfflineDay />
      <noscript>
        <p>There is no connection, and without script nothing can be kept here.</p>
      </noscript>
    </div>
  );
}
