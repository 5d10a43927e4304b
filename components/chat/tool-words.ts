import { namedWords } from '@/lib/words/words';

/** "Ran the checks"; of a tool that an older or newer Limelight knows, its name. */
export function toolWords(tool: string): string {
  return namedWords('chatTool', tool.replaceAll('_', '-')) || tool;
}
