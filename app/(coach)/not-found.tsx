import { Missing } from "@/components/shell/missing";

/** Within the frame, which has its own `main` and its own margins. */
export default function NotFoundPage() {
  return <Missing />;
}
