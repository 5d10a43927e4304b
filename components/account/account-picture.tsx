import { UserRound } from 'lucide-react';
import { useState } from 'react';

/** The channel's picture; a figure where there is none or it cannot be loaded. */
export function AccountPicture({ url }: { url: string | null }) {
  const [isBroken, setIsBroken] = useState(false);
  if (url === null || isBroken) {
    return (
      <span className="flex size-10 shrink-0 items-center justify-center rounded-full bg-track text-ink-soft">
        <UserRound aria-hidden className="size-5" />
      </span>
    );
  }
  return (
    <img
      src={url}
      alt=""
      width={40}
      height={40}
      referrerPolicy="no-referrer"
      onError={() => setIsBroken(true)}
      className="size-10 shrink-0 rounded-full bg-track object-cover"
    />
  );
}
