import { useEffect, useState } from 'react';
import type { Size } from './clamp-place';

/** The window's inside as it is now. With its scroll bars: to measure without them would lay out the whole page. */
export function useRoom(): Size {
  const [room, setRoom] = useState(measureRoom);
  useEffect(() => {
    const measure = (): void => setRoom(measureRoom());
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return room;
}

function measureRoom(): Size {
  return { width: innerWidth, height: innerHeight };
}
