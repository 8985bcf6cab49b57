import { expect, test } from '@playwright/test';
import { append, damage, swap } from './record.ts';

const source = 'sources/2013/tarnmark-shipping-letter.yaml';
const fault = (tag: string) => damage({ [source]: swap('language: sv', `language: ${tag}`) });

test('a title in another language says which, by its tag', () => {
  for (const tag of ['sv', 'pt-BR', 'zh-Hant', 'sr-Latn']) expect(fault(tag), tag).toEqual([]);
});

test('a language that is no language tag is refused with what would have been right', () => {
  for (const tag of ['Swedish!', 'sv_SE', 's'])
    expect(fault(`"${tag}"`)).toEqual([
      `content/${source} · language: "${tag}" is not a language tag (BCP 47), such as de or pt-BR`,
    ]);
  expect(fault('qqq')).toEqual([
    `content/${source} · language: "qqq" names no known language; write its tag (BCP 47), such as de or pt-BR`,
  ]);
});

test('a tag is written in one way only', () => {
  for (const [tag, right] of [
    ['SV', 'sv'],
    ['swe', 'sv'],
    ['pt-br', 'pt-BR'],
  ])
    expect(fault(`"${tag}"`)).toEqual([`content/${source} · language: "${tag}" must be written ${right}`]);
});

test('the language of a name that is not there is refused', () => {
  expect(damage({ 'bodies/northlight-lines.yaml': append('language: sv') })).toEqual([
    'content/bodies/northlight-lines.yaml · language: "sv" is the language of short, which is missing: write short, or take language out',
  ]);
  expect(damage({ 'people/jorn-omallin.yaml': swap('nameNative: Jörn O’Mallin\n', '') })).toEqual([
    'content/people/jorn-omallin.yaml · language: "sv" is the language of nameNative, which is missing: write nameNative, or take language out',
  ]);
});
