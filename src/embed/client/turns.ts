/** Renders the widget in stages (the content above the list, the list, the drawings), so that a slow phone does not lay it all out in one long task; calls `begin` once the document is parsed and the content above the list is laid out. Browsers do not render frames that are out of view, so in those only the drawings wait for an animation frame. */
export function renderInStages(root: HTMLElement, begin: () => void): void {
  const { dataset } = root;
  const afterFrame = (then: () => void) => requestAnimationFrame(() => setTimeout(then));
  const showList = () => {
    delete dataset['list'];
    afterFrame(() => delete dataset['drawings']);
  };
  const layOutHead = () => {
    root.getBoundingClientRect();
    setTimeout(() => {
      showList();
      begin();
    });
  };
  dataset['list'] = dataset['drawings'] = 'later';
  afterFrame(showList);
  document.addEventListener('DOMContentLoaded', () => setTimeout(layOutHead));
}
