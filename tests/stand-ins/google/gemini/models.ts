/** A model as `models.list` names it. */
export interface StandInModel {
  /** With "models/". */
  name: string;
  version: string;
  displayName: string;
  description: string;
  inputTokenLimit: number;
  outputTokenLimit: number;
  supportedGenerationMethods: readonly string[];
  temperature?: number;
  topP?: number;
  topK?: number;
  maxTemperature?: number;
  thinking?: boolean;
}

const TALKS = ['generateContent', 'countTokens', 'createCachedContent', 'batchGenerateContent'];
const SAMPLING = { temperature: 1, topP: 0.95, topK: 64, maxTemperature: 2 };
const LIMITS = { inputTokenLimit: 1_048_576, outputTokenLimit: 65_536 };

/** Those of November 2026, as far as anybody asks for them; in the order of the real list, which is no order. */
export const MODELS: readonly StandInModel[] = [
  talks('gemini-3.1-flash-lite', '3.1', 'Gemini 3.1 Flash-Lite', 'Stable version of Gemini 3.1 Flash-Lite'),
  talks('gemini-3.5-flash-lite', '3.5', 'Gemini 3.5 Flash-Lite', 'Fast and affordable, for many small tasks'),
  talks('gemini-3.6-flash', '3.6', 'Gemini 3.6 Flash', 'Stable version of Gemini 3.6 Flash'),
  talks('gemini-3.8-flash', '3.8', 'Gemini 3.8 Flash', 'Stable version of Gemini 3.8 Flash'),
  talks('gemini-4-argon', '4-argon-10-2026', 'Gemini 4 Argon', 'The most capable one, for long tasks'),
  {
    name: 'models/gemini-embedding-2',
    version: '2',
    displayName: 'Gemini Embedding 2',
    description: 'Vectors of texts and pictures',
    inputTokenLimit: 8_192,
    outputTokenLimit: 1,
    supportedGenerationMethods: ['embedContent', 'countTextTokens', 'countTokens', 'asyncBatchEmbedContent'],
  },
  {
    name: 'models/veo-4.0-generate',
    version: '4.0',
    displayName: 'Veo 4',
    description: 'Videos',
    inputTokenLimit: 480,
    outputTokenLimit: 8_192,
    supportedGenerationMethods: ['predictLongRunning'],
  },
];

function talks(id: string, version: string, displayName: string, description: string): StandInModel {
  return {
    ...{ name: `models/${id}`, version, displayName, description, ...LIMITS },
    ...{ supportedGenerationMethods: TALKS, ...SAMPLING, thinking: true },
  };
}

interface ModelPage {
  models: readonly StandInModel[];
  nextPageToken?: string;
}

const USUAL_PAGE = 50;
const MOST_ON_PAGE = 1_000;

/** `null` for a token that was never given out. */
export function pageOfModels(all: readonly StandInModel[], asked: URLSearchParams): ModelPage | null {
  const size = Math.min(Number(asked.get('pageSize') ?? 0) || USUAL_PAGE, MOST_ON_PAGE);
  const token = asked.get('pageToken') ?? '';
  const start =
    token === ''
      ? 0
      : Number(
          Buffer.from(token, 'base64url')
            .toString()
            .replace(/^from:/, ''),
        );
  if (!Number.isInteger(start) || start >= all.length) return null;
  const end = start + size;
  const models = all.slice(start, end);
  if (end >= all.length) return { models };
  return { models, nextPageToken: Buffer.from(`from:${end}`).toString('base64url') };
}
