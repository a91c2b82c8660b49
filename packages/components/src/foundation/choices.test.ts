import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html, render } from 'lit';
import { axeFindings, cleanUp, mount, textOf } from './testing.ts';
import { choices } from './choices.ts';
import type { Choices } from './choices.ts';

const group = (changes: Partial<Choices<string>> = {}): Choices<string> => ({
  name: 'kind',
  legend: 'Loại ý kiến',
  options: [
    ['suggestion', 'Góp ý'],
    ['question', 'Câu hỏi'],
  ],
  chosen: '',
  problem: '',
  choose: () => undefined,
  ...changes,
});
const view = (changes?: Partial<Choices<string>>) => html`<div lang="vi">${choices(group(changes))}</div>`;
const show = (changes?: Partial<Choices<string>>): Promise<HTMLElement> => mount(view(changes));
const radios = (place: Element): HTMLInputElement[] => [...place.querySelectorAll('input')];

afterEach(cleanUp);

describe('a group of choices', () => {
  it('presets none, not even the only one', async () => {
    expect(radios(await show()).map(({ checked }) => checked)).to.deep.equal([false, false]);
    expect(radios(await show({ options: [['one', 'Một']] }))[0]!.checked).to.equal(false);
  });

  it('tells what was chosen, by mouse and by keyboard', async () => {
    const chosen: string[] = [];
    const place = await show({ choose: (value) => chosen.push(value) });
    radios(place)[1]!.click();
    radios(place)[1]!.focus();
    await sendKeys({ press: 'ArrowUp' });
    expect(chosen).to.deep.equal(['question', 'suggestion']);
  });

  it('says what is missing to eye and ear, and takes it back once something is chosen', async () => {
    const problem = 'Đề nghị chọn loại ý kiến.';
    const place = await show({ problem });
    const fieldset = place.querySelector('fieldset')!;
    expect(textOf(place.querySelector(`#${fieldset.getAttribute('aria-describedby')!}`)!)).to.equal(problem);
    expect(radios(place).every((radio) => radio.getAttribute('aria-invalid') === 'true')).to.equal(true);
    expect(await axeFindings(place)).to.deep.equal([]);
    render(view({ problem, chosen: 'question' }), place.parentElement!);
    expect(textOf(place)).not.to.contain(problem);
    expect(place.querySelector('fieldset')!.hasAttribute('aria-describedby')).to.equal(false);
    expect(radios(place).map((radio) => radio.getAttribute('aria-invalid'))).to.deep.equal(['false', 'false']);
  });
});
