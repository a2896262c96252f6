import type { SiteMessages } from '@gun/i18n';
import { Checks } from '../desk/checks';
import { Fact, Facts } from '../content/facts';
import { Mail, MailItem } from '../desk/mail';
import { Row, Rows } from '../content/rows';
import { Section } from '../page/section';
import { Table } from '../content/table';
import { Tag } from '../content/tag';
import { TaskList } from '../content/task-list';
import type { GalleryTexts } from './texts';

export function FactSamples({ texts, site, turn }: { texts: GalleryTexts['facts']; site: SiteMessages; turn: string }) {
  const source = { name: texts.register, date: texts.read, wrong: { href: '#g-facts', text: site.wrong } };
  const change = { href: '#g-facts', text: site.change, visuallyHiddenText: texts.changeHidden };
  return (
    <Section id="g-facts" title={texts.title}>
      <div className="demo">
        <Facts look="sourced">
          <Fact label={texts.name} source={source}>
            Camille Lambert
          </Fact>
        </Facts>
        <Facts look="editable">
          <Fact label={texts.moved} act={change}>
            {texts.movedOn}
          </Fact>
        </Facts>
        <Table
          caption={texts.table}
          head={[{ text: texts.name }, { text: texts.birth }, { text: texts.state }]}
          rows={[
            { key: 'nour', cells: ['Nour Lambert', '2017', <Tag look="ok">{texts.confirmed}</Tag>] },
            { key: 'karim', cells: ['Karim Haddad', '1983', <Tag look="turn">{texts.toConfirm}</Tag>], changed: true },
          ]}
        />
        <Rows>
          <Row href="#g-facts" title={texts.row} note={texts.rowNote} aside={<Tag look="turn">{turn}</Tag>} />
        </Rows>
        <TaskList
          idPrefix="g-task"
          items={[
            { title: texts.taskYou, href: '#g-facts', status: { text: texts.taskDone } },
            {
              title: texts.taskAddress,
              href: '#g-facts',
              hint: texts.taskHint,
              status: { text: texts.taskTodo, look: 'hollow' },
            },
          ]}
        />
        <Checks look="yes" items={[{ text: texts.taskDone }, { text: texts.toConfirm, todo: true }]} />
        <Mail>
          <MailItem
            href="#g-facts"
            from="Ville de Namur"
            date={texts.movedOn}
            subject={texts.row}
            unreadText={texts.unread}
            next={<Tag look="turn">{turn}</Tag>}
          />
        </Mail>
      </div>
    </Section>
  );
}
