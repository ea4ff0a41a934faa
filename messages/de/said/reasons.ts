import type { Said } from "@/lib/words/said/match";

/** Why a session changed, and what brings it back. */
export const saidReasons: readonly Said[] = [
  // What a session becomes, and who set a limit.
  [
    "It is locked, so it is held and your coach is told.",
    "Die Einheit ist festgehalten, deshalb wird sie ausgesetzt, und dein Coach erfährt davon.",
  ],
  ["A {length} ride stands here instead.", "Stattdessen steht hier eine Radfahrt von {length}."],
  ["A {length} swim stands here instead.", "Stattdessen steht hier Schwimmen, {length}."],
  [
    "{length} of riding or swimming makes up for the time.",
    "{length} Radfahren oder Schwimmen füllen die Zeit auf.",
  ],
  ["{by} set this limit for you.", "{by} hat diese Grenze für dich gesetzt."],
  ["your physio or doctor", "dein Physio oder Arzt"],

  // Nothing changes.
  [
    "No change, because nothing is planned until someone has looked at this.",
    "Keine Änderung, denn es ist nichts geplant, bis jemand darauf geschaut hat.",
  ],
  ["No change, because the morning is settled.", "Keine Änderung, denn der Morgen ist ruhig."],
  [
    "No change, because the morning is settled and the plan already holds where it is.",
    "Keine Änderung, denn der Morgen ist ruhig und der Plan bleibt schon, wo er ist.",
  ],
  [
    "No change, because there is no answer yet this morning.",
    "Keine Änderung, denn heute Morgen gibt es noch keine Antwort.",
  ],
  [
    "The plan stays as it stands. Your next answers decide what comes.",
    "Der Plan bleibt, wie er steht. Deine nächsten Antworten entscheiden, was kommt.",
  ],
  [
    "No change, because the plan already holds what this state asks for.",
    "Keine Änderung, denn der Plan enthält schon, was dieser Stand verlangt.",
  ],
  [
    "Training comes back when someone who has looked at it says so in Rebound.",
    "Das Training kommt zurück, wenn jemand, der darauf geschaut hat, es in Rebound sagt.",
  ],
  [
    "Nothing is held back. The next step is in the plan.",
    "Es ist nichts mehr ausgesetzt. Der nächste Schritt steht im Plan.",
  ],
  [
    "When the reason for the hold is gone, runs may grow again.",
    "Wenn der Grund fürs Halten weg ist, dürfen Läufe wieder wachsen.",
  ],
  [
    "{mornings} settled mornings in a row give the plan its next step.",
    "{mornings} ruhige Morgen hintereinander geben dem Plan seinen nächsten Schritt.",
  ],
  // As changes stored before it say it.
  [
    "{mornings} settled mornings in a row bring the plan back a step.",
    "{mornings} ruhige Morgen hintereinander geben dem Plan seinen nächsten Schritt.",
  ],
  [
    "{mornings} settled mornings in a row end Watch.",
    "{mornings} ruhige Morgen hintereinander beenden „Beobachten“.",
  ],

  // See someone, and a flare.
  [
    "Your answers say that someone should look at this first, so nothing is planned.",
    "Nach deinen Antworten sollte zuerst jemand darauf schauen, deshalb ist nichts geplant.",
  ],
  [
    "This is a flare, so running rests until {day}.",
    "Das ist ein Schub, deshalb ruht das Laufen bis {day}.",
  ],
  [
    "This is a flare, so this rests until {day}.",
    "Das ist ein Schub, deshalb ruht das hier bis {day}.",
  ],
  [
    "From {day} on it may come back, at {atShare}.",
    "Ab {day} darf es zurückkommen, mit {atShare}.",
  ],
  ["In a flare there is no fast running.", "Im Schub gibt es kein schnelles Laufen."],
  [
    "After a flare no run is longer than {share} of your longest.",
    "Nach einem Schub ist kein Lauf länger als {share} deines längsten.",
  ],
  [
    "On the first step of the way back no run is longer than {share} of your longest.",
    "Auf dem ersten Schritt des Wegs zurück ist kein Lauf länger als {share} deines längsten.",
  ],
  [
    "After a flare runs are flat, easy and at {atLength} length.",
    "Nach einem Schub sind Läufe flach, locker und {atLength}.",
  ],
  [
    "A long run so soon after a flare asks too much of the tendon.",
    "Ein langer Lauf so bald nach einem Schub verlangt der Sehne zu viel ab.",
  ],
  [
    "Long runs may come back, at first up to {toShare} of your longest.",
    "Lange Läufe dürfen zurückkommen, zuerst bis {toShare} deines längsten.",
  ],
  [
    "Long runs may come back from {day} on, at first up to {toShare} of your longest.",
    "Lange Läufe dürfen ab {day} zurückkommen, zuerst bis {toShare} deines längsten.",
  ],
  [
    "Riding hurts now, so there is no ride.",
    "Radfahren tut gerade weh, deshalb fällt die Fahrt aus.",
  ],
  [
    "When riding hurts at {pain} or less, short easy rides are open.",
    "Wenn Radfahren höchstens mit {pain} wehtut, sind kurze lockere Fahrten offen.",
  ],
  [
    "Riding may press the tendon, and nobody answered whether it hurts now.",
    "Radfahren drückt vielleicht auf die Sehne, und ob es jetzt wehtut, ist nicht beantwortet.",
  ],
  [
    "Answer “pain while riding” in the check-in after a short ride.",
    "Beantworte „Schmerz beim Radfahren“ im Check-in nach einer kurzen Fahrt.",
  ],
  [
    "At {pain} or less longer easy rides come back.",
    "Bei höchstens {pain} kommen längere lockere Fahrten zurück.",
  ],
  ["A ride is {minutes} min at most.", "Eine Fahrt dauert höchstens {minutes} min."],
  [
    "After a flare rides stay short and easy for a week.",
    "Nach einem Schub bleiben Radfahrten eine Woche lang kurz und locker.",
  ],
  [
    "After a flare swims stay easy for a week.",
    "Nach einem Schub bleibt das Schwimmen eine Woche lang locker.",
  ],
  ["It comes back as planned.", "Es kommt wie geplant zurück."],
  ["It comes back as planned from {day} on.", "Ab {day} kommt es wie geplant zurück."],
  [
    "In a flare strength work is long, steady holds.",
    "Im Schub besteht das Krafttraining aus langem, ruhigem Halten.",
  ],
  ["They load the tendon without moving it.", "Das belastet die Sehne, ohne sie zu bewegen."],
  [
    "The strength work you had comes back when the flare has eased to Watch.",
    "Dein Krafttraining von vorher kommt zurück, wenn aus dem Schub „Beobachten“ geworden ist.",
  ],

  // On Watch.
  [
    "You are on Watch, so this run is {share} shorter than planned.",
    "Du bist auf „Beobachten“, deshalb ist dieser Lauf um {share} kürzer als geplant.",
  ],
  [
    "The next week that goes well brings back the full length.",
    "Die nächste Woche, die gut geht, bringt die volle Länge zurück.",
  ],
  [
    "The tendon takes longer to settle now, so hard days stand {days} apart.",
    "Die Sehne braucht gerade länger, um sich zu beruhigen, deshalb liegen harte Tage im Abstand von {days}.",
  ],
  [
    "When the load test is below {pain} again, {days} apart are enough.",
    "Wenn der Belastungstest wieder unter {pain} liegt, reicht ein Abstand von {days}.",
  ],
  [
    "When aches settle within {hours} hours again, {days} apart are enough.",
    "Wenn Nachschmerz wieder innerhalb von {hours} Stunden abklingt, reicht ein Abstand von {days}.",
  ],
  [
    "On Watch the tendon gets a day between runs.",
    "Auf „Beobachten“ bekommt die Sehne einen Tag zwischen den Läufen.",
  ],
  [
    "Then two runs may stand side by side again.",
    "Dann dürfen zwei Läufe wieder nebeneinanderstehen.",
  ],
  [
    "Settled mornings and a drop lunge that does not hurt open the next step.",
    "Ruhige Morgen und ein tiefer Ausfallschritt, der nicht wehtut, öffnen den nächsten Schritt.",
  ],
  ["Answer the drop lunge in the check-in.", "Beantworte im Check-in den tiefen Ausfallschritt."],
  ["On Watch you ride easy.", "Auf „Beobachten“ fährst du locker."],
  ["On Watch you ride easy and sit up.", "Auf „Beobachten“ fährst du locker und aufrecht."],
  ["Then the ride as planned comes back.", "Dann kommt die Fahrt zurück, wie sie geplant war."],
  ["You are on Watch and kicking hurts.", "Du bist auf „Beobachten“, und der Beinschlag tut weh."],
  [
    "When kicking is at {pain} or less again, the swim as planned comes back.",
    "Wenn der Beinschlag wieder bei höchstens {pain} liegt, kommt das Schwimmen zurück, wie es geplant war.",
  ],
  [
    "On Watch strength work is {share} shorter.",
    "Auf „Beobachten“ ist das Krafttraining um {share} kürzer.",
  ],
  ["Then the full session comes back.", "Dann kommt die ganze Einheit zurück."],
  [
    "For now no run goes past your longest of late.",
    "Vorerst ist kein Lauf länger als dein längster der letzten Zeit.",
  ],
  ["Repeat what went well.", "Wiederhole, was gut ging."],

  // What may have hurt, and freezes.
  [
    "The last fast run may be what hurt, so fast running rests.",
    "Vielleicht war es der letzte schnelle Lauf, deshalb ruht das schnelle Laufen.",
  ],
  [
    "Hills may be what hurt, so running stays flat and easy.",
    "Vielleicht waren es die Hügel, deshalb bleibt das Laufen flach und locker.",
  ],
  [
    "Fast running loads this tendon most, so it rests for now.",
    "Schnelles Laufen belastet diese Sehne am meisten, deshalb ruht es vorerst.",
  ],
  [
    "Running uphill loads this tendon more, so runs stay flat for now.",
    "Bergauf zu laufen belastet diese Sehne mehr, deshalb bleiben Läufe vorerst flach.",
  ],
  ["Runs stay flat for {left}.", "Läufe bleiben noch {left} flach."],
  [
    "Then gentle hills are open again as a next step.",
    "Dann sind sanfte Hügel als nächster Schritt wieder offen.",
  ],
  ["Fast running rests for {left}.", "Schnelles Laufen ruht noch {left}."],
  ["Then the next gentle step is open again.", "Dann ist der nächste sanfte Schritt wieder offen."],
  ["Time alone does not add more.", "Die Zeit allein bringt nichts dazu."],
  [
    "The long run may be what hurt, so it goes no further than the last one that went well.",
    "Vielleicht war es der lange Lauf, deshalb geht er nicht weiter als der letzte, der gut ging.",
  ],
  [
    "A long run that goes well lets the next one grow.",
    "Ein langer Lauf, der gut geht, lässt den nächsten wachsen.",
  ],
  ["This lasts for {left}.", "Das gilt noch {left}."],
  [
    "Strength work may be what hurt, so it goes back to a small range for now.",
    "Vielleicht war es das Krafttraining, deshalb geht es vorerst auf kleine Bewegungen zurück.",
  ],
  [
    "Then the deeper work starts again with less weight.",
    "Dann beginnt die tiefere Arbeit wieder, mit weniger Gewicht.",
  ],
  ["{n} more day", "{n} Tag"],
  ["{n} more days", "{n} Tage"],

  // The way back, and growth.
  [
    "You are on Watch, so what is left of this week’s running comes down to {share}.",
    "Du bist auf „Beobachten“, deshalb geht das, was vom Laufen dieser Woche übrig ist, auf {share} zurück.",
  ],
  [
    "Running comes back in steps after the cut.",
    "Das Laufen kommt nach der Kürzung in Stufen zurück.",
  ],
  [
    "Running comes back one step for each week that goes well: {shares} of it.",
    "Mit jeder Woche, die gut geht, kommt beim Laufen eine Stufe dazu: {shares} davon.",
  ],
  ["This is the last step of the way back.", "Das ist die letzte Stufe des Wegs zurück."],
  ["A week that goes well ends it.", "Eine Woche, die gut geht, beendet ihn."],
  ["{share}, then {more}", "{share}, dann {more}"],
  ["{share} twice", "zweimal {share}"],
  ["{share} three times", "dreimal {share}"],
  ["{share} four times", "viermal {share}"],
  ["{share} five times", "fünfmal {share}"],
  [
    "This kind of running comes later on your way back, so this run is easy.",
    "Diese Art zu laufen kommt später auf deinem Weg zurück, deshalb ist dieser Lauf locker.",
  ],
  [
    "Running without a break comes later on your way back, so you jog and walk by turns.",
    "Laufen ohne Pause kommt später auf deinem Weg zurück, deshalb trabst und gehst du im Wechsel.",
  ],
  [
    "A run off the bike comes later on your way back.",
    "Ein Lauf direkt nach dem Rad kommt später auf deinem Weg zurück.",
  ],
  [
    "Runs off the bike start at {n} min at most.",
    "Läufe direkt nach dem Rad beginnen mit höchstens {n} min.",
  ],
  [
    "A run off the bike grows by {n} min at most.",
    "Ein Lauf direkt nach dem Rad wächst um höchstens {n} min.",
  ],
  [
    "Each run off the bike that goes well lets the next one grow.",
    "Jeder Lauf nach dem Rad, der gut geht, lässt den nächsten wachsen.",
  ],
  [
    "Running comes a little later on your way back.",
    "Laufen kommt auf deinem Weg zurück etwas später.",
  ],
  [
    "Each step opens when its sessions went well, about every {n} days.",
    "Jede Stufe öffnet sich, wenn die Einheiten davor gut gingen, etwa alle {n} Tage.",
  ],
  [
    "From little or no running a run starts at {km} at most.",
    "Aus wenig oder keinem Laufen beginnt ein Lauf mit höchstens {km}.",
  ],
  [
    "No run goes more than {share} past the longest of the {n} days before it.",
    "Kein Lauf geht um mehr als {share} über den längsten der {n} Tage davor hinaus.",
  ],
  [
    "Each longer run that goes well lets the next one grow.",
    "Jeder längere Lauf, der gut geht, lässt den nächsten wachsen.",
  ],
  [
    "A week of running grows by no more than {share}, so this week is cut to fit.",
    "Das Laufen einer Woche wächst um höchstens {share}, deshalb ist diese Woche darauf gekürzt.",
  ],
  [
    "The weeks before it are shorter, so this recovery week is too.",
    "Die Wochen davor sind kürzer, deshalb ist es diese Entlastungswoche auch.",
  ],
  [
    "Each week that goes well lets the next one grow.",
    "Jede Woche, die gut geht, lässt die nächste wachsen.",
  ],

  // Days away, limits, illness, sleep, shockwave.
  [
    "You are away on this day, so nothing is planned.",
    "An diesem Tag bist du unterwegs, deshalb ist nichts geplant.",
  ],
  ["The plan goes on when you are back.", "Der Plan geht weiter, wenn du zurück bist."],
  ["What fell away is not made up for.", "Was wegfiel, wird nicht nachgeholt."],
  [
    "Your physio or doctor has set a limit, and it holds here.",
    "Dein Physio oder Arzt hat eine Grenze gesetzt, und sie gilt hier.",
  ],
  [
    "It ends when the person who set it lifts it, or on its last day.",
    "Sie endet, wenn die Person, die sie gesetzt hat, sie aufhebt, oder an ihrem letzten Tag.",
  ],
  ["You are ill, so training stops.", "Du bist krank, deshalb ruht das Training."],
  [
    "After one full day with no symptoms and no fever pills you start again, easy and at {atLength} length.",
    "Nach einem vollen Tag ohne Beschwerden und ohne Fiebermittel fängst du wieder an, locker und {atLength}.",
  ],
  [
    "You have a cold, so today is easy and {minutes} min at most, or nothing.",
    "Du bist erkältet, deshalb ist heute locker und höchstens {minutes} min, oder nichts.",
  ],
  [
    "When you tick no illness, the plan comes back.",
    "Wenn du angibst, dass du nicht krank bist, kommt der Plan zurück.",
  ],
  [
    "The first days back from being ill are easy and at {atLength} length.",
    "Die ersten Tage nach einer Krankheit sind locker und {atLength}.",
  ],
  ["After {days} of that the plan comes back.", "Nach {days} davon kommt der Plan zurück."],
  [
    "Last night was very short, so the fast work waits.",
    "Die letzte Nacht war sehr kurz, deshalb wartet die schnelle Arbeit.",
  ],
  [
    "After a normal night fast work is open again.",
    "Nach einer normalen Nacht ist schnelle Arbeit wieder offen.",
  ],
  [
    "On a shockwave day the tendon gets no fast, long or heavy work.",
    "An einem Tag mit Stoßwelle bekommt die Sehne keine schnelle, lange oder schwere Arbeit.",
  ],
  [
    "It comes back {days} later, if the morning is settled.",
    "Sie kommt {days} später zurück, wenn der Morgen ruhig ist.",
  ],
  [
    "After that the plan comes back, if the morning is settled.",
    "Danach kommt der Plan zurück, wenn der Morgen ruhig ist.",
  ],
  [
    "For {days} from a shockwave treatment runs are easy and {minutes} min at most.",
    "Für {days} ab einer Stoßwellenbehandlung sind Läufe locker und höchstens {minutes} min lang.",
  ],
  [
    "For {days} from a shockwave treatment there is no run while your usual pain is above {pain}.",
    "Für {days} ab einer Stoßwellenbehandlung gibt es keinen Lauf, solange dein üblicher Schmerz über {pain} liegt.",
  ],
  ["A rule of your plan asks for less here.", "Eine Regel deines Plans verlangt hier weniger."],
  [
    "It comes back when the rule no longer applies.",
    "Es kommt zurück, wenn die Regel nicht mehr gilt.",
  ],

  // A session that stands again, and what is told to those who do not see symptoms.
  [
    "What had cut this session no longer applies, so it stands as it was planned.",
    "Was diese Einheit gekürzt hatte, gilt nicht mehr, deshalb steht sie wieder, wie sie geplant war.",
  ],
  [
    "This stands in for running that was cut, so its length is set anew each morning.",
    "Das ersetzt gekürztes Laufen, deshalb wird die Länge jeden Morgen neu bestimmt.",
  ],
  [
    "When the run comes back in full, this falls away.",
    "Wenn der Lauf ganz zurück ist, fällt das hier weg.",
  ],
  [
    "Nothing more is needed. Your next answers decide as always.",
    "Mehr braucht es nicht. Deine nächsten Antworten entscheiden wie immer.",
  ],
  [
    "A limit had cut this session. It no longer holds, so the session stands as it was planned.",
    "Eine Grenze hatte diese Einheit gekürzt. Sie gilt nicht mehr, deshalb steht die Einheit wieder, wie sie geplant war.",
  ],
  [
    "The session was changed to fit what the athlete can take today.",
    "Die Einheit wurde auf das geändert, was heute geht.",
  ],
  ["It comes back when the rules allow.", "Sie kommt zurück, wenn die Regeln es erlauben."],

  [
    "your physio or doctor set this limit for you.",
    "Dein Physio oder Arzt hat diese Grenze für dich gesetzt.",
  ],

  // Shares and counts inside these sentences.
  ["atShare|a quarter", "einem Viertel"],
  ["atShare|half", "der Hälfte"],
  ["atShare|three quarters", "drei Vierteln"],
  ["atLength|a quarter", "ein Viertel so lang"],
  ["atLength|half", "halb so lang"],
  ["atLength|three quarters", "drei Viertel so lang"],
  ["atLength|{n} %", "auf {n} % der Länge"],
  ["toShare|a quarter", "zu einem Viertel"],
  ["toShare|half", "zur Hälfte"],
  ["toShare|three quarters", "zu drei Vierteln"],
  ["toShare|{n} %", "zu {n} %"],
  ["a tenth", "ein Zehntel"],
  ["a fifth", "ein Fünftel"],
  ["a quarter", "ein Viertel"],
  ["half", "die Hälfte"],
  ["three quarters", "drei Viertel"],
  ["all", "alles"],
  ["two", "zwei"],
  ["three", "drei"],
  ["four", "vier"],
  ["five", "fünf"],
  ["six", "sechs"],
  ["seven", "sieben"],
  ["days|one day", "einem Tag"],
  ["days|two days", "zwei Tagen"],
  ["days|three days", "drei Tagen"],
  ["days|four days", "vier Tagen"],
  ["days|five days", "fünf Tagen"],
  ["days|six days", "sechs Tagen"],
  ["days|seven days", "sieben Tagen"],
  ["days|{n} days", "{n} Tagen"],
  ["today", "heute"],
  ["tomorrow", "morgen"],
  ["yesterday", "gestern"],
];
