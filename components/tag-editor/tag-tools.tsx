import { Download } from 'lucide-react';
import type { TagSuggestion } from '@/lib/keywords/suggestion';
import type { Video } from '@/lib/video/video';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { exportRows } from './export-rows';
import { exportTags } from '../tags/export-tags';

interface TagToolsProps {
  video: Pick<Video, 'id'>;
  tags: readonly string[];
  /** What is said about each tag, in order. */
  notes?: readonly (readonly string[])[];
  suggestions?: readonly TagSuggestion[];
}

/** All tags to the clipboard, or with what is known of them into a file. */
export function TagTools({ video, tags, notes = [], suggestions = [] }: TagToolsProps) {
  return (
    <>
      {tags.length > 0 && (
        <CopyButton text={tags.join(', ')} label={t('tags.copyAll')}>
          {t('tags.copyAll')}
        </CopyButton>
      )}
      <Button onClick={() => void exportTags(video.id, exportRows(tags, notes, suggestions))}>
        <Download aria-hidden className="size-3.5" />
        {t('tags.export')}
      </Button>
    </>
  );
}
