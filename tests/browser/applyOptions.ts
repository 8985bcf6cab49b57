import { applyChoice } from '../../src/islands/embed/list.ts';
import { applyLook } from '../../src/islands/embed/look.ts';
import { readOptions } from '../../src/islands/embed/options.ts';

declare global {
  interface Window {
    /** Applies the options of a query as a widget does when it loads. */
    applyOptions: (query: string) => void;
  }
}

window.applyOptions = (query) => {
  const options = readOptions(query);
  applyLook(options, document.documentElement);
  applyChoice(options);
};
