import { countTagCharacters } from '@/lib/seo/text/count-tag-characters';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { formatCount } from '@/lib/words/format';
import { namedWords, t } from '@/lib/words/words';
import { describeRoom } from './describe-room';
import { fieldState } from './field-state';
import { RoomBar } from './room-bar';
import { MAX_TAG_CHARS } from './tag-room';
import { TitleRuler } from './title-ruler';

/** How full each field is, in the unit that its limit counts in, and where the title is cut. */
export function Counters({ row }: { row: DraftRow }) {
  const { title, description, tags, isShort } = row.reading.video;
  return (
    <section aria-label={t('draft.room')} className="space-y-2">
      {title !== null && <TitleRuler title={title} isShort={isShort} />}
      <div className="flex gap-3">
        {description !== null && <RoomBar label={namedWords('group', 'description')} {...describeRoom(description)} />}
        {tags ? (
          <RoomBar
            label={namedWords('group', 'tags')}
            used={countTagCharacters(tags)}
            max={MAX_TAG_CHARS}
            words={t('draft.used', [formatCount(countTagCharacters(tags)), MAX_TAG_CHARS])}
          />
        ) : (
          <RoomBar
            label={namedWords('group', 'tags')}
            used={0}
            max={MAX_TAG_CHARS}
            words={fieldState(row.draft, 'tags') === 'folded' ? t('draft.behindMore') : t('draft.notSeen')}
          />
        )}
      </div>
    </section>
  );
}
