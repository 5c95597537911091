/** The options page: every setting in words, saved as it is changed. */

import type { ComponentChildren } from 'preact';
import type { Story } from '../core';
import type { StorySummary } from '../platform/messages';
import type { Settings } from '../platform/settings';
import type { Shortcut } from '../platform/shortcuts';
import { Icon } from '../ui/icon';
import { StoryByline } from '../ui/library-list';
import { Quoted } from '../ui/quoted';
import { StoryView } from '../ui/story-view';
import { useWords } from '../ui/spoken-words';
import type { MessageKey } from '../wording/words';
import { About, type AboutProps } from './about';
import { Checks, Choices, Slider, Switch } from './controls';
import { Corrections, type CorrectionsProps } from './corrections';
import { Data, type DataProps } from './data';
import { LanguagePicker } from './language-picker';
import { Licences, type LicencesProps } from './licences';
import { Shortcuts } from './shortcuts';
import { Where, type WhereProps } from './where';

export interface OptionsProps
  extends Omit<WhereProps, 'sites' | 'onSites'>, CorrectionsProps, DataProps, AboutProps, LicencesProps {
  settings: Settings;
  /** what went wrong with the last thing that the reader did */
  trouble: MessageKey | null;
  stories: readonly StorySummary[];
  shortcuts: readonly Shortcut[];
  /** the story being read, or null for the settings */
  reading: Story | null;
  onChange: (change: (settings: Settings) => Settings) => void;
  onReadStory: (id: string) => void;
  onCloseStory: () => void;
  onChangeShortcuts: () => void;
}

const SECTIONS = [
  'where',
  'highlights',
  'matching',
  'stories',
  'appearance',
  'shortcuts',
  'data',
  'privacy',
  'about',
  'licences',
] as const satisfies readonly MessageKey[];

type SectionName = (typeof SECTIONS)[number];

export function OptionsView(props: OptionsProps) {
  const { t } = useWords();
  if (props.reading) return <ReadStory story={props.reading} onClose={props.onCloseStory} />;
  const bodies: Record<SectionName, ComponentChildren> = {
    where: <Where {...props} sites={props.settings.sites} onSites={partOf(props, 'sites')} />,
    highlights: <Highlights {...props} />,
    matching: <Matching {...props} />,
    stories: <Stories {...props} />,
    appearance: <Appearance {...props} />,
    shortcuts: <Shortcuts shortcuts={props.shortcuts} onChange={props.onChangeShortcuts} />,
    data: <Data {...props} />,
    privacy: <Privacy />,
    about: <About {...props} />,
    licences: <Licences {...props} />,
  };
  return (
    <div class="options">
      <nav class="contents">
        <p class="wordmark">
          <Icon name="nutgraf" />
          {t('extension_name')}
        </p>
        <ul>
          {SECTIONS.map((name) => (
            <li key={name}>
              <a href={`#${name}`}>{t(name)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="settings">
        <h1 class="headline">{t('options_title')}</h1>
        <p class="intro">{t('options_saved')}</p>
        <div class="trouble" role="alert">
          {props.trouble !== null && <p>{t(props.trouble)}</p>}
        </div>
        {SECTIONS.map((name) => (
          <section class="setting-section" id={name} key={name} aria-labelledby={`${name}-heading`}>
            <h2 class="setting-heading" id={`${name}-heading`}>
              {t(name)}
            </h2>
            {bodies[name]}
          </section>
        ))}
      </main>
    </div>
  );
}

/** A change of one part of the settings, as a change of the whole. */
function partOf<Part extends keyof Settings>({ onChange }: Pick<OptionsProps, 'onChange'>, part: Part) {
  return (change: (value: Settings[Part]) => Settings[Part]): void =>
    onChange((settings) => ({ ...settings, [part]: change(settings[part]) }));
}

function Highlights(props: OptionsProps) {
  const { t, locale } = useWords();
  const { highlights } = props.settings;
  const change = partOf(props, 'highlights');
  const seconds = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).format(highlights.delay / 1000);
  return (
    <>
      <Switch
        label={t('highlights_on')}
        on={highlights.on}
        onChange={(on) => change((now) => ({ ...now, on }))}
      />
      <Checks
        label={t('highlights_kinds')}
        checks={[
          { key: 'figures', label: t('kind_figures') },
          { key: 'people', label: t('kind_people') },
          { key: 'equipment', label: t('kind_equipment') },
          { key: 'places', label: t('kind_places') },
          { key: 'organisations', label: t('kind_organisations') },
        ]}
        values={highlights.kinds}
        onChange={(key, on) => change((now) => ({ ...now, kinds: { ...now.kinds, [key]: on } }))}
      />
      <Choices
        label={t('style')}
        choices={[
          { value: 'underline', label: t('style_underline') },
          { value: 'tint', label: t('style_tint') },
        ]}
        value={highlights.style}
        onChange={(style) => change((now) => ({ ...now, style }))}
      />
      <Choices
        label={t('occurrences')}
        choices={[
          { value: 'first', label: t('occurrences_first') },
          { value: 'all', label: t('occurrences_all') },
        ]}
        value={highlights.occurrences}
        onChange={(occurrences) => change((now) => ({ ...now, occurrences }))}
      />
      <Choices
        label={t('open_on')}
        choices={[
          { value: 'hover', label: t('open_on_hover') },
          { value: 'click', label: t('open_on_click') },
        ]}
        value={highlights.openOn}
        onChange={(openOn) => change((now) => ({ ...now, openOn }))}
      />
      {highlights.openOn === 'hover' && (
        <Slider
          label={t('delay')}
          text={t('delay_value', { seconds })}
          value={highlights.delay}
          min={200}
          max={2000}
          step={100}
          onChange={(delay) => change((now) => ({ ...now, delay }))}
        />
      )}
    </>
  );
}

function Matching(props: OptionsProps) {
  const { t } = useWords();
  const { matching } = props.settings;
  const change = partOf(props, 'matching');
  return (
    <>
      <Choices
        label={t('strictness')}
        choices={[
          { value: 'strict', label: t('strictness_strict'), note: t('strictness_strict_note') },
          { value: 'balanced', label: t('strictness_balanced'), note: t('strictness_balanced_note') },
          { value: 'broad', label: t('strictness_broad'), note: t('strictness_broad_note') },
        ]}
        value={matching.strictness}
        onChange={(strictness) => change((now) => ({ ...now, strictness }))}
      />
      <Switch
        label={t('background_tier')}
        note={t('background_tier_note')}
        on={matching.background}
        onChange={(background) => change((now) => ({ ...now, background }))}
      />
    </>
  );
}

function Stories(props: OptionsProps) {
  const { t } = useWords();
  const { settings, stories, onReadStory } = props;
  const change = partOf(props, 'stories');
  return (
    <>
      <p class="intro">{t(stories.length > 0 ? 'stories_intro' : 'library_empty')}</p>
      <ul class="site-list">
        {stories.map((story) => (
          <li class="site" key={story.id}>
            <Switch
              label={<Quoted lang={story.lang}>{story.headline}</Quoted>}
              note={<StoryByline story={story} />}
              on={!settings.stories.off.includes(story.id)}
              onChange={(on) =>
                change(({ off }) => ({
                  off: on ? off.filter((id) => id !== story.id) : [...new Set([...off, story.id])],
                }))
              }
            />
            <button type="button" class="button" onClick={() => onReadStory(story.id)}>
              {t('story_read')}
            </button>
          </li>
        ))}
      </ul>
      <Corrections {...props} />
    </>
  );
}

function Appearance(props: OptionsProps) {
  const { t } = useWords();
  const { theme, language } = props.settings.appearance;
  const change = partOf(props, 'appearance');
  return (
    <>
      <Choices
        label={t('theme')}
        choices={[
          { value: 'auto', label: t('theme_auto') },
          { value: 'light', label: t('theme_light') },
          { value: 'dark', label: t('theme_dark') },
        ]}
        value={theme}
        onChange={(theme) => change((now) => ({ ...now, theme }))}
      />
      <LanguagePicker value={language} onChange={(language) => change((now) => ({ ...now, language }))} />
    </>
  );
}

const PRIVACY = ['privacy_1', 'privacy_2', 'privacy_3', 'privacy_4', 'privacy_5'] as const;

function Privacy() {
  const { t } = useWords();
  return (
    <ul class="sentences">
      {PRIVACY.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
}

function ReadStory({ story, onClose }: { story: Story; onClose: () => void }) {
  const { t } = useWords();
  return (
    <main class="reader">
      <button type="button" class="quiet-button" onClick={onClose}>
        <Icon name="back" />
        {t('back')}
      </button>
      <StoryView story={story} />
    </main>
  );
}
