import type { Said } from "@/lib/words/said/match";

/** What stages and exercises rest on, as the rehab screens show it. Titles and journals stay. */
export const saidSources: readonly Said[] = [
  ["Our choice on expert advice", "Unsere Wahl nach dem Rat von Fachleuten"],
  [
    "Goom 2016, JOSPT 46:483-93, as quoted by its author’s site and clinics; instructions ours",
    "Goom 2016, JOSPT 46:483-93, zitiert nach der Website des Autors und nach Kliniken; die Anleitungen sind von uns",
  ],
  [
    "Goom, Malliaras, Reiman & Purdam 2016, JOSPT 46:483-93; sets and frequencies from memory, not confirmed",
    "Goom, Malliaras, Reiman & Purdam 2016, JOSPT 46:483-93; Sätze und Häufigkeit aus dem Gedächtnis, nicht bestätigt",
  ],
  [
    "Our choice; 45-second holds were tried in 16 people (PMC6706360)",
    "Unsere Wahl; Haltephasen von 45 Sekunden wurden an 16 Menschen erprobt (PMC6706360)",
  ],
  [
    "Jonsson 2008, Br J Sports Med 42:746-9 (pilot study)",
    "Jonsson 2008, Br J Sports Med 42:746-9 (Pilotstudie)",
  ],
  [
    "Silbernagel & Crossley 2015, J Orthop Sports Phys Ther 45:876-86; days from memory",
    "Silbernagel & Crossley 2015, J Orthop Sports Phys Ther 45:876-86; die Tage aus dem Gedächtnis",
  ],
  [
    "Alfredson 1998, Am J Sports Med 26:360-6; from memory, not confirmed",
    "Alfredson 1998, Am J Sports Med 26:360-6; aus dem Gedächtnis, nicht bestätigt",
  ],
  [
    "Breda 2021, Br J Sports Med, 10.1136/bjsports-2020-103403 (76 people); sets and seconds from memory, not confirmed",
    "Breda 2021, Br J Sports Med, 10.1136/bjsports-2020-103403 (76 Menschen); Sätze und Sekunden aus dem Gedächtnis, nicht bestätigt",
  ],
  [
    "Kongsgaard 2009, Scand J Med Sci Sports 19:790-802, as quoted by reviews",
    "Kongsgaard 2009, Scand J Med Sci Sports 19:790-802, zitiert nach Übersichtsarbeiten",
  ],
  [
    "Malliaras, Cook, Purdam & Rio 2015, J Orthop Sports Phys Ther 45 (clinical commentary)",
    "Malliaras, Cook, Purdam & Rio 2015, J Orthop Sports Phys Ther 45 (klinischer Kommentar)",
  ],
  [
    "Order after LEAP trial: Mellor 2016 (protocol), BMC Musculoskelet Disord, 10.1186/s12891-016-1043-6; Mellor 2018, BMJ (result from memory, not confirmed); the numbers are our choice",
    "Reihenfolge nach der LEAP-Studie: Mellor 2016 (Studienprotokoll), BMC Musculoskelet Disord, 10.1186/s12891-016-1043-6; Mellor 2018, BMJ (Ergebnis aus dem Gedächtnis, nicht bestätigt); die Zahlen sind unsere Wahl",
  ],
  [
    "LEAP trial: Mellor 2016 (protocol), BMC Musculoskelet Disord, 10.1186/s12891-016-1043-6; Mellor 2018, BMJ (result from memory, not confirmed)",
    "LEAP-Studie: Mellor 2016 (Studienprotokoll), BMC Musculoskelet Disord, 10.1186/s12891-016-1043-6; Mellor 2018, BMJ (Ergebnis aus dem Gedächtnis, nicht bestätigt)",
  ],
  [
    "Our choice; no study of holds in this injury was found",
    "Unsere Wahl; zu Haltephasen bei dieser Verletzung wurde keine Studie gefunden",
  ],
  [
    "Rathleff 2015, Scand J Med Sci Sports 25:e292-300 (48 people, not runners only); two feet first is our choice",
    "Rathleff 2015, Scand J Med Sci Sports 25:e292-300 (48 Menschen, nicht nur Läuferinnen und Läufer); beide Füße zuerst ist unsere Wahl",
  ],
  [
    "Rathleff 2015, Scand J Med Sci Sports 25:e292-300 (48 people, not runners only)",
    "Rathleff 2015, Scand J Med Sci Sports 25:e292-300 (48 Menschen, nicht nur Läuferinnen und Läufer)",
  ],
];
