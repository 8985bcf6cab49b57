/** Holds back the list until what stands above it was laid out, and the drawings until the list was, so that no single task of a slow phone lays out all of it; begins when the whole page is there. A frame that is out of sight is not drawn at all, and waits only with its drawings. */
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
