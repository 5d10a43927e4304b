import { useId, useState } from 'react';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { type ReadPicture, readPicture } from './read-picture';

interface PictureFieldProps {
  /** Of the video as YouTube has it; `null` where none is known. */
  url: string | null;
  picture: ReadPicture | null;
  onChange: (picture: ReadPicture | null) => void;
}

/** The picture to be judged: the video's own where it can be read, or a file. It leaves this computer only when it is sent. */
export function PictureField({ url, picture, onChange }: PictureFieldProps) {
  const id = useId();
  const [isRefused, setIsRefused] = useState(false);
  const take = async (source: Blob | string): Promise<void> => {
    const read = await readPicture(source);
    setIsRefused(read === null);
    onChange(read);
  };
  return (
    <div className="space-y-2">
      {picture && <img src={`data:image/jpeg;base64,${picture.data}`} alt="" className="w-40 rounded-control" />}
      <div className="flex flex-wrap items-center gap-2">
        {url && <Button onClick={() => void take(url)}>{t('write.pictureOwn')}</Button>}
        <label
          htmlFor={id}
          className="inline-flex min-h-8 cursor-pointer items-center rounded-control border border-line bg-raised px-3 py-1 text-sm font-medium focus-within:outline-2 hover:bg-hover"
        >
          {t('write.pictureFile')}
          <input
            id={id}
            type="file"
            accept="image/png,image/jpeg,image/webp"
            className="sr-only"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) void take(file);
            }}
          />
        </label>
      </div>
      {isRefused && (
        <p role="alert" className="text-xs text-bad">
          {t('write.pictureRefused')}
        </p>
      )}
    </div>
  );
}
