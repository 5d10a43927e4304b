import { startTransition, useEffect, useState } from 'react';
import type { StudioSession, StudioState } from '@/lib/messages/in-page';

/** What the session knows. Drawn in small slices: the creator is typing beside it, and no key may wait for the card. */
export function useSession(session: StudioSession): StudioState {
  const [state, setState] = useState(() => session.getState());
  useEffect(() => {
    const follow = (): void => startTransition(() => setState(session.getState()));
    follow();
    return session.subscribe(follow);
  }, [session]);
  return state;
}
