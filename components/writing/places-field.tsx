import { POST_PLACES, type PostPlace } from '@/lib/writing/results';
import { t } from '@/lib/words/words';

const WORDS: Record<PostPlace, () => string> = {
  blog: () => t('write.placeBlog'),
  linkedin: () => t('write.placeLinkedin'),
  x: () => t('write.placeX'),
};

export const placeWords = (place: PostPlace): string => WORDS[place]();

interface PlacesFieldProps {
  places: readonly PostPlace[];
  onChange: (places: PostPlace[]) => void;
}

/** Where the video is to be announced. */
export function PlacesField({ places, onChange }: PlacesFieldProps) {
  return (
    <fieldset className="flex min-w-0 flex-wrap gap-x-4 gap-y-1">
      <legend className="pb-1 text-xs font-semibold text-ink-soft">{t('write.places')}</legend>
      {POST_PLACES.map((place) => (
        <label key={place} className="inline-flex min-h-6 items-center gap-2">
          <input
            type="checkbox"
            checked={places.includes(place)}
            onChange={(event) =>
              onChange(POST_PLACES.filter((one) => (one === place ? event.target.checked : places.includes(one))))
            }
            className="size-4 accent-accent"
          />
          {placeWords(place)}
        </label>
      ))}
    </fieldset>
  );
}
