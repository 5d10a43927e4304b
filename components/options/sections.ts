import { Activity, Bot, Database, HeartPulse, ListChecks, SlidersHorizontal, SquarePlay, Tags } from 'lucide-react';
import { lazy } from 'react';
import { t } from '@/lib/words/words';
import { ChecksSection } from './checks-section';
import { GeneralSection } from './general-section';
import type { OptionsSection } from './section';

const YoutubeSection = lazy(async () => ({ default: (await import('./youtube-section')).YoutubeSection }));
const KeywordsSection = lazy(async () => ({ default: (await import('./keywords-section')).KeywordsSection }));
const AiSection = lazy(async () => ({ default: (await import('./ai-section')).AiSection }));
const RequestsSection = lazy(async () => ({ default: (await import('./requests-section')).RequestsSection }));
const DataSection = lazy(async () => ({ default: (await import('./data-section')).DataSection }));
const HealthSection = lazy(async () => ({ default: (await import('./health-section')).HealthSection }));

/** The pages of Options, in their order. A new one is a file and a line here. */
export const SECTIONS: readonly OptionsSection[] = [
  { id: 'general', label: () => t('options.general'), Icon: SlidersHorizontal, Section: GeneralSection },
  { id: 'checks', label: () => t('options.checks'), Icon: ListChecks, Section: ChecksSection },
  { id: 'youtube', label: () => t('options.youtube'), Icon: SquarePlay, Section: YoutubeSection },
  { id: 'keywords', label: () => t('options.keywords'), Icon: Tags, Section: KeywordsSection },
  { id: 'ai', label: () => t('options.ai'), Icon: Bot, Section: AiSection },
  { id: 'requests', label: () => t('options.requests'), Icon: Activity, Section: RequestsSection },
  { id: 'data', label: () => t('options.data'), Icon: Database, Section: DataSection },
  { id: 'health', label: () => t('options.health'), Icon: HeartPulse, Section: HealthSection },
];
