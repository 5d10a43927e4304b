import type { QuotaProject } from '@/lib/network/quota-projects';
import { formatAgo, formatTime } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { Chip } from '../ui/chip';
import { QuotaMeter } from './quota-meter';

interface QuotaProjectsProps {
  projects: readonly QuotaProject[];
  now: number;
}

/** What is left of YouTube's quota today, for each key and sign-in. */
export function QuotaProjects({ projects, now }: QuotaProjectsProps) {
  const resetAt = projects[0]?.levels[0]?.resetAt;
  return (
    <section className="space-y-3">
      <h3 className="text-base font-semibold">{t('requests.quota')}</h3>
      {projects.length === 0 ? (
        <p>{t('requests.noQuota')}</p>
      ) : (
        <>
          <p className="text-xs text-ink-soft">
            {t('requests.quotaHint')}{' '}
            {resetAt !== undefined && t('requests.filledAgain', [formatAgo(resetAt, now), formatTime(resetAt)])}
          </p>
          {projects.map((project) => (
            <Project key={project.quotaId} project={project} />
          ))}
        </>
      )}
    </section>
  );
}

function Project({ project }: { project: QuotaProject }) {
  const { isActive, levels } = project;
  const name = nameOf(project);
  return (
    <div className="space-y-3 rounded-card border border-line bg-raised p-4">
      <h4 className="flex flex-wrap items-center gap-2 font-medium">
        <span className="min-w-0 break-words">{name}</span>
        {isActive && <Chip tone="accent">{t('requests.inUse')}</Chip>}
      </h4>
      <div className="grid gap-x-6 gap-y-3 sm:grid-cols-3">
        {levels.map((level) => (
          <QuotaMeter key={level.bucket} project={name} level={level} />
        ))}
      </div>
    </div>
  );
}

function nameOf({ by }: QuotaProject): string {
  if (by.kind === 'key') {
    const { label, last4 } = by.key;
    return label ? t('requests.key', [label, last4]) : t('requests.keyUnnamed', [last4]);
  }
  return t('requests.signIn', [by.accounts.map(({ title }) => title).join(', ')]);
}
