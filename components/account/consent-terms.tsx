import { t } from '@/lib/words/words';
import { ApiLinks } from './api-links';

/** All that is agreed to, in full (YouTube's policy III.A.2): what is asked, kept and passed on, and who says so. */
export function ConsentTerms() {
  return (
    <div className="space-y-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <Part
          title={t('account.asks')}
          lines={[t('account.asksVideos'), t('account.asksChannels'), t('account.asksOwn'), t('account.asksWhen')]}
        />
        <Part
          title={t('account.keeps')}
          lines={[t('account.keepsAnswers'), t('account.keepsOwn'), t('account.keepsSecrets'), t('account.keepsLog')]}
        />
      </div>
      <Part title={t('account.goes')} lines={[t('account.goesGoogle'), t('account.goesNobody')]} />
      <p className="max-w-prose">{t('account.terms')}</p>
      <ApiLinks />
      <section className="space-y-2 border-t border-line pt-4 *:max-w-prose">
        <h4 className="font-semibold">{t('account.privacy')}</h4>
        <p>{t('account.privacyReads')}</p>
        <p>{t('account.privacyKeeps')}</p>
        <p>{t('account.privacySends')}</p>
        <p>{t('account.privacyChanges')}</p>
        <p>{t('account.privacyDeletes')}</p>
        <p>{t('account.privacyElse')}</p>
      </section>
    </div>
  );
}

function Part({ title, lines }: { title: string; lines: string[] }) {
  return (
    <section className="space-y-1">
      <h4 className="font-semibold">{title}</h4>
      <ul className="max-w-prose list-disc space-y-1 pl-4 marker:text-line-strong">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
