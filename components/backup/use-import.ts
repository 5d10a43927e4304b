import { useState } from 'react';
import { MAX_BACKUP_CHARS, type ImportPlan } from '@/lib/backup/backup-file';
import { askBackground } from '@/lib/messages/to-background';
import { Problem, problemCodeOf, type ProblemCode } from '@/lib/problem/problem';

type ImportState =
  | { kind: 'idle' }
  /** `isImporting`: the second step; before it nothing is changed. */
  | { kind: 'working'; isImporting: boolean }
  | { kind: 'planned'; text: string; plan: ImportPlan }
  | { kind: 'done'; plan: ImportPlan }
  | { kind: 'failed'; problem: ProblemCode };

export interface Import {
  state: ImportState;
  /** Works out what it would change. */
  plan: (loadText: () => Promise<string>) => void;
  /** Does it. */
  apply: (text: string) => void;
  cancel: () => void;
}

/** Importing takes two steps, so that nobody replaces anything unseen. */
export function useImport(): Import {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const follow = (work: Promise<ImportState>, isImporting: boolean): void => {
    setState({ kind: 'working', isImporting });
    work.then(setState, (error: unknown) =>
      setState({ kind: 'failed', problem: problemCodeOf(error) ?? 'unexpected' }),
    );
  };
  return {
    state,
    plan: (loadText) => follow(planOf(loadText), false),
    apply: (text) => follow(applied(text), true),
    cancel: () => setState({ kind: 'idle' }),
  };
}

async function planOf(loadText: () => Promise<string>): Promise<ImportState> {
  const text = await loadText();
  return { kind: 'planned', text, plan: await askBackground('planImport', { text }) };
}

async function applied(text: string): Promise<ImportState> {
  return { kind: 'done', plan: await askBackground('importBackup', { text }) };
}

/** Not read at all when it cannot be ours: the page would hold it in memory. */
export async function readBackupFile(file: File): Promise<string> {
  // UTF-8 has at most three bytes for what JavaScript counts as one.
  if (file.size > MAX_BACKUP_CHARS * 3) throw new Problem('backup-invalid');
  return file.text();
}
