import { applyLayout } from '../../src/embed/client/layout.ts';
import { applyChoice } from '../../src/embed/client/list.ts';
import { applyLook } from '../../src/embed/client/look.ts';
import { readOptions } from '../../src/embed/client/options.ts';

declare global {
  interface Window {
    /** Applies the options in a query string the way a widget does on load. */
    applyOptions: (query: string) => void;
  }
}

window.applyOptions = (query) => {
  const options = readOptions(query);
  applyLook(options, document.documentElement, false);
  applyLayout(options, document.documentElement);
  applyChoice(options);
};
