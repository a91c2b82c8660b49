/** Base of all events: typed detail, seen through shadow roots. Cancelable where something could be lost. */
export class SotayEvent<Detail = undefined> extends Event {
  readonly detail: Detail;

  constructor(type: string, detail: Detail, options?: EventInit) {
    super(type, { bubbles: true, composed: true, ...options });
    this.detail = detail;
  }
}
