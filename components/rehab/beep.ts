let context: AudioContext | null = null;

/** Browsers allow sound after a tap only, so the tap that turns it on opens it. */
export function openSound(): void {
  context ??= new AudioContext();
  void context.resume();
}

/** One short, soft tone. */
export function beep(): void {
  if (context === null) return;
  const tone = context.createOscillator();
  const volume = context.createGain();
  const now = context.currentTime;
  tone.frequency.value = 660;
  volume.gain.setValueAtTime(0.15, now);
  volume.gain.exponentialRampToValueAtTime(0.001, now + 0.4);
  tone.connect(volume).connect(context.destination);
  tone.start(now);
  tone.stop(now + 0.4);
}
