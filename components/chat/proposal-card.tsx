import { useState } from 'react';
import { askBackground } from '@/lib/messages/to-background';
import type { ChatProposal } from '@/lib/storage/ai-rows';
import { problemWords, t } from '@/lib/words/words';
import { ChangeList } from '../draft/change-list';
import { fieldWords } from '../draft/field-words';
import { useRequest } from '../page/use-request';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { ProposalOutcome } from './proposal-outcome';
import { type ProposalPage, proposalState } from './proposal-state';
import { ProposalTexts } from './proposal-texts';

interface ProposalCardProps {
  proposal: ChatProposal;
  messageId: string;
  page: ProposalPage;
  /** While an answer grows, nothing of it is applied. */
  isRunning: boolean;
}

/** A change the model proposes, as the difference it would make. Nothing is done before the creator clicks. */
export function ProposalCard({ proposal, messageId, page, isRunning }: ProposalCardProps) {
  const state = proposalState(proposal, page);
  const { problem, run } = useRequest();
  const [isBusy, setIsBusy] = useState(false);
  const tabId = page.draft?.tabId ?? null;
  const canApply = state.kind === 'open' && state.hidden.length === 0 && tabId !== null && !isRunning && !isBusy;
  const apply = (): void => {
    if (!canApply) return;
    setIsBusy(true);
    run(askBackground('applyProposal', { messageId, proposalId: proposal.id, tabId }).finally(() => setIsBusy(false)));
  };
  const fields = [...new Set(proposal.edits.map(({ field }) => field))];
  const changes = state.kind === 'in-place' ? [] : state.changes;
  return (
    <section
      aria-label={t('chat.proposal')}
      data-proposal={proposal.id}
      className="space-y-2 rounded-card border border-line bg-raised p-3"
    >
      <h3 className="font-semibold">{t('chat.proposes', [fieldWords(...fields)])}</h3>
      {proposal.why !== '' && (
        <p dir="auto" className="break-words text-ink-soft">
          {proposal.why}
        </p>
      )}
      {changes.length > 0 && <ChangeList changes={changes} language={page.row.reading.video.language} />}
      <ProposalTexts edits={proposal.edits} state={state} />
      {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
      <ProposalOutcome appliedAt={proposal.appliedAt} state={state} draft={page.draft} />
      {state.kind === 'open' && (
        <Button look="primary" aria-disabled={!canApply} onClick={apply}>
          {t('draft.apply')}
        </Button>
      )}
    </section>
  );
}
