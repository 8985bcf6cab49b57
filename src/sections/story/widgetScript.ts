import { startWidget } from '../../embed/client/start.ts';
import { RowOfSteps } from './rowOfSteps.ts';

startWidget({
  apply: ({ event }) => {
    const row = document.querySelector<HTMLElement>('.story__row');
    const steps = row && new RowOfSteps(row);
    if (event) steps?.show(event, 'instant');
  },
});
