import { findBylines } from './bylines.ts';
import { findCaptions } from './captions.ts';
import { findDatelines } from './datelines.ts';
import { findLabels } from './labels.ts';
import { findMastheads } from './mastheads.ts';
import { findMenus } from './menus.ts';
import { findNotices } from './notices.ts';
import { findRepetitions } from './repetitions.ts';
import type { Rule } from '../unit.ts';

/**
 * What the units of a pasted text are looked through for, in this order: what is sure by its words alone comes first, so that
 * what hangs on what stands around it finds that known.
 */
export const rules: readonly Rule[] = [
  findLabels,
  findNotices,
  findMastheads,
  findBylines,
  findDatelines,
  findCaptions,
  findMenus,
  findRepetitions,
];
