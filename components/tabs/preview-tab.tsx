import { t } from '@/lib/words/words';
import { choosePictureUrl } from '../preview/choose-picture-url';
import { PictureFacts } from '../preview/picture-facts';
import { PreviewList } from '../preview/preview-list';
import type { TabProps } from './tab';

/** How the video looks where people meet it, and what its thumbnail's pixels say. */
export function PreviewTab({ row, draft }: TabProps) {
  const { video } = row.reading;
  const thumbnail = draft?.draft.thumbnail ?? null;
  const pictureUrl = choosePictureUrl(video, thumbnail);
  // Frames that YouTube picked are not the creator's work, so they are not compared.
  const lookalikes = thumbnail?.source === 'automatic' ? null : (draft?.lookalikes ?? null);
  return (
    <div className="space-y-6">
      <PreviewList
        title={video.title}
        channelName={video.channelName}
        durationSeconds={video.durationSeconds}
        pictureUrl={pictureUrl}
        isShort={video.isShort}
      />
      <PictureFacts
        picture={thumbnail?.picture ?? null}
        lookalikes={lookalikes}
        title={video.title}
        pictureUrl={pictureUrl}
        whyNone={whyNone(draft)}
      />
    </div>
  );
}

function whyNone(draft: TabProps['draft']): string {
  if (!draft) return t('picture.onlyInStudio');
  const { thumbnail } = draft.draft;
  if (!thumbnail) return t('picture.notFound');
  return t(thumbnail.source === 'none' ? 'picture.none' : 'picture.unread');
}
