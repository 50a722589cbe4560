import type { hedges } from '../../../schema/terms.ts';
import type { OwnVoice } from '../../../words/languages.ts';

/** Who an article has it from and how far it stands behind it: “reportedly, says the ministry”; empty where it says it itself. */
export function saySpeaker(
  speaker: string | undefined,
  hedge: keyof typeof hedges | undefined,
  { words }: OwnVoice,
): string {
  const isPlain = hedge === undefined || hedge === 'own-voice' || hedge === 'attributed';
  const label = isPlain ? '' : words.terms.hedges[hedge].label;
  const { bySpeaker, hedgedBySpeaker } = words.compare.claims;
  if (speaker === undefined) return label;
  return label === '' ? bySpeaker({ speaker }) : hedgedBySpeaker({ hedge: label, speaker });
}
