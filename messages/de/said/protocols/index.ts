import type { Said } from "@/lib/words/said/match";
import { saidProtocolsAchilles } from "./achilles";
import { saidProtocolsFlareHolds } from "./flare-holds";
import { saidProtocolsGluteal } from "./gluteal";
import { saidProtocolsPatellar } from "./patellar";
import { saidProtocolsPlantarHeelPain } from "./plantar-heel-pain";
import { saidProtocolsProximalHamstring } from "./proximal-hamstring";

/** What a protocol says of one injury, beside its rules. */
export const saidProtocols: readonly Said[] = [
  ...saidProtocolsProximalHamstring,
  ...saidProtocolsAchilles,
  ...saidProtocolsPatellar,
  ...saidProtocolsGluteal,
  ...saidProtocolsPlantarHeelPain,
  ...saidProtocolsFlareHolds,
];
