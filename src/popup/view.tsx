/** The popup: what Nutgraf can say of the page in the reader's tab, or why it cannot, and the story library. */

import type { ComponentChildren } from 'preact';
import type { Story } from '../core';
import type { StorySummary } from '../platform/messages';
import { Icon } from '../ui/icon';
import { LibraryList } from '../ui/library-list';
import { Message } from '../ui/quoted';
import { StoryView } from '../ui/story-view';
import { useWords } from '../ui/spoken-words';
import type { MessageKey } from '../wording/words';
import { MatchView, type MatchEvents } from './match-view';
import type { PopupModel, UnreadablePage } from './model';

/** The shell does what is asked for; `copied` in the props tells that it copied. */
export interface PopupEvents extends MatchEvents {
  onUndo: () => void;
  onResume: () => void;
  onCheckOnce: () => void;
  onAlwaysHere: () => void;
  /** asks the browser for every listed news site */
  onAllowListed: () => void;
  onTryAgain: () => void;
  onOpenOptions: () => void;
  onReadNews: () => void;
  onDismissNews: () => void;
  onOpenLibrary: () => void;
  onReadStory: (id: string) => void;
  /** from a story back to the list, or from the list back to the page */
  onBack: () => void;
}

/** What the library shows; null: it is closed. */
export type LibraryShown =
  { kind: 'list'; stories: readonly StorySummary[] } | { kind: 'story'; story: Story } | null;

export interface PopupProps extends PopupEvents {
  model: PopupModel;
  library: LibraryShown;
  copied: boolean;
  /** Nutgraf was updated, and the reader has not seen what is new */
  news: boolean;
}

export function PopupView(props: PopupProps) {
  const { model, library } = props;
  return (
    <div class="popup" data-view={library ? `library-${library.kind}` : model.kind}>
      <TopBar {...props} />
      {library ? (
        <main class="page">
          {library.kind === 'list' ? (
            <LibraryList stories={library.stories} onRead={props.onReadStory} />
          ) : (
            <StoryView story={library.story} />
          )}
        </main>
      ) : (
        <Body {...props} />
      )}
      {props.news && !library && <News {...props} />}
    </div>
  );
}

function News({ onReadNews, onDismissNews }: PopupProps) {
  const { t } = useWords();
  return (
    <p class="news">
      {t('news_unseen')}{' '}
      <button type="button" class="link-button" onClick={onReadNews}>
        {t('news_read')}
      </button>
      <span class="spread" />
      <button
        type="button"
        class="quiet-button icon-only"
        aria-label={t('close')}
        title={t('close')}
        onClick={onDismissNews}
      >
        <Icon name="close" />
      </button>
    </p>
  );
}

function TopBar({ library, onBack, onOpenLibrary, onOpenOptions }: PopupProps) {
  const { t } = useWords();
  return (
    <nav class="top-bar">
      {library ? (
        <button type="button" class="quiet-button" onClick={onBack}>
          <Icon name="back" />
          {t('back')}
        </button>
      ) : (
        <span class="wordmark">
          <Icon name="nutgraf" />
          {t('extension_name')}
        </span>
      )}
      <span class="spread" />
      {!library && (
        <button type="button" class="quiet-button" onClick={onOpenLibrary}>
          <Icon name="stories" />
          {t('stories')}
        </button>
      )}
      <button
        type="button"
        class="quiet-button icon-only"
        aria-label={t('settings')}
        title={t('settings')}
        onClick={onOpenOptions}
      >
        <Icon name="settings" />
      </button>
    </nav>
  );
}

const UNREADABLE: Record<UnreadablePage, MessageKey> = {
  browser: 'unreadable_browser',
  store: 'unreadable_store',
  pdf: 'unreadable_pdf',
  reader: 'unreadable_reader',
  file: 'unreadable_file',
  other: 'unreadable_kind',
};

const FAILURES: Record<Extract<PopupModel, { kind: 'failed' }>['code'], MessageKey> = {
  'stories-unreadable': 'failed_stories_unreadable',
  'storage-full': 'failed_storage_full',
  'page-gone': 'failed_page_gone',
  'no-permission': 'failed_no_permission',
  'old-story-format': 'failed_old_story_format',
  unexpected: 'failed_unexpected',
};

function Body(props: PopupProps) {
  const { model } = props;
  const { t } = useWords();
  switch (model.kind) {
    case 'match':
      return <MatchView match={model.match} copied={props.copied} events={props} />;
    case 'corrected':
      return (
        <Notice
          {...props}
          title={t('corrected_title')}
          text={<Message of="corrected_text" quoted={{ headline: model.headline }} lang={model.lang} />}
        >
          <Primary label={t('undo')} onClick={props.onUndo} />
        </Notice>
      );
    case 'no-story':
      return (
        <Notice {...props} title={t('no_story_title')} text={model.known}>
          <Secondary label={t('pause')} onClick={props.onPause} />
        </Notice>
      );
    case 'not-article':
      return (
        <Notice
          {...props}
          title={t('not_article_title')}
          text={t(model.unread ? 'not_article_unread' : 'not_article_text')}
        >
          <Secondary label={t('pause')} onClick={props.onPause} />
        </Notice>
      );
    case 'off':
      return <Off {...props} host={model.host} paused={model.paused} />;
    case 'withheld':
      return <Withheld {...props} host={model.host} listed={model.listed} />;
    case 'unreadable':
      return <Notice {...props} title={t('unreadable_title')} text={t(UNREADABLE[model.page])} />;
    case 'working':
      return <Notice {...props} busy title={t('working_title')} text={t('working_text')} />;
    case 'failed':
      return (
        <Notice {...props} alert title={t('failed_title')} text={t(FAILURES[model.code])}>
          <Primary label={t('try_again')} onClick={props.onTryAgain} />
        </Notice>
      );
  }
}

function Off(props: PopupProps & { host: string; paused: boolean }) {
  const { host, paused, onResume, onCheckOnce, onAlwaysHere } = props;
  const { t } = useWords();
  if (paused) {
    return (
      <Notice {...props} title={t('paused_title', { host })} text={t('paused_text')}>
        <Primary label={t('resume')} onClick={onResume} />
      </Notice>
    );
  }
  return (
    <Notice {...props} title={t('off_title', { host })} text={t('off_text')}>
      <Primary label={t('check_once')} onClick={onCheckOnce} />
      <Secondary label={t('always_here')} onClick={onAlwaysHere} />
      <p class="line">{t('always_here_reason', { host })}</p>
    </Notice>
  );
}

/** Where the browser keeps from Nutgraf what it is set to read. */
function Withheld(props: PopupProps & { host: string; listed: boolean }) {
  const { host, listed, onAlwaysHere, onAllowListed, onCheckOnce } = props;
  const { t } = useWords();
  return (
    <Notice {...props} title={t('withheld_title', { host })} text={t('withheld_text')}>
      <Primary label={t('allow_here')} onClick={onAlwaysHere} />
      {listed && <Secondary label={t('allow_listed')} onClick={onAllowListed} />}
      <Secondary label={t('check_once')} onClick={onCheckOnce} />
      <p class="line">{t('always_here_reason', { host })}</p>
    </Notice>
  );
}

/** A state without a match, in words, with what to do; the library is one click away. */
function Notice(
  props: Pick<PopupProps, 'onOpenLibrary'> & {
    title: string;
    text: ComponentChildren;
    busy?: boolean;
    alert?: boolean;
    children?: ComponentChildren;
  },
) {
  const { t } = useWords();
  return (
    <main class="notice" aria-busy={props.busy ?? false}>
      <div role={props.alert ? 'alert' : 'status'}>
        <h1 class="notice-title">{props.title}</h1>
        <p class="notice-text">{props.text}</p>
      </div>
      {props.busy && <div class="progress" aria-hidden="true" />}
      {props.children !== undefined && <div class="notice-actions">{props.children}</div>}
      <button type="button" class="library-link" onClick={props.onOpenLibrary}>
        <Icon name="stories" />
        <span>{t('read_stories')}</span>
        <Icon name="forward" />
      </button>
    </main>
  );
}

function Primary({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class="button button-primary" onClick={onClick}>
      {label}
    </button>
  );
}

function Secondary({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class="button" onClick={onClick}>
      {label}
    </button>
  );
}
