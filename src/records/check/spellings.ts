import type { EntityData } from '../../schema/entity.ts';
import type { Check } from './subject.ts';

/** Finds what is said of spellings that the entity does not have, or twice of one. */
export const checkSpellings: Check<EntityData> = ({ parts: { name, forms = [], spellings = [] }, fault }) =>
  spellings.flatMap(({ form }, index) => {
    const place = ['spellings', index, 'form'];
    if (form !== name && !forms.includes(form))
      return [
        fault(place, {
          found: `“${form}”, which is no name of this entity`,
          expected: [name, ...forms].map((one) => `“${one}”`).join(', '),
          remedy: 'Write it as it stands there, or add it to “forms”.',
        }),
      ];
    const isSaidBefore = spellings.findIndex((one) => one.form === form) < index;
    return isSaidBefore ? [fault(place, { found: `“${form}” a second time`, expected: 'every form once' })] : [];
  });
