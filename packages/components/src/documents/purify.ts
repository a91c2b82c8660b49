import DOMPurify from 'dompurify';
import { allowedAttributes, allowedElements } from './sanitise.ts';

/** For engines without `setHTML`. Under Trusted Types it makes its own policy, named `dompurify`. */
export const purified = (source: string): DocumentFragment =>
  DOMPurify.sanitize(source, {
    ALLOWED_TAGS: ['#text', ...allowedElements],
    ALLOWED_ATTR: allowedAttributes,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    KEEP_CONTENT: false,
    RETURN_DOM_FRAGMENT: true,
  });
