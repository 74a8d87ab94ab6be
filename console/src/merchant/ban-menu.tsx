import { Button, Menu } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import type { ScreenNow, VetoInput } from '../../../src/wire/api/index.js';
import { useT } from '../i18n/language.js';

type Item = ScreenNow['loop'][number];

/** "Stop showing": the ad, its campaign, or everything of its advertiser. The shop's own content has no such menu. */
export function BanMenu({ item, ban }: { item: Item; ban: (veto: VetoInput) => void }) {
  const t = useT();
  if (item.kind !== 'ad') return null;
  const { creativeId, campaignId, advertiserId } = item;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconBan size={16} aria-hidden />}
          aria-label={`${t.now.ban}, ${item.title}`}
        >
          {t.now.ban}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => ban({ kind: 'creative', creativeId })}>{t.now.banCreative}</Menu.Item>
        {campaignId !== null && (
          <Menu.Item onClick={() => ban({ kind: 'campaign', campaignId })}>{t.now.banCampaign}</Menu.Item>
        )}
        {advertiserId !== null && (
          <Menu.Item onClick={() => ban({ kind: 'advertiser', organisationId: advertiserId })}>
            {t.now.banAdvertiser}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
