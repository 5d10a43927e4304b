import { MockPicture } from './mock-picture';
import { MockBar, MockChannel, MockFace, MockTitle } from './mock-text';
import type { Place } from './places';

export interface MockVideo {
  title: string;
  channelName: string | null;
  durationSeconds: number | null;
  pictureUrl: string | null;
}

interface MockProps {
  place: Place;
  video: MockVideo;
}

/** A video as it is laid out in one place: only what Limelight knows is shown, the rest are bars. */
export function MockCard({ place, video }: MockProps) {
  if (place.id === 'search-desktop') return <SearchRow place={place} video={video} />;
  if (place.id === 'suggested') return <SuggestedRow place={place} video={video} />;
  if (place.id === 'shorts') return <ShortsScreen place={place} video={video} />;
  return <FeedCard place={place} video={video} />;
}

function WidePicture({ place, video: { pictureUrl, durationSeconds } }: MockProps) {
  return (
    <MockPicture
      url={pictureUrl}
      width={place.pictureWidth}
      height={Math.round((place.pictureWidth * 9) / 16)}
      durationSeconds={durationSeconds}
      hasRoundCorners={!place.isFullWidth}
    />
  );
}

/** Picture above, title below: the home feed, and nearly everything on a phone. */
export function FeedCard({ place, video }: MockProps) {
  return (
    <div>
      <WidePicture place={place} video={video} />
      <div className={`flex gap-3 pt-3 ${place.isFullWidth ? 'px-3 pb-4' : ''}`}>
        <MockFace size={36} />
        <div className="space-y-1">
          <MockTitle title={video.title} setting={place.title} />
          <div className="flex items-center gap-2">
            <MockChannel name={video.channelName} fontSize={place.isFullWidth ? 12 : 14} maxWidth={160} />
            {place.isFullWidth && <MockBar width={72} />}
          </div>
          {!place.isFullWidth && <MockBar width={136} />}
        </div>
      </div>
    </div>
  );
}

function SearchRow({ place, video }: MockProps) {
  return (
    <div className="flex gap-4">
      <WidePicture place={place} video={video} />
      <div className="space-y-3">
        <div className="space-y-2">
          <MockTitle title={video.title} setting={place.title} />
          <MockBar width={160} />
        </div>
        <div className="flex items-center gap-2">
          <MockFace size={24} />
          <MockChannel name={video.channelName} fontSize={12} maxWidth={400} />
        </div>
        <div className="space-y-2">
          <MockBar width={560} />
          <MockBar width={320} />
        </div>
      </div>
    </div>
  );
}

function SuggestedRow({ place, video }: MockProps) {
  return (
    <div className="flex gap-2">
      <WidePicture place={place} video={video} />
      <div className="space-y-1">
        <MockTitle title={video.title} setting={place.title} />
        <MockChannel name={video.channelName} fontSize={12} maxWidth={200} />
        <MockBar width={120} />
      </div>
    </div>
  );
}

/** White on the picture whatever the theme, as the Shorts feed is. */
function ShortsScreen({ place, video }: MockProps) {
  const height = Math.round((place.width * 16) / 9);
  return (
    <div className="relative [--mock-fill:#272727] [--mock-ink:#ffffff] [--mock-soft:#ffffff]">
      <MockPicture
        url={video.pictureUrl}
        width={place.width}
        height={height}
        durationSeconds={null}
        hasRoundCorners={false}
      />
      <div className="absolute inset-x-0 bottom-0 bg-[linear-gradient(transparent,rgb(0_0_0/0.8))] px-4 pt-16 pb-6 [--mock-bar:rgb(255_255_255/0.6)]">
        <div className="flex items-end justify-between">
          <div className="space-y-3">
            <div className="flex items-center gap-2">
              <MockFace size={32} />
              <MockChannel name={video.channelName} fontSize={14} maxWidth={200} />
            </div>
            <MockTitle title={video.title} setting={place.title} />
          </div>
          <div className="space-y-6">
            {['like', 'comment', 'share'].map((action) => (
              <MockFace key={action} size={32} />
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}
