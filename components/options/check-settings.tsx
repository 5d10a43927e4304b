import type { Check, CheckGroup } from '@/lib/seo/check';
import { RUBRIC } from '@/lib/seo/rubric';
import type { RubricSettings } from '@/lib/seo/scorecard';
import { namedWords, t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { CheckSetting } from './check-setting';

interface CheckSettingsProps {
  rubric: RubricSettings;
  onChange: (rubric: RubricSettings) => void;
}

/** Every check with its switch and its thresholds. The weights are fixed: a score stays comparable. */
export function CheckSettings({ rubric, onChange }: CheckSettingsProps) {
  const checks = RUBRIC.map(({ check }) => check);
  const groups = [...new Set(checks.map(({ group }) => group))];
  const isChanged = rubric.disabledChecks.length > 0 || Object.keys(rubric.thresholds).length > 0;
  return (
    <section className="space-y-2">
      <div className="flex items-center justify-between gap-4">
        <h2 className="text-lg font-semibold">{t('options.checks')}</h2>
        <Button disabled={!isChanged} onClick={() => onChange({ disabledChecks: [], thresholds: {} })}>
          {t('options.resetChecks')}
        </Button>
      </div>
      <p className="text-ink-soft">{t('options.checksHint')}</p>
      {groups.map((group) => (
        <Group
          key={group}
          group={group}
          checks={checks.filter((check) => check.group === group)}
          rubric={rubric}
          onChange={onChange}
        />
      ))}
    </section>
  );
}

function Group({ group, checks, rubric, onChange }: CheckSettingsProps & { group: CheckGroup; checks: Check[] }) {
  return (
    <section className="pt-3">
      <h3 className="border-b border-line pb-1 text-xs font-semibold text-ink-soft">{namedWords('group', group)}</h3>
      <ul className="divide-y divide-line">
        {checks.map((check) => (
          <CheckSetting
            key={check.id}
            check={check}
            isOn={!rubric.disabledChecks.includes(check.id)}
            thresholds={rubric.thresholds[check.id] ?? {}}
            onSwitch={(isOn) => onChange({ ...rubric, disabledChecks: toggled(rubric.disabledChecks, check.id, isOn) })}
            onThresholds={(thresholds) =>
              onChange({ ...rubric, thresholds: withThresholds(rubric.thresholds, check.id, thresholds) })
            }
          />
        ))}
      </ul>
    </section>
  );
}

function toggled(disabled: string[], id: string, isOn: boolean): string[] {
  const others = disabled.filter((one) => one !== id);
  return isOn ? others : [...others, id];
}

/** Only what differs from the default is kept, so that a better default reaches everybody who did not choose. */
function withThresholds(
  all: RubricSettings['thresholds'],
  id: string,
  changed: Record<string, number>,
): RubricSettings['thresholds'] {
  const { [id]: _, ...others } = all;
  return Object.keys(changed).length > 0 ? { ...others, [id]: changed } : others;
}
