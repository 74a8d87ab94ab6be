import type { Rule } from './candidate.js';

/** EL5: the screen plays this kind of media. */
export const mediaAccepted: Rule = ({ creative, screen }) =>
  screen.acceptedMedia.includes(creative.kind)
    ? null
    : { code: 'MEDIA_NOT_ACCEPTED', ruleId: 'EL5', media: creative.kind, accepted: screen.acceptedMedia };
