import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useT } from '../i18n/language.js';

/** A single-use link that was just made, to read or to copy; it is shown this once. */
export function MadeLink({ text, url }: { text: string; url: string }) {
  const t = useT();
  const clipboard = useClipboard();
  const { href } = new URL(url, window.location.href);
  return (
    <div role="status" className="link-ready">
      <p>{text}</p>
      <code>{href}</code>
      {/* Browsers give no clipboard to a page that came over plain HTTP. */}
      {window.isSecureContext && (
        <Button variant="default" size="compact-md" onClick={() => clipboard.copy(href)}>
          {clipboard.copied ? t.team.copied : t.team.copy}
        </Button>
      )}
    </div>
  );
}
