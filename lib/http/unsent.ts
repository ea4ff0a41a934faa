/**
 * A form that only script sends was posted by the browser itself: before the script had come, or
 * where none runs. The page is drawn again and must say that nothing was kept.
 */
export const UNSENT_HEADER = "x-unsent";

/** Script posts to `/api`, plain forms to routes of their own; neither draws a page. */
export function isUnsent(request: { method: string; headers: Headers }): boolean {
  return request.method === "POST" && !request.headers.has("next-action");
}
