// What a change does to persons: data that is shown to more people, or used for something else, is a break of its own.
const strength = { none: 0, phone: 1, 'keep-3-2': 1, hide: 2 };

export function comparePersonalData({ direction, tell }, old, now, where) {
  const [before, after] = [old['x-pii'], now['x-pii']];
  if (!before && !after) return;
  if (before && !after) return tell('breaking', where, 'privacy: is no longer marked as personal data');
  if (!before) return tell('additive', where, `is marked as personal data (${after.kind}, mask ${after.mask})`);
  // Consent is given for a purpose and for a time (Luật 91/2025/QH15, điều 9).
  for (const key of ['kind', 'purpose', 'retention'])
    if (before[key] !== after[key]) tell('breaking', where, `privacy: ${key} was ${before[key]}, is ${after[key]}`);
  if (direction === 'received') compareMasks(before, after, where, tell);
}

function compareMasks(before, after, where, tell) {
  if (before.mask !== after.mask) {
    // Two masks of one strength show different parts, which together show more than either.
    const hidesMore = strength[after.mask] > strength[before.mask];
    const message = `mask was ${before.mask}, is ${after.mask}`;
    tell(hidesMore ? 'additive' : 'breaking', where, hidesMore ? `${message} (shows less)` : `privacy: ${message}`);
  }
  const [seen, sees] = [before.unmasked ?? [], after.unmasked ?? []];
  for (const relation of sees)
    if (!seen.includes(relation)) tell('breaking', where, `privacy: ${relation} sees the value unmasked now`);
  for (const relation of seen)
    if (!sees.includes(relation)) tell('additive', where, `${relation} sees it masked now (shows less)`);
}
