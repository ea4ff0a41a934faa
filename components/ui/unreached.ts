import { UnreachedPart } from "./unreached-part";

/** For a dynamic part: `import("./part").then((part) => part.Part, unreached)`. */
export const unreached = () => UnreachedPart;
