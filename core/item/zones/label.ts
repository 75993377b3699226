import type { ZoneKind } from '#core/item/item.ts';
import { isBanner, isDisclaimer, startsDisclaimer, unsubscribeStart } from '#core/item/zones/footer.ts';
import type { Layer } from '#core/item/zones/layers.ts';
import { isRule } from '#core/item/zones/opening.ts';
import {
  isContactLine,
  isDeviceLine,
  isNameLine,
  isPostscript,
  isProse,
  isSignatureMark,
  isSignOff,
  mayBeName,
} from '#core/item/zones/signature.ts';
import { digitCount, wordCount } from '#core/item/zones/words.ts';

/** Neighbouring lines that stand or fall together: a paragraph, or a part of it that begins something new. */
interface Block {
  from: number;
  to: number;
  text: string;
}

/** Advertising below a telephone number is no longer than this. */
const longestStrapline = 200;
/** Banners stand within this many blocks of the top. */
const bannerReach = 4;
/** A longer line was not wrapped, and is a paragraph by itself. */
const longestWrapped = 120;
/** A list of names at the foot is no longer a signature. */
const longestSignature = 14;

/** What each line of one message is: its own text (`base`), banner, signature or footer. */
export function labelMessage(texts: readonly string[], layer: Layer, base: ZoneKind): ZoneKind[] {
  const kinds = new Array<ZoneKind>(layer.to - layer.from).fill(base);
  if (base === 'quoted') return kinds;
  const blocks = blocksOf(texts, layer);
  const walk = new Walk(texts, blocks, layer.sender, base);
  blocks.forEach((block, index) => {
    const labels = walk.label(block, index);
    labels.forEach((kind, offset) => {
      kinds[block.from + offset - layer.from] = kind;
    });
  });
  return kinds;
}

function blocksOf(texts: readonly string[], layer: Layer): Block[] {
  const blocks: Block[] = [];
  let from = -1;
  const close = (to: number) => {
    if (from >= 0) blocks.push({ from, to, text: texts.slice(from, to).join(' ') });
    from = -1;
  };
  for (let i = layer.from + layer.introduction; i < layer.to; i++) {
    const line = texts[i] ?? '';
    if (line.trim() === '') close(i);
    else {
      if (from < 0 || beginsSomething(texts, i, layer.sender)) close(i);
      if (from < 0) from = i;
    }
  }
  close(layer.to);
  return blocks;
}

function beginsSomething(texts: readonly string[], index: number, sender: string): boolean {
  const line = texts[index] ?? '';
  const above = (texts[index - 1] ?? '').trim();
  if (line.length > longestWrapped || above.length > longestWrapped) return true;
  if (isRule(line.trim()) || isRule(above) || isSignatureMark(line) || isPostscript(line)) return true;
  return (
    isSignOff(line) ||
    isNameLine(line, sender) ||
    isDeviceLine(line) ||
    startsDisclaimer(line) ||
    isBanner(above)
  );
}

/** Goes down a message and remembers which part of it has been reached. */
class Walk {
  private readonly texts: readonly string[];
  private readonly blocks: readonly Block[];
  private readonly sender: string;
  private readonly base: ZoneKind;
  private readonly footers: boolean[] = [];
  private state: ZoneKind;
  private hasOwnText = false;
  private hasContact = false;
  /** Below a "-- " nothing returns to the writer's own text. */
  private marked = false;

  constructor(texts: readonly string[], blocks: readonly Block[], sender: string, base: ZoneKind) {
    this.texts = texts;
    this.blocks = blocks;
    this.sender = sender;
    this.base = base;
    this.state = base;
  }

  /** The kind of each line of the block. */
  label(block: Block, index: number): ZoneKind[] {
    const all = (kind: ZoneKind) => new Array<ZoneKind>(block.to - block.from).fill(kind);
    const footer = this.footerOf(block, index);
    if (footer === 'banner') return all(footer);
    if (footer !== null) {
      if (this.hasOwnText || this.state !== this.base) this.state = footer;
      return all(footer);
    }
    if (isRule(block.text.trim())) return all(this.kindOfRule(index));
    if (this.state === 'disclaimer' || this.state === 'unsubscribe') {
      if (this.staysInFooter(block)) return all(this.state);
      this.state = this.base;
    }
    if (this.state === this.base && this.beginsSignature(block, index)) this.state = 'signature';
    return this.linesOf(block).map((line, i) => this.labelLine(line, i > 0 || !isSignOff(line)));
  }

  private labelLine(line: string, mayBeProse: boolean): ZoneKind {
    if (this.state === 'signature') {
      const returns = mayBeProse && !this.marked && isProse(line) && !isDeviceLine(line);
      const speaksUp = !this.hasContact || isPostscript(line) || line.length > longestStrapline;
      if (returns && speaksUp) this.state = this.base;
      else if (isContactLine(line)) this.hasContact = true;
    }
    if (this.state === this.base) this.hasOwnText = true;
    return this.state;
  }

  private footerOf(block: Block, index: number): ZoneKind | null {
    if (index < bannerReach && isBanner(block.text)) return 'banner';
    const above = this.blocks[index - 1];
    const inTail = this.state !== this.base || (above !== undefined && isRule(above.text.trim()));
    const unsubscribe = unsubscribeStart(block.text);
    if (unsubscribe >= 0 && (block.text.length < 400 || index * 2 >= this.blocks.length))
      return 'unsubscribe';
    return isDisclaimer(block.text, inTail) ? 'disclaimer' : null;
  }

  /** Everything below a disclaimer belongs to it; below "Unsubscribe" only what says nothing. */
  private staysInFooter(block: Block): boolean {
    if (isPostscript(block.text)) return false;
    return this.state === 'disclaimer' || (block.text.length <= longestStrapline && !isProse(block.text));
  }

  /** A ruled line belongs to the footer or the address below it. */
  private kindOfRule(index: number): ZoneKind {
    const below = this.blocks[index + 1];
    if (below === undefined) return this.state;
    if (isDisclaimer(below.text, true)) return 'disclaimer';
    const addressBelow = this.hasOwnText && !isRule(below.text.trim()) && this.onlySignatureBelow(index + 1);
    if (this.state === this.base && addressBelow) this.state = 'signature';
    return this.state;
  }

  private beginsSignature(block: Block, index: number): boolean {
    const [first = '', second = ''] = this.linesOf(block);
    if (isSignatureMark(first) && this.endsSoon(index)) {
      this.marked = true;
      return true;
    }
    if (isDeviceLine(first)) return true;
    if (isSignOff(first)) return this.hasOwnText || !isProse(second);
    if (!this.hasOwnText || !this.onlySignatureBelow(index)) return false;
    return isNameLine(first, this.sender) || this.isContactBlock(block) || this.isNameOverTitle(block);
  }

  private endsSoon(index: number): boolean {
    const last = this.blocks[this.blocks.length - 1];
    const block = this.blocks[index];
    return last !== undefined && block !== undefined && last.to - block.from < longestSignature * 3;
  }

  /** Whether no sentence of the writer's follows, footers apart. */
  private onlySignatureBelow(index: number): boolean {
    let lines = 0;
    for (let i = index; i < this.blocks.length; i++) {
      const { from, to, text } = this.blocks[i] ?? { from: 0, to: 0, text: '' };
      lines += to - from;
      if (this.isFooter(i, text)) return true;
      if (lines > longestSignature) return false;
      if (this.texts.slice(from, to).some(isProse)) return false;
    }
    return true;
  }

  /** Asked of a block from many others above it, hence remembered. */
  private isFooter(index: number, text: string): boolean {
    const known = this.footers[index] ?? (isDisclaimer(text, true) || unsubscribeStart(text) >= 0);
    this.footers[index] = known;
    return known;
  }

  /** Name, title and telephone number without a word of farewell. */
  private isContactBlock(block: Block): boolean {
    const lines = this.linesOf(block);
    const [first = ''] = lines;
    const named = digitCount(first) === 0 && wordCount(first) <= 6 && first.length <= 60;
    return lines.length >= 2 && named && lines.some(isContactLine) && !lines.some(isProse);
  }

  /** A name with a title or a body under it, where the sender's address names a role only. */
  private isNameOverTitle(block: Block): boolean {
    const [first = '', ...titles] = this.linesOf(block);
    return mayBeName(first) && titles.length >= 1 && titles.length <= 4 && titles.every(isPlainLine);
  }

  private linesOf(block: Block): readonly string[] {
    return this.texts.slice(block.from, block.to);
  }
}

function isPlainLine(line: string): boolean {
  return line.length <= 60 && digitCount(line) === 0 && !/^[-*\u2022]|[.?!:;]$/.test(line.trim());
}
