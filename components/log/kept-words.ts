/** Said where an entry waits on the device. */
export const KEPT = "Kept on this device. It goes out once Rebound can be reached.";
