import type { Comparison } from './compare-systems.ts';

const NAME_WIDTH = 46;
const WIDTH = 14;

export function printComparison({ name, videos, systems }: Comparison): void {
  console.log(
    `\n${`${name}, ${videos} videos`.padEnd(NAME_WIDTH)}${row(['recall@10', 'precision@10', 'nDCG@10', 'token recall'])}`,
  );
  for (const [system, { recall, precision, ndcg, tokenRecall }] of Object.entries(systems)) {
    const figures = [recall, precision, ndcg, tokenRecall].map((value) => value.toFixed(3));
    console.log(`  ${system.padEnd(NAME_WIDTH - 2)}${row(figures)}`);
  }
}

function row(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(WIDTH)).join('');
}
