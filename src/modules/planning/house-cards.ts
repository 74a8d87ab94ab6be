import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { asId } from '../../core/base/ids.js';
import type { HouseContent } from '../../core/playlist/screen-plan.js';
import { MediaStore } from '../../platform/media/media-store.js';
import { PACKAGE_ROOT } from '../../platform/package-root.js';

const FOLDER = join(PACKAGE_ROOT, 'data', 'posters');
const CARD_MS = 12_000;

const IndexSchema = z.array(
  z.object({
    file: z.string(),
    kind: z.enum(['ad', 'own', 'house']),
    title: z.string(),
    width: z.number().int(),
    height: z.number().int(),
  }),
);
const MIMES: Readonly<Record<string, string>> = { jpg: 'image/jpeg', webp: 'image/webp', png: 'image/png' };

/** The network's own cards, which stand in where a shop has no content of its own. They ship with the product. */
@Injectable()
export class HouseCards {
  private loaded: Promise<readonly HouseContent[]> | undefined;

  constructor(private readonly media: MediaStore) {}

  all(): Promise<readonly HouseContent[]> {
    this.loaded ??= this.load();
    return this.loaded;
  }

  private async load(): Promise<readonly HouseContent[]> {
    const index = IndexSchema.parse(JSON.parse(await readFile(join(FOLDER, 'index.json'), 'utf8')));
    const cards = index.filter((entry) => entry.kind === 'house').sort((a, b) => (a.file < b.file ? -1 : 1));
    return Promise.all(
      cards.map(async (card) => {
        const content = await readFile(join(FOLDER, card.file));
        const mime = MIMES[card.file.split('.').at(-1) ?? ''] ?? 'image/jpeg';
        return {
          creative: {
            id: asId(`house-${card.file.replace(/\.\w+$/, '')}`.slice(0, 60)),
            organisationId: asId('house'),
            kind: 'image' as const,
            sha256: await this.media.keep(content, mime),
            mime,
            bytes: content.length,
            widthPx: card.width,
            heightPx: card.height,
            durationMs: CARD_MS,
            title: card.title,
            onBehalfOf: 'Entracte',
            paidBy: 'Entracte',
            approval: 'approved' as const,
            language: 'fr' as const,
            legalMessage: 'none' as const,
            showsCo2Class: false,
          },
        };
      }),
    );
  }
}
