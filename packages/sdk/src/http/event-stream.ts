/**
 * Reads `text/event-stream` by the algorithm of WHATWG HTML 9.2.6: lines end with LF, CR or CRLF, wherever the chunks
 * are cut; an event that the stream breaks off in is dropped, and its id with it.
 */
export function eventStreamReader(on: {
  readonly event: (type: string, data: string) => void;
  /** The last event id, `''` after an empty one. Told once the event that carries it is, and without one. */
  readonly id: (id: string) => void;
  /** Milliseconds to wait before the next connection. */
  readonly retry: (milliseconds: number) => void;
}): (text: string) => void {
  let rest = '';
  let afterCarriageReturn = false;
  let id: string | undefined;
  let type = '';
  let data = '';

  const line = (text: string) => {
    if (!text) {
      if (data) on.event(type || 'message', data.slice(0, -1));
      if (id !== undefined) on.id(id);
      type = data = '';
      return;
    }
    const [, field, value = ''] = /^([^:]*)(?:: ?([^]*))?$/.exec(text) ?? [];
    if (field === 'data') data += `${value}\n`;
    else if (field === 'event') type = value;
    else if (field === 'id' && !value.includes('\0')) id = value;
    else if (field === 'retry' && /^\d+$/.test(value)) on.retry(+value);
  };

  return (text) => {
    if (!text) return;
    const lines = (rest + (afterCarriageReturn ? text.replace(/^\n/, '') : text)).split(/\r\n?|\n/);
    afterCarriageReturn = text.endsWith('\r');
    rest = lines.pop() ?? '';
    lines.forEach(line);
  };
}
