import type { ReadyRow } from '@/lib/storage/database';
import { formatCount } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { MAX_WISH_CHARS } from '@/lib/writing/choices';
import { TextField } from '../ui/text-field';
import type { WritingKind } from './kinds';
import { LanguagesField } from './languages-field';
import { PictureField } from './picture-field';
import { PlacesField } from './places-field';
import type { ReadPicture } from './read-picture';
import { TranscriptField } from './transcript-field';
import type { Typed } from './use-choices';

interface WritingFormProps {
  kind: WritingKind;
  row: ReadyRow;
  typed: Typed;
  type: (change: Partial<Typed>) => void;
  picture: ReadPicture | null;
  setPicture: (picture: ReadPicture | null) => void;
}

/** What a creator may choose for one kind of help, and a wish in their own words. */
export function WritingForm({ kind: { choices }, row, typed, type, picture, setPicture }: WritingFormProps) {
  const { video } = row.reading;
  return (
    <div className="space-y-3">
      {choices.includes('languages') && (
        <LanguagesField
          languages={typed.languages}
          own={video.language}
          onChange={(languages) => type({ languages })}
        />
      )}
      {choices.includes('places') && <PlacesField places={typed.places} onChange={(places) => type({ places })} />}
      {choices.includes('transcript') && <TranscriptField videoId={row.videoId} />}
      {choices.includes('picture') && (
        <PictureField url={video.thumbnails?.at(-1)?.url ?? null} picture={picture} onChange={setPicture} />
      )}
      <TextField
        label={t('write.wish')}
        value={typed.wish}
        onChange={(wish) => type({ wish })}
        rows={2}
        error={typed.wish.length > MAX_WISH_CHARS ? t('write.wishLong', [formatCount(MAX_WISH_CHARS)]) : null}
      />
    </div>
  );
}
