/** The one host of channel pictures that the extension's pages may show. */
const PICTURES = 'https://yt3.ggpht.com/';

interface ChannelPictureProps {
  url: string | null;
  /** CSS pixels. */
  size: number;
  className: string;
}

/** The channel's picture; nothing where there is none, or it is elsewhere. */
export function ChannelPicture({ url, size, className }: ChannelPictureProps) {
  if (!url?.startsWith(PICTURES)) return null;
  return <img src={url} alt="" width={size} height={size} className={`${className} shrink-0 rounded-full bg-track`} />;
}
