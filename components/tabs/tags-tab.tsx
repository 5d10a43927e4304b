import { lazy, Suspense, useState } from 'react';
import { t } from '@/lib/words/words';
import { Segments } from '../ui/segments';
import type { TabProps } from './tab';
import { lastView, rememberView, type TagsView } from './tags-view';

// Each is loaded when it is opened: the panel's first picture waits for none of them.
const DraftTags = lazy(async () => ({ default: (await import('./draft-tags')).DraftTags }));
const WatchTags = lazy(async () => ({ default: (await import('./watch-tags')).WatchTags }));
const Explorer = lazy(async () => ({ default: (await import('../keywords/explorer')).Explorer }));
const RankTracking = lazy(async () => ({ default: (await import('../ranks/rank-tracking')).RankTracking }));

/** The video's tags, phrases to look into, and where the video stands in YouTube's search. */
export function TagsTab(props: TabProps) {
  const [view, setView] = useState(lastView);
  const choose = (next: TagsView): void => {
    rememberView(next);
    setView(next);
  };
  const option = (id: TagsView, label: string) => ({ label, isOn: view === id, choose: () => choose(id) });
  return (
    <div className="space-y-4">
      <div className="flex">
        <Segments
          label={t('tagEditor.views')}
          options={[
            option('tags', t('tabs.tags')),
            option('explore', t('tagEditor.explore')),
            option('ranks', t('tagEditor.ranks')),
          ]}
        />
      </div>
      <Suspense fallback={<div aria-hidden className="bone h-40" />}>
        <View view={view} {...props} />
      </Suspense>
    </div>
  );
}

/** Another video is another matter: the key starts a view anew. */
function View({ view, row, draft, openTab }: TabProps & { view: TagsView }) {
  const key = row.videoId;
  if (view === 'explore') return <Explorer key={key} row={row} draft={draft} />;
  if (view === 'ranks') return <RankTracking key={key} row={row} draft={draft} />;
  const onManage = openTab && (() => openTab('templates'));
  return draft ? (
    <DraftTags key={key} draft={draft} onManageLists={onManage} />
  ) : (
    <WatchTags key={key} row={row} onManageLists={onManage} />
  );
}
