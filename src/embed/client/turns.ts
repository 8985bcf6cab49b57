/** Renders the widget in stages (the content above the list, the list, the drawings), so that a slow phone does not lay it all out in one long task; calls `begin` once the document is parsed and the content above the list is laid out. The browser does not render a frame that is out of view, so there only the drawings wait for an animation frame. */
export function inTurns(root: HTMLElement, begin: () => void): void {
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
