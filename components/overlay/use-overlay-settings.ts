import { useEffect, useRef, useState } from 'react';
import { askBackground } from '@/lib/messages/to-background';
import type { OverlaySettings } from '@/lib/storage/settings';

const QUIET_MS = 400;

/** Place and state of the card, remembered once they have been left alone for a moment. */
export function useOverlaySettings(
  initial: OverlaySettings,
): [OverlaySettings, (change: Partial<OverlaySettings>) => void] {
  const [settings, setSettings] = useState(initial);
  const pending = useRef<Partial<OverlaySettings>>({});
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const save = useRef(() => {
    const change = pending.current;
    pending.current = {};
    if (Object.keys(change).length === 0) return;
    // Not worth an alert: the card stands where it was put, only the next page does not know.
    askBackground('saveOverlay', change).catch((error: unknown) => console.debug('Limelight:', error));
  });
  useEffect(() => {
    const saveNow = save.current;
    return () => {
      clearTimeout(timer.current);
      saveNow();
    };
  }, []);
  const change = (part: Partial<OverlaySettings>): void => {
    setSettings((now) => ({ ...now, ...part }));
    Object.assign(pending.current, part);
    clearTimeout(timer.current);
    timer.current = setTimeout(save.current, QUIET_MS);
  };
  return [settings, change];
}
