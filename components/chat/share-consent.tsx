import type { AiShare } from '@/lib/ai/shares';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';

const WORDS: Record<AiShare, { title: () => string; why: () => string }> = {
  comments: { title: () => t('chat.shareComments'), why: () => t('chat.shareCommentsWhy') },
  analytics: { title: () => t('chat.shareAnalytics'), why: () => t('chat.shareAnalyticsWhy') },
  pictures: { title: () => t('chat.sharePictures'), why: () => t('chat.sharePicturesWhy') },
};

interface ShareConsentProps {
  what: AiShare;
  /** Of the button. */
  label?: string;
  onAgree: () => void;
}

/** What is sent only after it was agreed to once, asked for where it is first needed. */
export function ShareConsent({ what, label = t('chat.shareYes'), onAgree }: ShareConsentProps) {
  const { title, why } = WORDS[what];
  return (
    <fieldset aria-label={title()} className="min-w-0 space-y-2 rounded-card border border-warn p-3">
      <p className="font-medium">{title()}</p>
      <p className="text-ink-soft">{why()}</p>
      <Button onClick={onAgree}>{label}</Button>
    </fieldset>
  );
}
