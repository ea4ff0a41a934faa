import { QueryClient } from "@tanstack/react-query";

/** One per browser tab, in memory only: health data is never kept on the device. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: 1 },
      mutations: { retry: 0 },
    },
  });
}
