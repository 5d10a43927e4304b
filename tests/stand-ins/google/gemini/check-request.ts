import { checkHistory } from './check-history.ts';
import { checkSchema } from './check-schema.ts';
import { badArgument, unknownField } from './errors.ts';
import type { WireConfig, WireContent, WireRequest, WireTool } from './wire.ts';

/** What Google knows of each message, in JSON's spelling. It takes the proto's too ("system_instruction"); we never send it. */
const FIELDS = {
  request: [
    ...['model', 'contents', 'systemInstruction', 'tools', 'toolConfig', 'safetySettings', 'generationConfig'],
    ...['cachedContent', 'store', 'serviceTier'],
  ],
  content: ['role', 'parts'],
  part: [
    ...['text', 'thought', 'thoughtSignature', 'inlineData', 'fileData', 'functionCall', 'functionResponse'],
    ...['executableCode', 'codeExecutionResult', 'videoMetadata', 'mediaResolution', 'partMetadata'],
  ],
  call: ['id', 'name', 'args'],
  response: ['id', 'name', 'response', 'parts', 'willContinue', 'scheduling'],
  tool: [
    ...['functionDeclarations', 'googleSearch', 'googleSearchRetrieval', 'codeExecution', 'urlContext', 'googleMaps'],
    ...['fileSearch', 'computerUse', 'mcpServers'],
  ],
  declaration: [
    ...['name', 'description', 'behavior', 'parameters', 'parametersJsonSchema', 'response', 'responseJsonSchema'],
  ],
  config: [
    ...['candidateCount', 'stopSequences', 'maxOutputTokens', 'temperature', 'topP', 'topK', 'seed', 'presencePenalty'],
    ...['frequencyPenalty', 'responseLogprobs', 'logprobs', 'responseMimeType', 'responseSchema', 'responseJsonSchema'],
    ...['responseModalities', 'speechConfig', 'thinkingConfig', 'mediaResolution', 'imageConfig', 'responseFormat'],
    ...['enableEnhancedCivicAnswers'],
  ],
} as const;

const DATA_FIELDS = ['text', 'inlineData', 'fileData', 'functionCall', 'functionResponse', 'executableCode'];
/** The last two are those of older clients: for answers of tools, and for the system's words. */
const ROLES = ['user', 'model', 'function', 'system'];
const TOOL_NAME = /^[A-Za-z_][\w.:-]{0,63}$/;
const REQUEST = 'GenerateContentRequest';

/** The request as it was meant. Throws what Google answers to one it does not take. */
export function checkRequest(body: string, isSignatureKnown: (signature: string) => boolean): WireRequest {
  const parsed = parse(body);
  checkFields(parsed, FIELDS.request, null);
  const request = parsed as unknown as WireRequest;
  if (!Array.isArray(request.contents) || request.contents.length === 0) {
    throw badArgument(`* ${REQUEST}.contents: contents is not specified\n`);
  }
  for (const [place, content] of request.contents.entries()) checkContent(content, `contents[${place}]`);
  if (request.systemInstruction !== undefined) checkContent(request.systemInstruction, 'system_instruction');
  for (const [place, tool] of (request.tools ?? []).entries()) {
    checkFields(tool, FIELDS.tool, `tools[${place}]`);
    for (const [index, declaration] of (tool.functionDeclarations ?? []).entries()) {
      checkTool(declaration, `tools[${place}].function_declarations[${index}]`);
    }
  }
  if (request.generationConfig !== undefined) checkConfig(request.generationConfig);
  checkHistory(request.contents, isSignatureKnown);
  return request;
}

function parse(body: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(body);
    if (isRecord(parsed)) return parsed;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw badArgument('Invalid JSON payload received. Unexpected token.\n\n^');
}

function checkContent(content: WireContent, path: string): void {
  checkFields(content, FIELDS.content, path);
  const { role, parts } = content;
  if (role !== undefined && !ROLES.includes(role)) {
    throw badArgument('Please use a valid role: user, model.');
  }
  if (!Array.isArray(parts) || parts.length === 0) {
    throw badArgument(`* ${REQUEST}.${path}.parts: contents.parts must not be empty.\n`);
  }
  for (const [place, part] of parts.entries()) {
    const here = `${path}.parts[${place}]`;
    checkFields(part, FIELDS.part, here);
    if (!DATA_FIELDS.some((name) => name in part)) {
      throw badArgument(`* ${REQUEST}.${here}.data: required oneof field 'data' must have one initialized field\n`);
    }
    if (part.functionCall !== undefined) checkFields(part.functionCall, FIELDS.call, `${here}.function_call`);
    if (part.functionResponse === undefined) continue;
    checkFields(part.functionResponse, FIELDS.response, `${here}.function_response`);
    // A proto Struct: a text or a list is refused.
    if (!isRecord(part.functionResponse.response)) {
      throw badArgument(
        `Invalid value at '${here}.function_response.response' (type.googleapis.com/google.protobuf.Struct)`,
      );
    }
  }
}

function checkTool(tool: WireTool, path: string): void {
  checkFields(tool, FIELDS.declaration, path);
  if (!TOOL_NAME.test(tool.name)) {
    throw badArgument(
      `* ${REQUEST}.${path}.name: Invalid function name. Must start with a letter or an underscore. Must be alphanumeric (a-z, A-Z, 0-9), underscores (_), dots (.), colons (:), or dashes (-), with a maximum length of 64.\n`,
    );
  }
  if (tool.parameters !== undefined) checkSchema(tool.parameters, `${path}.parameters`);
}

function checkConfig(config: WireConfig): void {
  checkFields(config, FIELDS.config, 'generation_config');
  const { responseSchema, responseJsonSchema, responseMimeType, maxOutputTokens } = config;
  const isHeld = responseSchema !== undefined || responseJsonSchema !== undefined;
  if (isHeld && responseMimeType !== 'application/json' && responseMimeType !== 'text/x.enum') {
    throw badArgument(
      `* ${REQUEST}.generation_config.response_schema: only allowed when response_mime_type is 'application/json' or 'text/x.enum'\n`,
    );
  }
  if (responseSchema !== undefined && responseJsonSchema !== undefined) {
    throw badArgument('Only one of response_schema and response_json_schema may be set.');
  }
  if (responseSchema !== undefined) checkSchema(responseSchema, 'generation_config.response_schema');
  if (maxOutputTokens !== undefined && (!Number.isInteger(maxOutputTokens) || maxOutputTokens < 1)) {
    throw badArgument(`* ${REQUEST}.generation_config.max_output_tokens: max_output_tokens must be positive.\n`);
  }
}

function checkFields(value: object, known: readonly string[], path: string | null): void {
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown !== undefined) throw unknownField(unknown, path);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
