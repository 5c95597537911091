/** Names of a story by kind: those with a role each with it, those without in one run, so that no row says nothing. */

import { Fragment, type ComponentChildren } from 'preact';
import type { Entity, EntityKind, Place } from '../core';
import { longDay } from '../wording/dates';
import { JumpButton, type OnJump } from './jump';
import { Message, Quoted } from './quoted';
import { useWords } from './spoken-words';
import type { MessageKey } from '../wording/words';

/** A name, with the first place where the article names it, or null where there is no article or the name is not in it. */
export interface NameShown {
  entity: Pick<Entity, 'id' | 'kind' | 'name' | 'roles'>;
  place: Place | null;
}

const KIND_HEADINGS: [EntityKind, MessageKey][] = [
  ['person', 'people'],
  ['equipment', 'equipment'],
  ['place', 'places'],
  ['organisation', 'organisations'],
];

export interface NamesProps {
  names: readonly NameShown[];
  outlet: string | null;
  lang: string;
  /** makes a name with a place lead there: the accessible twin of the highlights */
  onJump?: OnJump;
}

export function NamesByKind(props: NamesProps) {
  const { t } = useWords();
  return (
    <>
      {KIND_HEADINGS.map(([kind, heading]) => {
        const names = props.names.filter(({ entity }) => entity.kind === kind);
        return (
          names.length > 0 && (
            <section key={kind}>
              <h3 class="names-heading">{t(heading)}</h3>
              <Names {...props} names={names} />
            </section>
          )
        );
      })}
    </>
  );
}

function Names({ names, outlet, lang, onJump }: NamesProps) {
  const [told, bare] = [names.filter(hasRole), names.filter((name) => !hasRole(name))];
  return (
    <ul class="names">
      {told.map((name) => (
        <li class="name-told" key={name.entity.id}>
          <Name name={name} lang={lang} onJump={onJump} />
          <RoleLines entity={name.entity} outlet={outlet} lang={lang} />
        </li>
      ))}
      {bare.map((name) => (
        <Fragment key={name.entity.id}>
          <li class="name-bare">
            <Name name={name} lang={lang} onJump={onJump} />
          </li>{' '}
        </Fragment>
      ))}
    </ul>
  );
}

const hasRole = ({ entity }: NameShown): boolean => entity.roles.length > 0;

function Name(props: { name: NameShown; lang: string; onJump: NamesProps['onJump'] }): ComponentChildren {
  const { name, lang, onJump } = props;
  const { place } = name;
  const quoted = <Quoted lang={lang}>{name.entity.name}</Quoted>;
  if (!onJump || !place) return quoted;
  return (
    <JumpButton place={place} fact={null} onJump={onJump}>
      {quoted}
    </JumpButton>
  );
}

/** Roles as the outlet put them, dated: quoted, never given as current. */
export function RoleLines(props: { entity: Pick<Entity, 'roles'>; outlet: string | null; lang: string }) {
  const { t, locale } = useWords();
  const outlet = props.outlet ?? t('outlet_unknown');
  return (
    <>
      {props.entity.roles.map(({ text, date, source }) => (
        <span class="source role" key={`${text} ${source.seed} ${source.start}`}>
          <Message
            of={date === null ? 'role_undated' : 'role_dated'}
            quoted={{ role: text }}
            lang={props.lang}
            params={{ outlet, date: date === null ? '' : longDay(date, locale) }}
          />
        </span>
      ))}
    </>
  );
}
