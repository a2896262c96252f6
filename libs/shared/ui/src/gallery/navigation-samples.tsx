import type { SiteMessages } from '@gun/i18n';
import { Actions } from '../page/actions';
import { BackLink } from '../page/back-link';
import { Breadcrumbs } from '../page/breadcrumbs';
import { Button } from '../form/button';
import { Chip, Chips } from '../content/chip';
import { Dialog } from '../content/dialog';
import { Filters } from '../desk/filters';
import { Pager } from '../content/pager';
import { Section } from '../page/section';
import { Subnav } from '../page/subnav';
import { TextInput } from '../form/text-input';
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
