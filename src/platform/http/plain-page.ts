import type { Language } from '../../core/base/text.js';
import { PLAIN_PAGE_STYLE_PATH } from './plain-page-style.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML that shows it, in an element or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

/** A page that is whole without script, cookie or login; `title` and `body` are HTML. */
export const plainPage = (title: string, language: Language, body: string): string =>
  `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title} · Entracte</title><link rel="stylesheet" href="${PLAIN_PAGE_STYLE_PATH}"></head>
<body>${body}</body></html>
`;
