// Puts Spanish words where a text is built into a program and no locale file reaches it.

const ATTRIBUTES = ['title', 'aria-label', 'placeholder', 'alt', 'uib-tooltip'];

/** Watches the page from now on; {@code spanish} gives the words to show instead of a text. */
export function keep(inside, spanish) {
  const say = (text, put) => {
    const own = text.trim();
    const said = own && spanish(own);
    if (said && said !== own) put(text.replace(own, () => said));
  };
  const wanted = element => element && element.closest(inside);
  const element = node => {
    if (!wanted(node)) return;
    ATTRIBUTES.filter(name => node.hasAttribute(name))
      .forEach(name => say(node.getAttribute(name), said => node.setAttribute(name, said)));
  };
  const text = node => {
    if (wanted(node.parentElement)) say(node.data, said => { node.data = said; });
  };
  const all = root => {
    if (root.nodeType === Node.TEXT_NODE) return text(root);
    if (root.nodeType !== Node.ELEMENT_NODE) return;
    element(root);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) text(node);
      else element(node);
    }
  };
  new MutationObserver(changes => changes.forEach(change => {
    if (change.type === 'childList') change.addedNodes.forEach(all);
    else if (change.type === 'attributes') element(change.target);
    else text(change.target);
  })).observe(document.body, {
    childList: true, subtree: true, characterData: true, attributeFilter: ATTRIBUTES
  });
  all(document.body);
}

/** Looks a text up in pairs of pattern and words; {@code $1} stands for the pattern's group. */
export const lookup = pairs => text => {
  const found = pairs.find(([pattern]) => pattern.test(text));
  return found && text.replace(found[0], found[1]);
};
