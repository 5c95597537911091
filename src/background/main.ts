/** The background: registers its listeners, all in the first turn, so that each event finds them when it wakes us. */

import { backgroundChecks } from '../platform/background-checks';
import { browser } from '../platform/browser';
import { watchCorrections } from '../platform/corrections';
import { listen } from '../platform/listen';
import { watchSettings } from '../platform/settings';
import { keepFromPages } from '../platform/storage';
import * as on from './events';
import { handlers } from './handlers';

/** Firefox for Android has no shortcuts, against the declared types. */
const keyboard: { commands?: typeof browser.commands } = browser;

keepFromPages();
listen(handlers, backgroundChecks);
browser.runtime.onInstalled.addListener(on.installed);
browser.runtime.onStartup.addListener(on.started);
browser.permissions.onAdded.addListener(on.permissionsAdded);
browser.permissions.onRemoved.addListener(on.permissionsRemoved);
keyboard.commands?.onCommand.addListener(on.command);
watchSettings(on.settingsChanged);
watchCorrections(on.correctionsChanged);
on.woken();
