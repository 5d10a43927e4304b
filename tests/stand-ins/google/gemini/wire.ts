/** The Gemini API's `v1beta` as it goes over the wire, as far as the stand-in speaks it. */
export interface WireRequest {
  contents: WireContent[];
  systemInstruction?: WireContent;
  tools?: { functionDeclarations?: WireTool[] }[];
  generationConfig?: WireConfig;
  store?: boolean;
}

export interface WireConfig {
  responseMimeType?: string;
  responseSchema?: WireSchema;
  responseJsonSchema?: WireSchema;
  maxOutputTokens?: number;
  thinkingConfig?: { includeThoughts?: boolean; thinkingLevel?: string };
  [name: string]: unknown;
}

export interface WireContent {
  role?: string;
  parts: WirePart[];
}

export interface WirePart {
  text?: string;
  thought?: boolean;
  thoughtSignature?: string;
  inlineData?: { mimeType: string; data: string };
  functionCall?: WireCall;
  functionResponse?: { id?: string; name: string; response: Record<string, unknown> };
}

export interface WireCall {
  id?: string;
  name: string;
  args: Record<string, unknown>;
}

export interface WireTool {
  name: string;
  description?: string;
  parameters?: WireSchema;
  parametersJsonSchema?: WireSchema;
}

export type WireSchema = Readonly<Record<string, unknown>>;

export interface WireUsage {
  promptTokenCount: number;
  candidatesTokenCount?: number;
  totalTokenCount: number;
  promptTokensDetails: { modality: string; tokenCount: number }[];
  thoughtsTokenCount?: number;
}

/** One event of a stream, and the whole of an answer that does not stream. */
export interface WireAnswer {
  candidates?: WireCandidate[];
  promptFeedback?: { blockReason: string; safetyRatings?: object[] };
  usageMetadata?: WireUsage;
  modelVersion: string;
  responseId: string;
}

export interface WireCandidate {
  content?: { parts?: WirePart[]; role?: string };
  finishReason?: string;
  finishMessage?: string;
  index?: number;
  safetyRatings?: object[];
}
