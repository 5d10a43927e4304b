import type { BenchVideo, Suggest } from './bench-video.ts';
import { type Agreement, measureAgreement } from './measure-answers.ts';

/** A way to suggest tags that is measured. */
export interface System {
  name: string;
  suggest: Suggest;
}

export interface Comparison {
  name: string;
  videos: number;
  /** The mean over the videos, by the system's name. */
  systems: Record<string, Agreement>;
}

/** Asks every system about every video; the answers of each, in the order of the videos. */
export function collectAnswers(systems: readonly System[], videos: readonly BenchVideo[]): Map<string, Agreement[]> {
  return new Map(
    systems.map(({ name, suggest }) => [name, videos.map((video) => measureAgreement(video, suggest(video)))]),
  );
}

/** The means over those of the videos that belong to it. */
export function compareOver(
  name: string,
  answers: ReadonlyMap<string, readonly Agreement[]>,
  videos: readonly BenchVideo[],
  belongs: (video: BenchVideo) => boolean,
): Comparison {
  const chosen = videos.map(belongs);
  const systems = [...answers].map(([system, all]) => [system, meanOf(all.filter((_, i) => chosen[i]))] as const);
  return { name, videos: chosen.filter(Boolean).length, systems: Object.fromEntries(systems) };
}

function meanOf(all: readonly Agreement[]): Agreement {
  const mean = (key: keyof Agreement) =>
    roundTo4(all.reduce((sum, one) => sum + one[key], 0) / Math.max(1, all.length));
  return { recall: mean('recall'), precision: mean('precision'), ndcg: mean('ndcg'), tokenRecall: mean('tokenRecall') };
}

export function roundTo4(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
