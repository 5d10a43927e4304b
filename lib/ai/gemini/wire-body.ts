import type { JsonSchema } from '../ai-port';

/** The body of `generateContent`, its names in the order in which the SDK sends them. */
export interface WireBody {
  generationConfig?: WireConfig;
  tools?: [{ functionDeclarations: WireFunction[] }];
  systemInstruction?: WireContent;
  contents: WireContent[];
  /** Projects with billing keep what was sent unless each request says no (since 26 October 2026). */
  store: false;
}

/** No temperature, topP or topK: since 21 July 2026 they do nothing. */
export interface WireConfig {
  maxOutputTokens?: number;
  responseMimeType?: 'application/json';
  responseJsonSchema?: JsonSchema;
}

export interface WireFunction {
  name: string;
  description: string;
  parametersJsonSchema: JsonSchema;
}

export interface WireContent {
  role: 'user' | 'model' | 'system';
  /** Of the model's own, as they came: with fields that nobody here knows. */
  parts: unknown[];
}
