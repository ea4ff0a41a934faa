"use client";

import { signOut } from "next-auth/react";
import { useState } from "react";
import { Button } from "@/components/ui/button";

export function SignOutButton() {
  const [leaving, setLeaving] = useState(false);
  return (
    <Button
      className="w-full"
      disabled={leaving}
      onClick={() => {
        setLeaving(true);
        void signOut({ callbackUrl: "/" }).catch(() => setLeaving(false));
      }}
    >
      {leaving ? "Signing out…" : "Sign out"}
    </Button>
  );
}
