import { expect } from 'chai';
import { html } from 'lit';
import { pause, problem, textOf, until } from '../foundation/testing.ts';
import { eachOnItsOwn, unread, read, board, show, all, calls, openFirst } from './announcements.suite.ts';

eachOnItsOwn();

describe('what comes in while the page is open', () => {
  it('is there with its event, above what is being read, which stays open', async () => {
    const { kept, answer, tell } = board(read);
    const [element, requests] = await show(answer);
    await openFirst(element);
    await until(() => requests.some(({ url }) => url.includes('/events/stream')));
    kept.items = [unread, ...kept.items];
    tell('announcement.published');
    await until(() => all(element, 'summary').length === 2);
    await until(() => document.body.textContent.includes('Có thông báo mới: Ra quân vệ sinh môi trường'));
    const open = all(element, 'details').map((each) => (each as HTMLDetailsElement).open);
    expect(open).to.deep.equal([false, true]);
    expect(kept.reads, 'nothing is marked that was not opened').to.equal(0);
  });

  it('is there too when it came between the answer and the stream, however long that took', async () => {
    const { kept, answer, tell } = board(read);
    let lists = 0;
    const clock = performance.now.bind(performance);
    let passed = 0;
    performance.now = () => clock() + passed;
    try {
      const [element, requests] = await show(async (request) => {
        const answered = await answer(request);
        if (request.url.includes('/announcements') && lists++ === 0) {
          kept.items = [unread, ...kept.items];
          tell('announcement.published');
          passed = 30_000;
        }
        return answered;
      });
      await until(() => all(element, 'summary').length === 2);
      expect(calls(requests), 'read once, and once more for the event').to.have.length(2);
    } finally {
      performance.now = clock;
    }
  });

  it('goes with its event when it is withdrawn', async () => {
    const { kept, answer, tell } = board(unread, read);
    const [element, requests] = await show(answer);
    await until(() => requests.some(({ url }) => url.includes('/events/stream')));
    kept.items = kept.items.slice(1);
    tell('announcement.withdrawn');
    await until(() => all(element, 'summary').length === 1);
    expect(textOf(element)).not.to.contain('Ra quân');
  });

  it('is not asked after by a guest, nor by an element that has left the page', async () => {
    const { answer } = board(unread);
    const [element, requests] = await show(
      (request) => (request.url.endsWith('/stream') ? answer(request) : problem(403, 'not-allowed')),
      html`<sotay-announcements></sotay-announcements>`,
      'forbidden',
    );
    await pause(50);
    expect(requests.filter(({ url }) => url.includes('/events')).length).to.equal(0);
    element.remove();
    const [leaving, heard] = await show(answer);
    await until(() => heard.some(({ url }) => url.includes('/events/stream')));
    const { signal } = heard.find(({ url }) => url.includes('/events/stream'))!;
    leaving.remove();
    expect(signal.aborted).to.equal(true);
  });
});
