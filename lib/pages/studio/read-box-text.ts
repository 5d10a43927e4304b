const BLOCK = /^(?:DIV|P|LI|UL|OL|PRE|BLOCKQUOTE|H[1-6])$/;

/**
 * The text of an editable box, exactly. Studio's own boxes hold one text node with line breaks in it. Where editing
 * left elements behind, each block starts a line and each `<br>` ends one, a trailing one being no more than a place
 * for the cursor. Never `innerText`, which has the page laid out. Spaces that editing made non-breaking stay so.
 */
export function readBoxText(box: Element): string {
  const text = box.childElementCount === 0 ? box.textContent : new Lines().add(box).text;
  return text.replace(/\r\n?/g, '\n');
}

class Lines {
  text = '';
  #isStarted = false;
  /** The line has ended; whether a next one follows is not known before something stands on it. */
  #isEnded = false;

  add(parent: Node): this {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) this.#write(node.nodeValue ?? '');
      else if (node.nodeName === 'BR') this.#break();
      else if (BLOCK.test(node.nodeName)) this.#block(node);
      else this.add(node);
    }
    return this;
  }

  #block(block: Node): void {
    this.#isEnded = this.#isStarted;
    this.add(block);
    this.#isEnded = this.#isStarted;
  }

  #write(text: string): void {
    if (text === '') return;
    this.#start();
    this.text += text;
  }

  #break(): void {
    this.#start();
    this.#isEnded = true;
  }

  #start(): void {
    if (this.#isEnded) this.text += '\n';
    this.#isEnded = false;
    this.#isStarted = true;
  }
}
