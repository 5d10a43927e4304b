import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '@/lib/messages/to-background';
import { answerInPage } from '@/lib/messages/to-page';
import { showTags } from '@/lib/pages/studio/show-tags';
import { watchStudio } from '@/lib/pages/studio/watch-studio';
import { editStudioPage } from '@/lib/pages/studio/write-studio-page';
import { DraftSender } from './draft-sender';
import { OverlayInjector } from './overlay-injector';
import { createSession } from './session';

const BEAT_MS = 2_000;

/** The content script of studio.youtube.com: carries the draft to the background and the creator's clicks back. */
export default defineUnlistedScript(() => {
  const orphaned = new AbortController();
  const session = createSession(() => refresh());
  globalThis.limelightStudio = session;
  let isEditorShown = false;

  /** An update of Limelight leaves this script behind without a background: it goes quiet and says so once. */
  const isAlive = (): boolean => {
    if (browser.runtime?.id) return true;
    if (!orphaned.signal.aborted) {
      orphaned.abort();
      session.publish({ isOrphaned: true });
      console.info('Limelight was updated. Reload this page to see its score again.');
    }
    return false;
  };
  const send = async (ask: () => Promise<unknown>): Promise<boolean> => {
    try {
      if (isAlive()) await ask();
      return true;
    } catch (error) {
      if (isAlive()) console.debug('Limelight:', error);
      return false;
    }
  };

  const overlay = new OverlayInjector(() => send(() => askBackground('injectOverlay', undefined)));
  const sender = new DraftSender({
    ask: (capture) => askBackground('analyzeDraft', capture),
    leave: () => send(() => askBackground('leaveDraft', undefined)),
    onReply(reply) {
      session.publish({ reply, problem: null });
      overlay.follow(reply);
    },
    onProblem(problem) {
      if (isAlive()) session.publish({ problem });
    },
  });
  // A document that was just loaded shows no draft yet: what the background has of this tab is from the one before.
  sender.leave();
  const watch = watchStudio(
    orphaned.signal,
    {
      onEditor() {
        isEditorShown = true;
        sender.startOver();
        session.publish({ reply: null, problem: null });
        overlay.expect();
      },
      onCapture(capture) {
        if (isAlive()) sender.send(capture);
      },
      onLeave() {
        isEditorShown = false;
        session.publish({ reply: null, problem: null });
        sender.leave();
      },
    },
    document,
  );
  const refresh = (): void => {
    sender.forgetCopy();
    watch.reportNow();
  };

  answerInPage('captureDraft', () => watch.readNow());
  answerInPage('editDraft', ({ data }) => watch.pauseFor(() => editStudioPage(document, data)));
  answerInPage('showTags', () => showTags(document));
  answerInPage('refreshDraft', refresh);
  // Out of the browser's page cache the tab comes back as it was, but the background has moved on.
  addEventListener('pageshow', (event) => event.persisted && refresh(), { signal: orphaned.signal });
  const beat = setInterval(() => {
    if (isEditorShown && isAlive() && document.visibilityState === 'visible') watch.look();
  }, BEAT_MS);
  orphaned.signal.addEventListener('abort', () => clearInterval(beat));
});
