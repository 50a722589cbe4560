import { hedges } from '../../../schema/terms.ts';

/** Who an article has it from and how far it stands behind it: “reportedly, says the ministry”; empty where it says it itself. */
export function saySpeaker(speaker: string | undefined, hedge: keyof typeof hedges | undefined): string {
  return [hedge && hedge !== 'own-voice' && hedge !== 'attributed' && hedges[hedge].label, speaker && `says ${speaker}`]
    .filter(Boolean)
    .join(', ');
}
