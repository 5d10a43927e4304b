import { genaiClient } from '../../../support/genai-client';
import { describePort } from './describe-port';
import { describeRecordings } from './describe-recordings';

describePort('@google/genai', genaiClient);
describeRecordings('@google/genai', genaiClient);
