import type { en } from "../en";
import type { Same } from "../same";

export const importRoom: Same<typeof en.import> = {
  title: "Training aus einer Datei",
  what: "Wähle die Liste der Aktivitäten, die du aus Strava, Garmin Connect, TrainingPeaks oder intervals.icu exportiert hast: eine CSV-Datei. Du siehst, was darin ist, bevor etwas gespeichert wird.",
  kept: "In dein Protokoll kommen Tag, Sportart, Zeit, Strecke, Anstieg und Anstrengung. Namen, Notizen, Herzfrequenz und Orte bleiben draußen, und die Datei selbst wird nicht gespeichert.",
  where: "Wo ist diese Datei?",
  whereIs: {
    strava:
      "Strava: Öffne auf der Website in den Einstellungen deines Kontos „Download or Delete Your Account“ und fordere dein Archiv an; gelöscht wird dabei nichts. Nach einer Weile kommt ein Link per E-Mail. Im Archiv liegt activities.csv. Das Konto muss beim Anfordern auf Englisch stehen.",
    garmin:
      "Garmin Connect: Auf der Website hat „All Activities“ oben rechts „Export CSV“. Blättere vorher nach unten: Die Liste lädt dabei nach, und die Datei enthält nur, was sie zeigt. Die Website muss auf Englisch stehen.",
    trainingpeaks:
      "TrainingPeaks: Auf der Website haben die Einstellungen deines Kontos „Export Data“. Wähle die Übersicht der Workouts, nicht ihre Dateien. Im Archiv liegt workouts.csv.",
    intervals:
      "intervals.icu: Die Seite deiner Aktivitäten bietet alle zusammen als eine CSV-Datei an.",
    moved:
      "Diese Dienste benennen ihre Menüs ab und zu um oder verschieben sie. Ist etwas nicht dort, such nach „Export“ oder „Download“.",
  },
  source: {
    strava: "Strava",
    garmin: "Garmin Connect",
    trainingpeaks: "TrainingPeaks",
    intervals: "intervals.icu",
  },
  choose: "Datei wählen",
  another: "Andere Datei wählen",
  reading: "Die Datei wird gelesen…",
  open: "Aus einer Datei ergänzen",
  instead: "Aus einer Datei lesen",
  insteadHint: "Strava, Garmin, TrainingPeaks oder intervals.icu",
  settingsNow: "Aus Strava, Garmin, TrainingPeaks oder intervals.icu",
  back: "Zurück zum Protokoll",
  from: "aus einer Datei",
  found: {
    title:
      "{count, plural, =0 {Nichts Neues in dieser Datei} one {# Aktivität gefunden} other {# Aktivitäten gefunden}}",
    of: "{source}, {span}",
    nothing: "{source}. Dein Protokoll bleibt, wie es ist.",
    sport: "Sportart",
    count: "Anzahl",
    distance: "Strecke",
    time: "Zeit",
    replaces:
      "Was du für vergangene Wochen zusammengefasst hast, weicht dort, wo die Datei mehr weiß: {sports}. Es kommt zurück, wenn du die Datei zurücknimmst.",
    unanswered:
      "Keine Datei sagt, wie deine Sehne einen Lauf vertragen hat. Diese Läufe bestimmen, wo dein Plan beginnt; als gut vertragen zählen sie nicht.",
    add: "{count, plural, one {# Aktivität ins Protokoll übernehmen} other {# Aktivitäten ins Protokoll übernehmen}}",
    adding: "Wird übernommen…",
  },
  leftOut: {
    title: "{count, plural, one {# Zeile bleibt weg} other {# Zeilen bleiben weg}}",
    known:
      "{count, plural, one {# steht schon in deinem Protokoll} other {# stehen schon in deinem Protokoll}}",
    older:
      "{count, plural, one {# ist älter als {weeks, number} Wochen: Weiter zurück sieht ein Plan nicht} other {# sind älter als {weeks, number} Wochen: Weiter zurück sieht ein Plan nicht}}",
    ahead: "{count, plural, one {# liegt in der Zukunft} other {# liegen in der Zukunft}}",
    notDone:
      "{count, plural, one {# war geplant und nicht gemacht, oder ein freier Tag} other {# waren geplant und nicht gemacht, oder freie Tage}}",
    unreadable:
      "{count, plural, one {# hat keinen lesbaren Tag oder keine lesbare Zeit} other {# haben keinen lesbaren Tag oder keine lesbare Zeit}}",
    impossible:
      "{count, plural, one {# hat eine Zeit oder Strecke, die nicht sein kann} other {# haben eine Zeit oder Strecke, die nicht sein kann}}",
    repeated:
      "{count, plural, one {# steht zweimal in der Datei} other {# stehen zweimal in der Datei}}",
    types: "Keine Sportart deines Protokolls: {types}",
    otherTypes: "weitere",
  },
  unit: {
    title: "Die Datei nennt ihre Einheiten nicht",
    distance: "{sport}, {day}, {time}: Sind das {number} km oder {number} Meilen?",
    swim: "{sport}, {day}, {time}: Sind das {number} m oder {number} Yards?",
    more: "Andere in der Datei: {samples}",
    km: "{number} km",
    mi: "{number} Meilen",
    m: "{number} m",
    yd: "{number} Yards",
    all: "Deine Antwort gilt für die ganze Datei.",
  },
  fault: {
    title: "Diese Datei ließ sich nicht lesen",
    nothing: "Es wurde nichts gespeichert.",
    empty: "Es sind keine Aktivitäten darin.",
    "no-table": "Sie ist keine Tabelle mit Spalten. Wähle eine CSV-Datei.",
    damaged: "Sie bricht mitten in einer Zelle ab. Exportiere sie noch einmal.",
    "too-many-rows":
      "Sie hat mehr als {most, number} Zeilen. Wähle beim Export einen kürzeren Zeitraum.",
    "wrong-columns": "Ihre Spalten passen zu keiner der englischen Listen der vier Dienste.",
    missing: "Sie sieht aus wie eine Liste von {source}, aber diese Spalten fehlen: {columns}.",
    "other-language":
      "Ihre Spalten sind nicht auf Englisch. Die Datei folgt der Sprache deines Kontos dort: Stelle es auf Englisch, exportiere noch einmal und stelle es zurück.",
    lookedFor: "Diese Spalten wurden gesucht",
    tooLarge:
      "Sie ist größer als {megabytes, number} MB. Wenn sie ein ganzes Archiv ist, entpacke sie und wähle die CSV-Datei darin.",
    is: {
      zip: "Sie ist ein ZIP-Archiv. Entpacke es und wähle die CSV-Datei darin.",
      gzip: "Sie ist komprimiert. Entpacke sie und wähle die CSV-Datei darin.",
      fit: "Sie ist eine FIT-Datei, eine einzelne Aktivität einer Uhr. Wähle die CSV-Liste mit allen.",
      gpx: "Sie ist eine GPX- oder TCX-Datei, eine einzelne Aktivität. Wähle die CSV-Liste mit allen.",
      "web-page": "Sie ist eine Webseite, keine CSV-Datei.",
      pdf: "Sie ist ein PDF, keine CSV-Datei.",
      json: "Sie ist eine JSON-Datei. Wähle die CSV-Datei.",
      binary: "Sie ist keine Textdatei. Wähle eine CSV-Datei.",
    },
  },
  done: {
    title:
      "{count, plural, one {# Aktivität ist in deinem Protokoll} other {# Aktivitäten sind in deinem Protokoll}}",
    what: "Jede lässt sich dort ändern. Einen Tag lang kannst du alle auf einmal zurücknehmen.",
    undo: "Zurücknehmen",
    undone: "Sie sind wieder aus deinem Protokoll heraus.",
  },
  standing: {
    title: "In den letzten 24 Stunden ergänzt",
    one: "{count, plural, one {# Aktivität} other {# Aktivitäten}} aus {source}, {span}",
    undo: "Zurücknehmen",
    undoOne: "Zurücknehmen: {what}",
  },
  sport: {
    run: "Laufen",
    bike: "Rad",
    swim: "Schwimmen",
    strength: "Kraft",
    hike: "Wandern",
    "aqua-jog": "Aquajogging",
    elliptical: "Crosstrainer",
    walk: "Gehen",
    mobility: "Beweglichkeit",
  },
};
