import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';

interface VideoLinkProps {
  videoId: string;
  /** Where it starts; `null` for its beginning. */
  seconds: number | null;
  title?: string;
  children: ReactNode;
}

/** A video on YouTube, in a tab of its own: no page may be made to play by an answer. */
export function VideoLink({ videoId, seconds, title, children }: VideoLinkProps) {
  const start = seconds === null ? '' : `&t=${Math.max(0, Math.floor(seconds))}s`;
  return (
    <a
      href={`https://www.youtube.com/watch?v=${encodeURIComponent(videoId)}${start}`}
      target="_blank"
      rel="noreferrer"
      title={title}
      className="text-accent underline underline-offset-2"
    >
      {children}
      <ExternalLink aria-hidden className="ms-0.5 inline size-3 align-[-1px]" />
    </a>
  );
}
