import { type BuiltInAi, defineHealthCheck, type Finding } from '../health-check';

const FINDINGS = ['ready', 'downloadable', 'downloading', 'unavailable', 'absent'] as const;

/** Nothing needs it, so that it is missing is no fault. */
const FOUND: Readonly<Record<BuiltInAi, Finding<(typeof FINDINGS)[number]>>> = {
  available: { status: 'healthy', finding: 'ready' },
  downloadable: { status: 'unknown', finding: 'downloadable' },
  downloading: { status: 'unknown', finding: 'downloading' },
  unavailable: { status: 'unknown', finding: 'unavailable' },
};

/** Whether the browser brings a language model of its own. */
export const builtInAi = defineHealthCheck({
  id: 'built-in-ai',
  findings: FINDINGS,
  async run({ loadBuiltInAi }) {
    const availability = await loadBuiltInAi();
    return availability === null ? { status: 'unknown', finding: 'absent' } : FOUND[availability];
  },
});
