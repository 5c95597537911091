/** The licences of all that the extension consists of: in full as one text, and in brief for the settings. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Story } from '../core';
import type { OutputFile } from './bundle';
import { FREQUENCIES, readFrequencies } from './languages';
import { bundledPackages, type BundledPackage } from './packages';

/** A part of the extension with a licence of its own. */
interface Part {
  title: string;
  /** lines below the title */
  about: string[];
  /** in full */
  texts: string[];
}

const RULE = '='.repeat(80);

/** Browsers that open the file know it as UTF-8 by this alone: nobody tells them the encoding of an extension's files. */
const BYTE_ORDER_MARK = '\uFEFF';

export interface Contents {
  version: string;
  /** our own licence, as package.json names it */
  licence: string;
  /** source files that are bundled, by their paths from the root */
  inputs: readonly string[];
  stories: readonly Story[];
}

/** LICENSES.txt for people, licences.json for the settings. Throws BundleError where something may not be bundled. */
export async function licenceFiles(root: string, contents: Contents): Promise<OutputFile[]> {
  const { version, licence, inputs, stories } = contents;
  const packages = await bundledPackages(root, inputs);
  const parts: Part[] = [
    {
      title: `Nutgraf ${version}`,
      about: ['All that is in this folder but what stands further below', `Licence: ${licence}`],
      texts: [await readFile(join(root, 'LICENSE'), 'utf8')],
    },
    ...packages.map(packagePart),
    await frequenciesPart(licence),
    storiesPart(stories),
  ];
  const brief = packages.map(({ name, version, licence }) => ({ name, version, licence }));
  return [
    { name: 'LICENSES.txt', content: Buffer.from(BYTE_ORDER_MARK + asText(parts), 'utf8') },
    { name: 'licences.json', content: Buffer.from(JSON.stringify(brief), 'utf8') },
  ];
}

/** The parts one below the other, with one kind of line ends, whatever the files had. */
function asText(parts: readonly Part[]): string {
  return parts
    .map(({ title, about, texts }) =>
      [[title, ...about].join('\n'), ...texts.map(tidy)].join('\n\n').concat('\n'),
    )
    .join(`\n${RULE}\n\n`);
}

function tidy(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .trim();
}

function packagePart({ name, version, licence, source, texts }: BundledPackage): Part {
  return {
    title: `${name} ${version}`,
    about: [`Licence: ${licence}`, ...(source === null ? [] : [`Source: ${source}`])],
    texts,
  };
}

async function frequenciesPart(licence: string): Promise<Part> {
  const counted = (await readFrequencies()).map(
    ([lang, { documents }]) => `${lang}: ${String(documents)} articles`,
  );
  return {
    title: 'Word frequencies (languages/*.bin)',
    about: [`Licence: ${licence}`],
    texts: [await readFile(join(FREQUENCIES, 'NOTICE'), 'utf8'), counted.join('\n')],
  };
}

/** Whose the words of the stories are: they are quoted, and under no licence of ours. */
function storiesPart(stories: readonly Story[]): Part {
  return {
    title: 'Texts of the stories (stories/*.json)',
    about: ['Licence: none of ours; they belong to their publishers, and are quoted with source and date'],
    texts: [stories.map(storyLine).join('\n')],
  };
}

function storyLine({ headline, outlet, published, credits }: Story): string {
  const { name, host } = outlet;
  const whose = [name ?? 'an outlet that it does not name', host === null ? '' : `(${host})`].filter(Boolean);
  const agencies =
    credits === null || credits.agencies.length === 0 ? '' : `, with ${credits.agencies.join(', ')}`;
  return `"${headline.text}": ${whose.join(' ')}, ${published ?? 'undated'}${agencies}`;
}
