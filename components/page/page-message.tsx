import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { ProblemCode } from '@/lib/problem/problem';
import { problemWords, t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { PageState } from './use-video-page';

interface PageMessageProps {
  state: Exclude<PageState, { kind: 'ready' }>;
  tabId: number | null;
  readAgain: () => void;
}

/** What popup and panel show while there is no scorecard: nothing to read, not yet, or not possible. */
export function PageMessage({ state, tabId, readAgain }: PageMessageProps) {
  if (state.kind === 'no-video') return <NoVideo site={state.site} />;
  if (state.kind === 'reading') return <Reading />;
  return (
    <Notice what={problemWords(state.problem, 'what')} way={problemWords(state.problem, 'way')}>
      <WayOut problem={state.problem} tabId={tabId} readAgain={readAgain} />
    </Notice>
  );
}

function NoVideo({ site }: { site: 'youtube' | 'studio' | null }) {
  return (
    <section className="space-y-3 py-4">
      <img src="/icons/48.png" alt="" width={40} height={40} />
      <h1 className="text-lg font-semibold">
        {site === 'studio' ? t('page.noDraft') : site ? t('page.noVideo') : t('page.elsewhere')}
      </h1>
      <p className="text-ink-soft">{site === 'studio' ? t('page.whatItDoesInStudio') : t('page.whatItDoes')}</p>
      <ul className="list-disc space-y-1 pl-4 text-ink-soft">
        <li>{t('page.doesScore')}</li>
        <li>{t('page.doesFix')}</li>
        <li>{site === 'studio' ? t('page.doesEdit') : t('page.doesTags')}</li>
      </ul>
      {!site && <NoVideoWay />}
    </section>
  );
}

const YOUTUBE = { origins: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'] };

/** Browsers let people take back a site; then no address of YouTube's is known, and asking comes before opening. */
function NoVideoWay() {
  const [hasAccess, setHasAccess] = useState(true);
  useEffect(() => {
    void browser.permissions.contains(YOUTUBE).then(setHasAccess);
  }, []);
  if (hasAccess) {
    return (
      <Button look="primary" onClick={() => void browser.tabs.create({ url: 'https://www.youtube.com/' })}>
        {t('page.openYoutube')}
      </Button>
    );
  }
  return (
    <Notice what={t('page.noAccess')} way={t('page.noAccessWay')}>
      <Button look="primary" onClick={() => void browser.permissions.request(YOUTUBE).then(setHasAccess)}>
        {t('page.allow')}
      </Button>
    </Notice>
  );
}

/** The layout that is coming, in grey; the words are for screen readers. */
function Reading() {
  return (
    <div className="space-y-4">
      <p role="status" className="sr-only">
        {t('page.reading')}
      </p>
      <div aria-hidden className="space-y-4">
        <div className="flex gap-3">
          <div className="size-18 shrink-0 rounded-full border-6 border-track" />
          <div className="flex-1 space-y-2 pt-1">
            <div className="bone h-4 w-full" />
            <div className="bone h-4 w-2/3" />
            <div className="bone h-3 w-1/2" />
          </div>
        </div>
        <div className="h-20 rounded-card bg-track" />
        {[0, 1, 2, 3].map((row) => (
          <div key={row} className="bone h-5 w-full" />
        ))}
      </div>
    </div>
  );
}

/** One button for each failure: loading the page again, or reading it again. */
function WayOut({ problem, tabId, readAgain }: { problem: ProblemCode; tabId: number | null; readAgain: () => void }) {
  if (tabId === null) return null;
  const isAboutPage = !/^(reading|storage|message)-/.test(problem);
  return isAboutPage ? (
    <Button onClick={() => void browser.tabs.reload(tabId)}>{t('page.reload')}</Button>
  ) : (
    <Button onClick={readAgain}>{t('page.readAgain')}</Button>
  );
}
