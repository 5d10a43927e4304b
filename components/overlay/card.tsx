import type { DraftReply } from '@/lib/messages/to-background';
import type { ProblemCode } from '@/lib/problem/problem';
import { missingFields } from '../draft/field-state';
import { useDraftCommands } from '../draft/use-draft-commands';
import { Badge } from './badge';
import { OpenCard } from './open-card';
import { useFold } from './use-fold';
import { useOverlaySettings } from './use-overlay-settings';
import { useRoom } from './use-room';

interface CardProps {
  host: HTMLElement;
  reply: DraftReply;
  /** Why what is shown is not the newest; `null` when it is. */
  problem: ProblemCode | null;
  onRetry: (() => void) | undefined;
}

/** The draft in Studio: a card beside the editor, folded to a badge where there is no room for it. */
export function Card({ host, reply: { row, overlay }, problem, onRetry }: CardProps) {
  const commands = useDraftCommands();
  const room = useRoom();
  const [settings, change] = useOverlaySettings(overlay);
  const fold = useFold(room.width);
  if (!fold.isFolded)
    return <OpenCard {...{ host, row, room, commands, problem, onRetry, settings, fold }} onChange={change} />;
  const { score } = row.scorecard;
  const hasAlert = problem !== null || missingFields(row.draft).texts.length > 0;
  return <Badge ref={fold.badge} {...{ host, room, score, hasAlert }} onOpen={() => fold.setOpen(true)} />;
}
