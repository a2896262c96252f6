import { BackLink } from '../page/back-link';
import { Breadcrumbs } from '../page/breadcrumbs';
import { Button } from '../form/button';
import { ButtonLink } from '../form/button-link';
import { Confirmation } from '../content/confirmation';
import { Details } from '../content/details';
import { ErrorSummary } from '../form/error-summary';
import { Fact, Facts } from '../content/facts';
import { InsetText } from '../content/inset-text';
import { NotificationBanner } from '../content/notification-banner';
import { Pager } from '../content/pager';
import { SkipLink } from '../page/skip-link';
import { Table } from '../content/table';
import { Tag } from '../content/tag';
import { TaskList } from '../content/task-list';
import { WarningText } from '../content/warning-text';
import type { Adapter } from './field-adapters';
import type { Options } from './fixtures';
import { content, list, native, options, string } from './options';

const button: Adapter = (from) =>
  from['href'] ? (
    <ButtonLink href={string(from['href']) ?? ''} id={string(from['id'])}>
      {content(from)}
    </ButtonLink>
  ) : (
    <Button id={string(from['id'])} {...native(from, 'type', 'name', 'value')}>
      {content(from)}
    </Button>
  );

const notificationBanner: Adapter = (from) => (
  <NotificationBanner
    titleText={content(from, 'titleText', 'titleHtml') ?? (from['type'] === 'success' ? 'Success' : 'Important')}
    titleId={string(from['titleId'])}
    titleHeadingLevel={from['titleHeadingLevel'] === undefined ? undefined : 3}
    look={from['type'] === 'success' ? 'ok' : 'info'}
    {...native(from, 'role')}
  >
    {content(from)}
  </NotificationBanner>
);

function acts(row: Options) {
  const items = list(options(row['actions'])['items']).map((item) => ({
    href: string(item['href']) ?? '',
    text: content(item),
    visuallyHiddenText: string(item['visuallyHiddenText']),
  }));
  return items.length ? items : undefined;
}

const summaryList: Adapter = (from) => (
  <Facts>
    {list(from['rows']).map((row, index) => (
      <Fact key={index} label={content(row['key'])} act={acts(row)}>
        {content(row['value'])}
      </Fact>
    ))}
  </Facts>
);

const rowsOf = (value: unknown) => (Array.isArray(value) ? value.filter(Array.isArray) : []);

const table: Adapter = (from) => (
  <Table
    caption={string(from['caption']) ?? ''}
    head={list(from['head']).map((cell) => ({ text: content(cell), ...native(cell, 'format') }))}
    rows={rowsOf(from['rows']).map((cells, index) => ({
      key: String(index),
      cells: list(cells).map((cell) => content(cell)),
    }))}
    firstCellIsHeader={from['firstCellIsHeader'] === true}
  />
);

const taskList: Adapter = (from) => (
  <TaskList
    idPrefix={string(from['idPrefix'])}
    items={list(from['items']).map((item) => {
      const status = options(item['status']);
      return {
        title: content(item['title']),
        href: string(item['href']),
        hint: item['hint'] ? content(item['hint']) : undefined,
        status: { text: status['tag'] ? content(status['tag']) : content(status) },
      };
    })}
  />
);

const pagination: Adapter = (from) => {
  const turn = (value: unknown, usual: string) =>
    value
      ? {
          href: string(options(value)['href']) ?? '',
          text: string(options(value)['text']) ?? usual,
          labelText: string(options(value)['labelText']),
        }
      : undefined;
  return (
    <Pager
      label={string(from['landmarkLabel']) ?? 'Pagination'}
      items={list(from['items'])
        .filter((item) => item['number'] !== undefined || item['ellipsis'])
        .map((item) =>
          item['ellipsis']
            ? 'ellipsis'
            : {
                number: string(item['number']) ?? '',
                href: string(item['href']) ?? '',
                current: item['current'] === true,
                visuallyHiddenText: 'Page',
              },
        )}
      previous={turn(from['previous'], 'Previous page')}
      next={turn(from['next'], 'Next page')}
    />
  );
};

export const pageAdapters: Record<string, Adapter> = {
  button,
  'notification-banner': notificationBanner,
  'summary-list': summaryList,
  table,
  'task-list': taskList,
  pagination,
  'error-summary': (from) => (
    <ErrorSummary
      focus={false}
      titleText={content(from, 'titleText', 'titleHtml') ?? 'There is a problem'}
      descriptionText={content(from, 'descriptionText', 'descriptionHtml')}
      errorList={list(from['errorList']).map((item) => ({ href: string(item['href']), text: content(item) }))}
    />
  ),
  details: (from) => (
    <Details id={string(from['id'])} open={from['open'] === true} summary={content(from, 'summaryText', 'summaryHtml')}>
      {content(from)}
    </Details>
  ),
  breadcrumbs: (from) => (
    <Breadcrumbs
      labelText={string(from['labelText']) ?? 'Breadcrumb'}
      items={list(from['items']).map((item) => ({ href: string(item['href']), text: content(item) }))}
    />
  ),
  'back-link': (from) => <BackLink href={string(from['href']) ?? '#'}>{content(from) ?? 'Back'}</BackLink>,
  'skip-link': (from) => <SkipLink href={string(from['href'])}>{content(from) ?? 'Skip to main content'}</SkipLink>,
  tag: (from) => <Tag>{content(from)}</Tag>,
  'warning-text': (from) => (
    <WarningText iconFallbackText={string(from['iconFallbackText']) ?? 'Warning'}>{content(from)}</WarningText>
  ),
  'inset-text': (from) => <InsetText id={string(from['id'])}>{content(from)}</InsetText>,
  panel: (from) => (
    <Confirmation
      title={content(from, 'titleText', 'titleHtml')}
      headingLevel={from['headingLevel'] === undefined ? undefined : 2}
    >
      {content(from)}
    </Confirmation>
  ),
};
