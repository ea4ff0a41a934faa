const emergency = "Call 999, or go to A&E. Do not drive yourself.";
const now = "Now. Do not wait to see if it passes.";
const gpOrPhysio = "Your GP, or a physio or sports doctor you can reach sooner.";

/** Fixed words on who to see, after section 4 of the rehab reference. UK numbers. */
export const care = {
  // As a phone dials them; spaces are for the eye.
  phone: { emergency: "999", advice: "111" },
  call: "Call {number}",
  headings: {
    now: "Call 999 or go to A&E now",
    today: "Get help today",
    week: "See someone this week",
    fortnight: "See someone in the next two weeks",
  },
  lists: {
    now: "Get help now",
    today: "Get help today",
    week: "See someone this week",
    fortnight: "See someone in the next two weeks",
  },
  who: "Who",
  soon: "How soon",
  say: "What to say",
  said: "“{words}”",
  source: "Source:",
  ticked: "You ticked",
  counted: "A rule of your plan counted",
  intro:
    "If any of these is true, stop training and get help. Tick it to see who to call and what to say.",
  foot: "This is a list of warning signs, not a judgement about you. If you are worried and nothing here fits, call 111.",
  listFrom: "Where the list comes from",
  pause: "Save, and pause my training",
  notice: {
    title: "See someone",
    earlier: "Earlier answers asked for this.",
    stays:
      "Training stays paused. This stays here until a person who has looked at it says so in Rebound. If it gets worse, call 111; in an emergency 999.",
  },
  lift: {
    title: "Someone has looked at it",
    who: "Who looked, and what did they say?",
    hint: "It is kept with your name and today’s date. Training starts again on Watch, in steps.",
    lift: "Lift the pause",
  },
  // What a person ticks, who to see, how soon, and a sentence to say or read out.
  flags: {
    "chest-pain": {
      what: "Chest pain, short of breath at rest, or I collapsed",
      who: emergency,
      soon: now,
      say: "I have chest pain, or I cannot get my breath, or I collapsed.",
    },
    "saddle-numbness": {
      what: "Numb between my legs, or a change in how I pee, poo or have sex",
      who: emergency,
      soon: now,
      say: "I have new numbness between my legs, or my bladder or bowels have changed, and pain in my back or leg.",
    },
    "bilateral-leg": {
      what: "Pain or weakness in both legs at once",
      who: emergency,
      soon: now,
      say: "I have new pain or weakness in both legs.",
    },
    "hot-swollen-calf": {
      what: "One calf is hot, swollen or very sore",
      who: emergency,
      soon: now,
      say: "One calf is hot and swollen, and it was not so before.",
    },
    fluoroquinolone: {
      what: "I take an antibiotic whose name ends in -\u2060floxacin, or did in the last 6 months",
      who: "Whoever prescribed it. If you cannot reach them, call 111. Put no load on the tendon until you have spoken.",
      soon: "Now, and before the next dose.",
      say: "I take, or took, this antibiotic and my tendon hurts. Should I stop it?",
    },
    "sudden-pop": {
      what: "A sudden pop or tear, bruising, a weak leg, or I cannot walk as usual",
      who: "A&E or an urgent treatment centre. Call 111 if you are not sure where.",
      soon: "Today. Some of these need a specialist within days.",
      say: "I felt a pop where my tendon hurts and I cannot walk as usual. I already have a tendon problem there.",
    },
    "bone-pain": {
      what: "Pain on one small spot of bone, pain when I hop, or groin pain that stops a run",
      who: gpOrPhysio,
      soon: "This week. No running until then.",
      say: "I have pain on one spot of bone, or in the groin, that comes with running. Could it be the bone?",
    },
    "nerve-signs": {
      what: "Pain below the knee, pins and needles, numbness or a weak foot",
      who: gpOrPhysio,
      soon: "This week. If it is in both legs, call 999.",
      say: "The pain goes below my knee, or my foot tingles, feels numb or weak. It may be worse when I cough.",
    },
    "constant-rest-pain": {
      what: "Pain that is there all the time, even at rest",
      who: gpOrPhysio,
      soon: "Within 7 days.",
      say: "My pain is there all the time, even when I rest.",
    },
    "fever-weight-loss": {
      what: "Fever, losing weight without trying, past cancer, or long use of steroids",
      who: "Your GP. Call 111 if the fever is high or you feel very unwell.",
      soon: "This week.",
      say: "I have pain that does not settle, and also a fever, weight loss, past cancer or long use of steroids.",
    },
    "young-ischial": {
      what: "I am under 25 and the sit-bone pain came on suddenly",
      who: gpOrPhysio,
      soon: "This week. No running until then.",
      say: "I am under 25 and had sudden pain at the sit bone. Could the bone be involved where the muscle joins?",
    },
  },
  // What a counting rule of the plan refers for; nothing was ticked.
  rules: {
    "REFER-BONE": {
      what: "Pain in the groin that stops a run or comes when you stand on that leg, or a deep ache in a bone at rest or at night",
      who: gpOrPhysio,
      soon: "This week. It is worth showing to a doctor before the next run.",
      say: "I have pain in the groin or deep at a bone, and I run a lot. Could it be the bone?",
    },
    "REFER-NIGHT": {
      what: "Pain woke you on two nights of the last seven",
      who: gpOrPhysio,
      soon: "Within 7 days.",
      say: "Pain from my tendon woke me on two nights this week.",
    },
    "REFER-PAIN": {
      what: "You answered pain of 7 or more",
      who: gpOrPhysio,
      soon: "Within 14 days. Sooner if it stays that high.",
      say: "My tendon pain reached 7 of 10 or more.",
    },
    "REFER-COUNT": {
      what: "Three flares in 28 days",
      who: gpOrPhysio,
      soon: "Within 14 days.",
      say: "My tendon has flared three times in four weeks although I trained less.",
    },
    "REFER-WORSENING": {
      what: "Mornings went on getting worse although you trained less",
      who: gpOrPhysio,
      soon: "Within 7 days.",
      say: "My tendon gets worse in the mornings although I train less.",
    },
    "REFER-NO-BETTER": {
      what: "Twelve weeks on, the load test is no lower and you run no more than at the start",
      who: gpOrPhysio,
      soon: "Within 14 days. Nothing here says that it is worse; a fresh look may help.",
      say: "I have trained with care for twelve weeks and my tendon is no better. What else could we look at?",
    },
  },
} as const;
