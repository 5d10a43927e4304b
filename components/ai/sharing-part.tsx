import { AI_SHARES, type AiShare } from '@/lib/ai/shares';
import { askBackground } from '@/lib/messages/to-background';
import { AI_LIMITS } from '@/lib/storage/ai-limits';
import { type AiSettings, DEFAULT_SETTINGS } from '@/lib/storage/settings';
import { problemWords, t } from '@/lib/words/words';
import { useWork } from '../account/use-work';
import { Notice } from '../ui/notice';
import { NumberField } from '../ui/number-field';
import { Switch } from '../ui/switch';
import { LinesField } from './lines-field';

interface SharingPartProps {
  settings: AiSettings;
  onChange: (change: Partial<AiSettings>) => void;
}

const MAX_REDACTED = 200;
const MAX_REDACTED_CHARS = 100;

const WORDS: Record<AiShare, { label: () => string; hint: () => string }> = {
  comments: { label: () => t('ai.shareComments'), hint: () => t('ai.shareCommentsHint') },
  analytics: { label: () => t('ai.shareAnalytics'), hint: () => t('ai.shareAnalyticsHint') },
  pictures: { label: () => t('ai.sharePictures'), hint: () => t('ai.sharePicturesHint') },
};

/** What may be sent to a model beyond the texts of the video, and what never is. */
export function SharingPart({ settings, onChange }: SharingPartProps) {
  const work = useWork();
  return (
    <section className="space-y-3">
      <div className="space-y-1">
        <h3 className="text-base font-semibold">{t('ai.sharing')}</h3>
        <p className="max-w-prose text-ink-soft">{t('ai.sharingLead')}</p>
      </div>
      <div className="divide-y divide-line border-y border-line">
        {AI_SHARES.map((what) => (
          <Switch
            key={what}
            label={WORDS[what].label()}
            hint={WORDS[what].hint()}
            isOn={settings.shares[what] !== null}
            onChange={(isAgreed) => work.run(askBackground('agreeToShare', { what, isAgreed }))}
          />
        ))}
      </div>
      {work.problem && <Notice what={problemWords(work.problem, 'what')} way={problemWords(work.problem, 'way')} />}
      <LinesField
        label={t('ai.redacted')}
        hint={t('ai.redactedHint')}
        lines={settings.redacted}
        maxLines={MAX_REDACTED}
        maxChars={MAX_REDACTED_CHARS}
        onChange={(redacted) => onChange({ redacted })}
      />
      <div className="max-w-80">
        <NumberField
          label={t('ai.transcriptChars')}
          value={settings.maxTranscriptChars}
          {...AI_LIMITS.maxTranscriptChars}
          fallback={DEFAULT_SETTINGS.ai.maxTranscriptChars}
          onChange={(maxTranscriptChars) => onChange({ maxTranscriptChars })}
        />
      </div>
    </section>
  );
}
