import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { browser } from 'wxt/browser';
import { t } from '@/lib/words/words';

interface AnswerLinkProps {
  /** As the model wrote it; empty for one that could run something. */
  address: string;
  children: ReactNode;
}

/**
 * A link in an answer is never followed by its words: the whole address is shown, and a control beside it names where it
 * leads. What is not https is words.
 */
export function AnswerLink({ address, children }: AnswerLinkProps) {
  const host = hostOf(address);
  const isBare = children === address;
  return (
    <span>
      {!isBare && children}
      {address !== '' && (
        <bdi dir="ltr" className={`break-all ${isBare ? '' : 'text-ink-soft'}`}>
          {isBare ? address : ` (${address})`}
        </bdi>
      )}
      {host !== null && (
        <>
          {' '}
          <button
            type="button"
            onClick={() => void browser.tabs.create({ url: address })}
            className="inline-flex min-h-6 items-center gap-1 rounded-control border border-line bg-raised px-1.5 text-xs break-all text-accent hover:bg-hover"
          >
            {t('chat.openHost', [host])}
            <ExternalLink aria-hidden className="size-3 shrink-0" />
          </button>
        </>
      )}
    </span>
  );
}

/** In ASCII, so that no letter looks like another. `null` for anything but https, and for an address with a user in it. */
function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, username, password } = new URL(address);
  return protocol === 'https:' && username === '' && password === '' ? host : null;
}
