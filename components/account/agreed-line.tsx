import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatDate, formatExact } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { ConfirmButton } from '../ui/confirm-button';

interface AgreedLineProps {
  /** Epoch ms. */
  agreedAt: number;
  /** The way back: what it is called, and what is asked before it. */
  label: string;
  question: string;
  yes: string;
  onWithdraw: () => void;
  children: ReactNode;
}

/** When the creator agreed, and the way back. */
export function AgreedLine({ agreedAt, label, question, yes, onWithdraw, children }: AgreedLineProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <p className="flex items-center gap-2" title={formatExact(agreedAt)}>
        <CircleCheck aria-hidden className="size-4 shrink-0 text-good" />
        {t('account.agreedOn', [formatDate(agreedAt)])}
      </p>
      <ConfirmButton
        look="quiet"
        label={label}
        question={question}
        yes={yes}
        no={t('account.no')}
        onConfirm={onWithdraw}
      >
        {children}
      </ConfirmButton>
    </div>
  );
}
