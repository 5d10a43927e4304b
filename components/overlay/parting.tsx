import { X } from 'lucide-react';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { PartingWords } from './parting-words';

interface PartingProps {
  words: PartingWords;
  /** Limelight was updated or removed under the page; otherwise the card itself broke. */
  isOrphaned: boolean;
  onClose: () => void;
}

/** The last thing the card says: nothing works any more until the page is loaded anew. */
export function Parting({ words, isOrphaned, onClose }: PartingProps) {
  return (
    <Notice what={isOrphaned ? words.updated : words.failed} way={isOrphaned ? words.updatedWay : words.failedWay}>
      <div className="flex gap-2">
        <Button look="primary" onClick={() => location.reload()}>
          {words.reload}
        </Button>
        <Button look="quiet" onClick={onClose}>
          <X aria-hidden className="size-3.5" />
          {words.close}
        </Button>
      </div>
    </Notice>
  );
}
