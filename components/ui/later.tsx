import { type ComponentType, lazy, type ReactNode, Suspense } from "react";

/**
 * A part that comes when it is first drawn, with a boundary of its own so that the page around it does
 * not wait: `later(() => import("./part").then((part) => part.Part, unreached))`. React's own way: the
 * framework's costs every page two kilobytes.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  loading: ReactNode = null,
): ComponentType<P> {
  const Part: ComponentType<P> = lazy(async () => ({ default: await load() }));
  return function Later(props: P) {
    return (
      <Suspense fallback={loading}>
        <Part {...props} />
      </Suspense>
    );
  };
}
