/** How wide texts are in the script of an element, in pixels. */
export class TextWidth {
  private readonly known = new Map<string, number>();
  private readonly pen = document.createElement('canvas').getContext('2d');
  private readonly family: string;

  constructor(element: HTMLElement) {
    this.family = getComputedStyle(element).fontFamily;
  }

  of(text: string, size: number): number {
    const key = `${size} ${text}`;
    const known = this.known.get(key) ?? this.measure(text, size);
    this.known.set(key, known);
    return known;
  }

  private measure(text: string, size: number): number {
    if (!this.pen) {
      return (text.length * size) / 2;
    }
    this.pen.font = `${size}px ${this.family}`;
    return this.pen.measureText(text).width;
  }
}
