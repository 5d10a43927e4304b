import { describePort } from './describe-port';
import { describeRecordings } from './describe-recordings';

describePort('@google/generative-ai', undefined);
describeRecordings('@google/generative-ai', undefined);
