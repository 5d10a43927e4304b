import { useState } from 'react';
import type { StudioSession } from '@/lib/messages/in-page';
import { AnalysisProblem } from './card-body';
import { Bones } from './bones';
import { Card } from './card';
import { CardFrame } from './card-frame';
import { FailureBoundary } from '../ui/failure-boundary';
import { Parting } from './parting';
import { readPartingWords } from './parting-words';
import { useRoom } from './use-room';
import { useSession } from './use-session';

interface OverlayProps {
  session: StudioSession;
  /** The one element in Studio's page, which is placed. */
  host: HTMLElement;
  /** After an update of Limelight: the card is of no more use. */
  onClose: () => void;
}

/** Limelight in Studio. It follows the session; whether it is there at all is decided by `showOverlay`. */
export function Overlay({ session, host, onClose }: OverlayProps) {
  const [words] = useState(readPartingWords);
  const { reply, problem, isOrphaned } = useSession(session);
  const room = useRoom();
  const still = { host, room, name: words.name, place: reply?.overlay.place ?? null };
  const part = (isGone: boolean) => (
    <CardFrame {...still}>{() => <Parting words={words} isOrphaned={isGone} onClose={onClose} />}</CardFrame>
  );
  const retry = session.readAgain && (() => session.readAgain?.());
  return (
    <div data-theme={reply?.theme ?? 'system'} lang="en">
      <FailureBoundary fallback={part}>
        {isOrphaned ? (
          part(true)
        ) : reply ? (
          <Card host={host} reply={reply} problem={problem} onRetry={retry} />
        ) : (
          <CardFrame {...still}>
            {() => (problem ? <AnalysisProblem problem={problem} onRetry={retry} /> : <Bones />)}
          </CardFrame>
        )}
      </FailureBoundary>
    </div>
  );
}
