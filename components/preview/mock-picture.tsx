import { ImageOff } from 'lucide-react';
import { useState } from 'react';
import { formatDuration } from '@/lib/words/format';
import { t } from '@/lib/words/words';

interface MockPictureProps {
  url: string | null;
  width: number;
  height: number;
  durationSeconds: number | null;
  hasRoundCorners?: boolean;
}

/** The thumbnail at its size in a list, with the stamp that covers its corner. */
export function MockPicture({ url, width, height, durationSeconds, hasRoundCorners = true }: MockPictureProps) {
  const [failedUrl, setFailedUrl] = useState<string | null>(null);
  const isSmall = width < 200;
  const radius = isSmall ? 8 : 12;
  return (
    <div
      className="relative shrink-0 overflow-hidden bg-(--mock-fill)"
      style={{ width, height, borderRadius: hasRoundCorners ? radius : 0 }}
    >
      {url !== null && url !== failedUrl ? (
        <img
          src={url}
          alt=""
          className="size-full object-cover"
          onError={() => setFailedUrl(url)}
          onLoad={({ currentTarget }) => {
            if (isStandIn(currentTarget)) setFailedUrl(url);
          }}
        />
      ) : (
        <div className="flex size-full flex-col items-center justify-center gap-1 text-(--mock-soft)">
          <ImageOff className={isSmall ? 'size-5' : 'size-8'} strokeWidth={1.5} />
          <span style={{ fontSize: isSmall ? 12 : 16 }}>
            {t(url === null ? 'preview.noPicture' : 'preview.notLoaded')}
          </span>
        </div>
      )}
      {durationSeconds !== null && (
        <span
          className="absolute rounded-[4px] bg-[rgb(0_0_0/0.8)] px-1 font-medium text-[#ffffff] tabular"
          style={{ right: isSmall ? 4 : 8, bottom: isSmall ? 4 : 8, fontSize: 12, lineHeight: '18px' }}
        >
          {formatDuration(durationSeconds)}
        </span>
      )}
    </div>
  );
}

/** YouTube answers with this picture where a video has none of its own, instead of with an error. */
function isStandIn({ naturalWidth, naturalHeight }: HTMLImageElement): boolean {
  return naturalWidth === 120 && naturalHeight === 90;
}
