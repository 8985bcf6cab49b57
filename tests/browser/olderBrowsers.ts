import type { Page } from '@playwright/test';

/** APIs newer than the oldest browsers we support, as paths from the global object. */
const newer = [
  ...['toSorted', 'toReversed', 'toSpliced', 'with'].map((name) => `Array.prototype.${name}`),
  'Object.groupBy',
  'Map.groupBy',
  'Array.fromAsync',
  'Promise.withResolvers',
  'Promise.try',
  ...['union', 'difference', 'intersection', 'isSubsetOf'].map((name) => `Set.prototype.${name}`),
  'URLSearchParams.prototype.size',
  'URL.canParse',
  'AbortSignal.any',
  'CompressionStream',
  'HTMLElement.prototype.showPopover',
  'HTMLElement.prototype.togglePopover',
  'navigation',
  'IdleDeadline',
  'requestIdleCallback',
  'scheduler',
  'CSSStyleSheet.prototype.replaceSync',
];

/** APIs that the browsers we support have and much older ones lack. */
const older = [
  ...['at', 'findLast', 'findLastIndex', 'flat', 'flatMap'].map((name) => `Array.prototype.${name}`),
  'Object.hasOwn',
  'Object.fromEntries',
  'String.prototype.replaceAll',
  'String.prototype.at',
  ...['Element', 'Document', 'DocumentFragment'].map((name) => `${name}.prototype.replaceChildren`),
  'ResizeObserver',
  'IntersectionObserver',
  'structuredClone',
  'reportError',
  'customElements',
];

/** Deletes, before any script of a page or frame runs, the APIs our oldest supported browsers lack, and with `muchOlder` those that much older ones lack as well. */
export async function removeNewerApis(page: Page, muchOlder: boolean): Promise<void> {
  await page.addInitScript(
    (paths) => {
      for (const path of paths) {
        const names = path.split('.');
        const last = names.pop() ?? '';
        let owner: unknown = globalThis;
        for (const name of names) owner = (owner as Record<string, unknown> | undefined)?.[name];
        for (; owner; owner = Object.getPrototypeOf(owner))
          if (Object.prototype.hasOwnProperty.call(owner, last)) Reflect.deleteProperty(owner, last);
      }
    },
    [...newer, ...(muchOlder ? older : [])],
  );
}

/** Renames CSS features in every style sheet and page that is served, so that the browser drops the rules that use them. */
export async function disableCssFeatures(page: Page, features: RegExp): Promise<void> {
  await page.route(/\.css$|\/$|\/\?/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace(features, (name) => name.replace(/\w/, 'x'))
      // The policy of a widget allows only the hash of the original style.
      .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
    await route.fulfill({ response, body });
  });
}
