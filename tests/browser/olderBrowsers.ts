import type { Page } from '@playwright/test';

/** What came after the browsers we support, as paths from the global object. */
const newer = [
  ...['toSorted', 'toReversed', 'toSpliced', 'with'].map((name) => `Array.prototype.${name}`),
  ...['Object.groupBy', 'Map.groupBy', 'Array.fromAsync', 'Promise.withResolvers', 'Promise.try'],
  ...['union', 'difference', 'intersection', 'isSubsetOf'].map((name) => `Set.prototype.${name}`),
  ...['URLSearchParams.prototype.size', 'URL.canParse', 'AbortSignal.any', 'CompressionStream'],
  ...['HTMLElement.prototype.showPopover', 'HTMLElement.prototype.togglePopover', 'navigation'],
  ...['IdleDeadline', 'requestIdleCallback', 'scheduler', 'CSSStyleSheet.prototype.replaceSync'],
];

/** What the browsers we support have, and older ones lack. */
const older = [
  ...['at', 'findLast', 'findLastIndex', 'flat', 'flatMap'].map((name) => `Array.prototype.${name}`),
  ...['Object.hasOwn', 'Object.fromEntries', 'String.prototype.replaceAll', 'String.prototype.at'],
  ...['Element', 'Document', 'DocumentFragment'].map((name) => `${name}.prototype.replaceChildren`),
  ...['ResizeObserver', 'IntersectionObserver', 'structuredClone', 'reportError', 'customElements'],
];

/** Takes away, before any script of a page or a frame runs, what browsers just older than ours lack, or what much older ones lack as well. */
export async function ageScripts(page: Page, much: boolean): Promise<void> {
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
    [...newer, ...(much ? older : [])],
  );
}

/** Renames, in every style sheet and page that is served, features of CSS that older browsers do not know, so that the rules with them are dropped. */
export async function ageStyles(page: Page, features: RegExp): Promise<void> {
  await page.route(/\.css$|\/$|\/\?/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace(features, (name) => name.replace(/\w/, 'x'))
      // The policy of a widget names its style by hash.
      .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
    await route.fulfill({ response, body });
  });
}
