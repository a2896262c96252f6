import type { SiteMessages } from '@gun/i18n';
import { Actions } from '../actions';
import { BackLink } from '../back-link';
import { Breadcrumbs } from '../breadcrumbs';
import { Button } from '../button';
import { Chip, Chips } from '../chip';
import { Dialog } from '../dialog';
import { Filters } from '../filters';
import { Pager } from '../pager';
import { Section } from '../section';
import { Subnav } from '../subnav';
import { TextInput } from '../text-input';
import type { GalleryTexts } from './texts';

export function NavigationSamples({ texts, site }: { texts: GalleryTexts; site: SiteMessages }) {
  const { navigation, buttons, fields } = texts;
  const here = '#g-navigation';
  return (
    <Section id="g-navigation" title={navigation.title}>
      <div className="demo">
        <Breadcrumbs labelText={site.nav.breadcrumbs} items={[{ href: here, text: site.nav.dossiers }]} />
        <BackLink href={here}>{site.back}</BackLink>
        <Subnav
          label={navigation.title}
          items={[
            { href: here, text: navigation.follow, current: true },
            { href: `${here}-title`, text: navigation.documents },
          ]}
        />
        <Pager
          label={navigation.pages}
          summary={navigation.range}
          items={['1', '2', '3'].map((number) => ({
            number,
            href: `?page=${number}`,
            current: number === '1',
            visuallyHiddenText: navigation.page,
          }))}
          next={{ href: '?page=2', text: navigation.nextPage }}
        />
        <Chips label={navigation.filters}>
          <Chip href={here} chosen removeText={navigation.take}>
            {navigation.open}
          </Chip>
          <Chip href={here}>{navigation.due}</Chip>
        </Chips>
        <Filters label={navigation.filters} method="get">
          <TextInput id="g-filter" name="filter" label={fields.street} />
          <Button look="alt">{navigation.apply}</Button>
        </Filters>
        <div>
          <Button type="button" look="alt" command="show-modal" commandfor="g-dialog">
            {navigation.dialogOpen}
          </Button>
        </div>
        <Dialog id="g-dialog" title={navigation.dialogTitle} headingLevel={3}>
          <p>{navigation.dialogText}</p>
          <Actions>
            <Button type="button" look="danger" command="close" commandfor="g-dialog">
              {buttons.withdraw}
            </Button>
            <Button type="button" look="plain" command="close" commandfor="g-dialog">
              {navigation.keep}
            </Button>
          </Actions>
        </Dialog>
      </div>
    </Section>
  );
}
